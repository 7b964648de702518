import { sourceParagraphs } from '../document/source-paragraphs.js';
import type { Finding } from '../engine/finding.js';
import { isNew } from '../review/seen.js';
import { acceptedIn } from '../review/selectors.js';
import { ArticleLayout, type ArticleRow, MEASURE, type Place } from './article.js';
import type { Desk } from './desk.js';
import { type Line, piece, widthOf } from './line.js';
import type { Window } from './window.js';
import { wrap } from './wrap.js';

/** From how many columns on the source stands beside the article; in a narrower window each paragraph’s is above it. */
const BESIDE_FROM = 120;

/** What stands between the article and its source. */
const BETWEEN = ' │ ';

/** What a row of the source begins with where it is above the article. */
const ABOVE = '│ ';

/** True where the article’s source is known. */
export function hasSource({ session }: Desk): boolean {
  const { source, segments } = session.document;
  return source !== undefined || segments.some((segment) => segment.source !== undefined);
}

/** Shows the source, or hides it. */
export function toggleSource(desk: Desk): Desk {
  if (!hasSource(desk))
    return { ...desk, notice: 'No source is known; --source FILE or “sources” in the configuration' };
  const { top: _, source, ...rest } = desk;
  return source === 'hidden'
    ? { ...rest, notice: 'The source is shown' }
    : { ...rest, source: 'hidden', notice: 'The source is hidden' };
}

/** The article with each paragraph’s source beside it; the two keep level at every paragraph. */
class BesideLayout extends ArticleLayout {
  readonly #sources: readonly string[];
  readonly #sourceWidth: number;

  constructor(desk: Desk, columns: number) {
    const { document, findings } = desk.session;
    super(document, findings, Math.ceil((columns - BETWEEN.length) / 2), newIn(desk), acceptedIn(desk.session));
    this.#sources = sourceParagraphs(desk.session.document)!;
    this.#sourceWidth = columns - BETWEEN.length - this.width;
  }

  protected override lay(index: number): readonly ArticleRow[] {
    const rows = super.lay(index);
    const source = wrapped(this.#sources[index]!, this.#sourceWidth);
    const after = this.gap(this.document.segments[index]!.end);
    const height = Math.max(rows.length, source.length);
    return Array.from({ length: height }, (_, i) => ({ ...(rows[i] ?? after), source: source[i] ?? '' }));
  }

  protected override gap(at: number): ArticleRow {
    return { ...super.gap(at), source: '' };
  }

  override drawn({ source = '' }: ArticleRow, article: Line): Line {
    const blank = ' '.repeat(Math.max(0, this.width - widthOf(article)));
    return [...article, piece(blank + BETWEEN, 'dim'), piece(source)];
  }
}

/** The article with each paragraph’s source above it. */
class AboveLayout extends ArticleLayout {
  readonly #sources: readonly string[];

  constructor(desk: Desk, columns: number) {
    super(desk.session.document, desk.session.findings, columns, newIn(desk), acceptedIn(desk.session));
    this.#sources = sourceParagraphs(desk.session.document)!;
  }

  protected override lay(index: number): readonly ArticleRow[] {
    const { start } = this.document.segments[index]!;
    const source = wrapped(this.#sources[index]!, this.width - ABOVE.length);
    return [...source.map((row) => ({ start, end: start, source: row })), ...super.lay(index)];
  }

  override drawn({ source }: ArticleRow, article: Line): Line {
    return source === undefined ? article : [piece(ABOVE + source, 'dim')];
  }

  /** As much of the paragraph’s source as leaves the place in view. */
  override pageAround(place: Place, height: number): Place {
    const above = Math.min(place.row, Math.floor((height * 2) / 3));
    return this.pageFrom(this.move(place, -Math.max(above, Math.floor(height / 3))), height);
  }
}

function wrapped(text: string, width: number): string[] {
  return text === '' ? [] : wrap(text, width).map(({ start, end }) => text.slice(start, end).trimEnd());
}

/** Fixed while the Findings are: what is seen is so from the next review on. */
function newIn({ session: { seen } }: Desk): (finding: Finding) => boolean {
  return (finding) => isNew({ ...(seen && { seen }) }, finding);
}

/** Where the source is drawn. */
type Arrangement = 'article alone' | 'beside' | 'above';

function arrangementOf(desk: Desk, { columns }: Window): Arrangement {
  if (desk.source === 'hidden' || !hasSource(desk)) return 'article alone';
  return columns >= BESIDE_FROM ? 'beside' : 'above';
}

let latest: { readonly layout: ArticleLayout; readonly columns: number; readonly arrangement: Arrangement } | undefined;

/** The layout of the article in a window; the latest one is kept, as every key press asks for it again. */
export function layoutOf(desk: Desk, window: Window): ArticleLayout {
  const { document, findings } = desk.session;
  const { columns } = window;
  const accepted = acceptedIn(desk.session);
  const arrangement = arrangementOf(desk, window);
  const kept = latest?.layout;
  if (
    kept?.document === document &&
    kept.findings === findings &&
    kept.accepted === accepted &&
    latest?.columns === columns &&
    latest.arrangement === arrangement
  ) {
    return kept;
  }
  const layout = {
    'article alone': () => new ArticleLayout(document, findings, Math.min(columns, MEASURE), newIn(desk), accepted),
    beside: () => new BesideLayout(desk, columns),
    above: () => new AboveLayout(desk, columns),
  }[arrangement]();
  latest = { layout, columns, arrangement };
  return layout;
}
