import { builtinRules } from '../engine/builtin-rules.js';
import { Project } from '../project/project.js';
import { answerLine } from './answer-line.js';
import { Cache } from './cache.js';
import { checkAnew } from './check-file.js';
import { handOver } from './hand-over.js';
import type { ThreadTask } from './jobs.js';
import { gather } from './memory.js';

// Runs in each thread of Jobs.

const builtin = builtinRules();
let project: Project | undefined;
let cache: Cache | undefined;

/** Does what Jobs asks for; one run has one configuration. */
export async function work(task: ThreadTask): Promise<unknown> {
  project ??= new Project(builtin, task.project.given, task.project.source);
  if (task.ask === 'begin') return;
  if (task.ask === 'rest') return gather();
  if (task.ask === 'answer') return answerLine(task.line, project);
  if (task.cache !== undefined) cache ??= new Cache(task.cache);
  const checked = await checkAnew(task.path, project, cache);
  const given = handOver(checked);
  if (given !== checked) gather();
  return given;
}
