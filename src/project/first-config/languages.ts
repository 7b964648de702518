import { addTo } from '../../document/add-to.js';
import { baseLanguage } from '../../document/base-language.js';

/** How a folder names its languages, as far as file names tell. */
export interface Languages {
  /** The articles’ language. */
  readonly article: string;
  /** The language they were translated from, and how the source of an article is found: as `sources` has it. */
  readonly source?: {
    readonly language: string;
    readonly article: string;
    readonly source: string;
    readonly count: number;
  };
  /** Each other language of the folder, and the glob of its files. */
  readonly others: readonly { readonly language: string; readonly files: string }[];
  /** The paths that are of no other language. */
  readonly articles: readonly string[];
}

/** One way to read a language from a path: what is left of it, and how paths of the same kind are written. */
interface Naming {
  readonly path: string;
  /** What two languages of one text have in common. */
  readonly key: string;
  /** The language’s tag, or nothing where the name bears none. */
  readonly tag: string;
  /** Paths that differ only in key and tag are of one kind. */
  readonly kind: string;
  readonly patternOf: (tag: string) => string;
  readonly globOf: (tag: string) => string;
}

/** The language of articles whose name tells none. */
const UNTOLD = 'en';

/**
 * The languages of a folder’s files: `news.en.txt` beside `news.pt.txt`, or `en/news.txt` beside `pt/news.txt`. A tag
 * counts only where at least one text is there in two languages: “what-it-is.txt” is not Icelandic.
 * @param paths from the folder, with `/`
 */
export function languagesOf(paths: readonly string[]): Languages {
  const kinds = new Map<string, Naming[]>();
  for (const naming of paths.flatMap(namingsOf)) addTo(kinds, naming.kind, naming);
  const best = [...kinds.values()].map(pairsIn).sort((a, b) => b.paired - a.paired)[0];
  if (!best || best.paired === 0) return { article: UNTOLD, others: [], articles: paths };
  const { byTag } = best;
  const tags = [...byTag.keys()].sort((a, b) => byTag.get(b)!.length - byTag.get(a)!.length);
  const article = tags.find((tag) => tag === '' || baseLanguage(tag) === UNTOLD) ?? tags[0]!;
  const keys = new Set(byTag.get(article)!.map(({ key }) => key));
  const shared = (tag: string) => byTag.get(tag)!.filter(({ key }) => keys.has(key)).length;
  const others = tags.filter((tag) => tag !== article && tag !== '');
  const source = [...others].sort((a, b) => shared(b) - shared(a))[0];
  const elsewhere = new Set(others.flatMap((tag) => byTag.get(tag)!.map(({ path }) => path)));
  const { patternOf, globOf } = byTag.get(article)![0]!;
  return {
    article: article === '' ? UNTOLD : article,
    ...(source !== undefined && shared(source) > 0
      ? { source: { language: source, article: patternOf(article), source: patternOf(source), count: shared(source) } }
      : {}),
    others: others.map((language) => ({ language, files: globOf(language) })),
    articles: paths.filter((path) => !elsewhere.has(path)),
  };
}

function pairsIn(namings: readonly Naming[]): { byTag: ReadonlyMap<string, Naming[]>; paired: number } {
  const tagsOf = new Map<string, Set<string>>();
  const byTag = new Map<string, Naming[]>();
  for (const naming of namings) {
    tagsOf.set(naming.key, (tagsOf.get(naming.key) ?? new Set()).add(naming.tag));
    addTo(byTag, naming.tag, naming);
  }
  const paired = new Set([...tagsOf].flatMap(([, tags]) => (tags.size > 1 ? [...tags] : [])));
  for (const tag of [...byTag.keys()]) if (!paired.has(tag)) byTag.delete(tag);
  return { byTag, paired: [...tagsOf.values()].filter((tags) => tags.size > 1).length };
}

function namingsOf(path: string): Naming[] {
  return [...['.', '_', '-'].map((mark) => bySuffix(path, mark)), ...byFolder(path)];
}

/** “news.pt.txt”, “news_pt.txt”, “news-pt.txt”; also “news.txt”, which may stand beside one of them. */
function bySuffix(path: string, mark: string): Naming {
  const { folder, stem, ending } = /^(?<folder>.*\/)?(?<stem>[^/]+?)(?<ending>\.[^./]+)$/u.exec(path)?.groups ?? {
    stem: path,
    ending: '',
  };
  const [, text, last] = new RegExp(`^(.+)[${mark}]([a-z]{2}(?:-[A-Z]{2})?)$`, 'u').exec(stem!) ?? [];
  const tag = last !== undefined && isTag(last) ? last : '';
  const named = (tag: string) => (tag === '' ? '' : `${mark}${tag}`);
  return {
    path,
    key: `${folder ?? ''}${tag === '' ? stem : text}`,
    tag,
    kind: `${mark}${ending}`,
    patternOf: (tag) => `{name}${named(tag)}${ending}`,
    globOf: (tag) => `*${named(tag)}${ending}`,
  };
}

function byFolder(path: string): Naming[] {
  const parts = path.split('/');
  return parts.slice(0, -1).flatMap((tag, index) => {
    if (!isTag(tag)) return [];
    const before = parts
      .slice(0, index)
      .map((part) => `${part}/`)
      .join('');
    return {
      path,
      key: parts.slice(index + 1).join('/'),
      tag,
      kind: `${before}/`,
      patternOf: (tag: string) => `${before}${tag}/{path}`,
      globOf: (tag: string) => `${before}${tag}/**`,
    };
  });
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of a language: “Portuguese”, “British English”. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}

function isTag(text: string): boolean {
  return /^[a-z]{2}(?:-[A-Z]{2})?$/u.test(text) && names.of(text) !== undefined;
}
