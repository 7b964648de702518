import { visible } from '../document/visible.js';
import { countStatuses } from '../review/selectors.js';
import { isOlder } from './exported.js';
import type { Outcome } from './review.js';
import type { Reviewed } from './reviewer.js';

/** What a reader of the farewell knows: what the command line named, and where Decisions are kept. */
interface Farewell {
  /** The files and folders, as they were named. */
  readonly names: readonly string[];
  /** What else was named that the findings hang on, by its option. */
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly decisionsPath: (article: string) => string;
}

/** What is said after a review: what was decided, where it is kept, what to do next. */
export function farewell({ reviewed }: Outcome, { names, options, decisionsPath }: Farewell): string {
  const named = Object.entries(options).flatMap(([option, value]) =>
    value === undefined ? [] : [`--${option}`, quoted(value)],
  );
  const again = ['stet', ...names.map(quoted), ...named].join(' ');
  const [only] = reviewed;
  const single = reviewed.length === 1 && names.length === 1 && only?.path === names[0];
  if (only && single) return lines([...about(only, decisionsPath(only.path)), ...nextStep(only, again)]);
  const each = reviewed.flatMap((article) => about(article));
  const kept = reviewed.some((article) => isDecided(article) && article.unsaved === undefined);
  return lines([
    ...each,
    ...(kept ? [`Decisions are kept beside each article, in ${decisionsPath('FILE')}.`] : []),
    `Go on with: ${again}`,
  ]);
}

/** @param decisions the decisions file, where that is to be told */
function about(article: Reviewed, decisions?: string): string[] {
  const { path, session, unsaved, file } = article;
  const { open, accepted, rejected, 'set-aside': aside } = countStatuses(session);
  if (session.findings.length === 0) return [`${visible(path)}: nothing found.`];
  const counts = `${accepted} accepted, ${rejected} rejected, ${open} open${aside > 0 ? `, ${aside} set aside` : ''}`;
  return [
    `${visible(path)}: ${counts}.`,
    ...(unsaved === undefined ? [] : [`Decisions were NOT kept: ${visible(unsaved)}`]),
    ...(decisions !== undefined && isDecided(article) && unsaved === undefined
      ? [`Decisions are kept in ${visible(decisions)}.`]
      : []),
    ...written(article),
    ...(file === 'gone' ? ['The article is gone from the disk; put it back to go on.'] : []),
  ];
}

function written({ session, exported }: Reviewed): string[] {
  const [older, current] = [true, false].map((wanted) =>
    exported.filter((one) => isOlder(one, session) === wanted).map(({ path }) => visible(path)),
  ) as [string[], string[]];
  return [
    ...(current.length > 0 ? [`Written: ${current.join(', ')}.`] : []),
    ...(older.length > 0 ? [`Written before the last decisions, and without them: ${older.join(', ')}.`] : []),
  ];
}

function isDecided({ session }: Reviewed): boolean {
  return session.decisions.size > 0 || session.past.length > 0;
}

function nextStep({ session, exported, file }: Reviewed, again: string): string[] {
  const { open, accepted } = countStatuses(session);
  if (session.findings.length === 0 || file === 'gone') return [];
  if (open > 0) return [`Go on with: ${again}`];
  if (!exported.every((one) => isOlder(one, session))) return [];
  return [accepted > 0 ? `Write the corrected article with: ${again} --export FILE` : 'Nothing is to be changed.'];
}

/** A name as a shell takes it for one, and stet for no option. */
function quoted(name: string): string {
  const shown = visible(name).replace(/^-/u, './-');
  return /^[\w./-]+$/u.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
