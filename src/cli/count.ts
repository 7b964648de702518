import { builtinRules } from '../engine/builtin-rules.js';
import { Project } from '../project/project.js';
import { type Counts, countsOf } from '../review/counts.js';
import type { CountTask } from './counting.js';
import { openReview } from './open-review.js';

// Runs in the thread of Counting.

let project: Project | undefined;

/** Counts what an article’s findings and its decisions file say. Throws where it cannot be read. */
export async function count({ path, given, source }: CountTask): Promise<Counts> {
  project ??= new Project(builtinRules(), given, source);
  const { session } = await openReview(path, project);
  return countsOf(session);
}
