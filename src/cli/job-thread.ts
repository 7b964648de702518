import { builtinRules } from '../engine/builtin-rules.js';
import { Project } from '../project/project.js';
import { answerLine } from './answer-line.js';
import { checkFile } from './check-file.js';
import type { ThreadTask } from './jobs.js';

// Runs in each thread of Jobs.

const builtin = builtinRules();
let project: Project | undefined;

/** Does what Jobs asks for; one run has one configuration. */
export default async function work(task: ThreadTask): Promise<unknown> {
  project ??= new Project(builtin, task.project.given, task.project.source);
  return task.ask === 'answer' ? answerLine(task.line, project) : checkFile(task.path, project);
}
