import type { Finding } from '../engine/finding.js';
import type { Decision } from './decision.js';
import type { Session } from './session.js';
import { storeStanding } from './standing.js';
import { type StoredDecision, storeDecision } from './stored-decision.js';

/** What may have a line in the decisions file: a Finding, or what is kept there besides the Decisions on Findings. */
interface Place {
  readonly fingerprint: string;
  readonly finding?: Finding;
  /** Its line where the Finding, if there is one, has no Decision of its own. */
  readonly kept?: StoredDecision;
}

type Places = Pick<Session, 'document' | 'findings' | 'kept' | 'standing'>;

/** So many lines are put together anew where one of them changed. */
const BLOCK = 256;

let latest: DecisionLines | undefined;

/**
 * The Decisions of a Session, one a line, each with a comma, in the order of their fingerprints. The file is written whole with every
 * key that decides, so what did not change since the last time is not made again: of 20,000 Decisions that takes 100 ms and more.
 */
export function decisionLines(session: Session): string {
  if (!latest?.isOf(session)) latest = new DecisionLines(session);
  return latest.linesOf(session.decisions);
}

/** All that a Session keeps on disk, each under its fingerprint and in that order: what `openSession` goes on from. */
export function storedDecisions(session: Session): StoredDecision[] {
  return placesOf(session).flatMap((place) => storedAt(place, session, session.decisions.get(place.fingerprint)) ?? []);
}

class DecisionLines {
  readonly #of: Places;
  readonly #places: readonly Place[];
  /** What was decided at each place when its block was made. */
  readonly #decided: (Decision | undefined)[];
  readonly #blocks: string[] = [];

  constructor(session: Session) {
    const { document, findings, kept, standing } = session;
    this.#of = { document, findings, kept, standing };
    this.#places = placesOf(session);
    this.#decided = new Array(this.#places.length);
  }

  isOf({ document, findings, kept, standing }: Session): boolean {
    const of = this.#of;
    return of.document === document && of.findings === findings && of.kept === kept && of.standing === standing;
  }

  linesOf(decisions: Session['decisions']): string {
    for (let start = 0, block = 0; start < this.#places.length; start += BLOCK, block++) {
      if (this.#takeOver(decisions, start) || this.#blocks[block] === undefined)
        this.#blocks[block] = this.#make(start);
    }
    return this.#blocks.join('');
  }

  /** True where a Decision of the block is another than it was. */
  #takeOver(decisions: Session['decisions'], start: number): boolean {
    let changed = false;
    const end = Math.min(start + BLOCK, this.#places.length);
    for (let i = start; i < end; i++) {
      const decision = decisions.get(this.#places[i]!.fingerprint);
      if (decision === this.#decided[i]) continue;
      this.#decided[i] = decision;
      changed = true;
    }
    return changed;
  }

  #make(start: number): string {
    const lines = [];
    const end = Math.min(start + BLOCK, this.#places.length);
    for (let i = start; i < end; i++) {
      const stored = storedAt(this.#places[i]!, this.#of, this.#decided[i]);
      if (stored) lines.push(`${JSON.stringify(stored)},\n`);
    }
    return lines.join('');
  }
}

function placesOf({ findings, kept, standing }: Places): Place[] {
  const places = new Map<string, Place>(
    findings.map((finding) => [finding.fingerprint, { fingerprint: finding.fingerprint, finding }]),
  );
  for (const stored of [...kept.map((one) => one.stored), ...standing.map(storeStanding)])
    places.set(stored.fingerprint, {
      ...places.get(stored.fingerprint),
      fingerprint: stored.fingerprint,
      kept: stored,
    });
  return [...places.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

/** What is kept at a place; nothing where it is open, or its Decision follows of what is rejected once and for all. */
function storedAt(
  { finding, kept }: Place,
  { document }: Pick<Session, 'document'>,
  decision: Decision | undefined,
): StoredDecision | undefined {
  if (!finding || !decision || (decision.state === 'rejected' && decision.always !== undefined)) return kept;
  return storeDecision(document, finding, decision);
}
