import type { LetStandSetting, PersonSetting, Settings, TermSetting } from '../analysis/settings.js';
import type { Place } from '../engine/file-error.js';
import type { Severity } from '../engine/finding.js';
import type { Rule } from '../engine/rule.js';

/** A value and where the user wrote it. */
export interface Said<T> {
  readonly value: T;
  readonly at: Place;
}

/** What a configuration says of one rule or of a group of rules. */
export interface RuleSaid {
  /** A rule's id, or the folders it begins with: `en/words`. */
  readonly name: string;
  readonly state?: 'off' | 'on';
  readonly severity?: Severity;
  /** The rule's options, all of them, as they are with this. Only of a single rule. */
  readonly options?: unknown;
  readonly at: Place;
}

/** What a configuration says of one number by which findings are weighed. */
export interface ScoreSaid extends Said<number> {
  readonly of:
    | { readonly kind: 'penalty'; readonly severity: Severity }
    /** Of an MQM dimension, or of a category. */
    | { readonly kind: 'weight'; readonly category: string }
    | { readonly kind: 'pass' };
}

/** The choices of the house style; what it writes for a place is said name by name. */
export type Style = Omit<NonNullable<Settings['style']>, 'places'>;

/** What is said for all files, or by one override for some. */
export interface Layer {
  /** True for the files it is for; the file's path from the configuration's folder, with `/`. */
  readonly holdsFor: (file: string) => boolean;
  readonly language?: Said<string>;
  readonly rules: readonly RuleSaid[];
  readonly people: readonly Said<PersonSetting>[];
  readonly names: readonly Said<string>[];
  readonly glossary: readonly Said<TermSetting>[];
  readonly letStand: readonly Said<LetStandSetting>[];
  readonly score: readonly ScoreSaid[];
  /** What the house writes for a place, with the name that it is not to have. */
  readonly places: readonly (Said<string> & { readonly of: string })[];
  readonly style: { readonly [Key in keyof Style]?: Said<NonNullable<Style[Key]>> };
}

/** How the source of an article is found: two file names with the same placeholders. */
export interface SourcePattern {
  readonly article: string;
  readonly source: string;
  readonly language?: string;
  readonly at: Place;
}

/** A glob of a configuration. */
export interface FileGlob {
  /** What it matches is not meant, though one before it matches. */
  readonly takesOut: boolean;
  /** Whether it matches a file’s path from the configuration’s folder, with `/`. */
  readonly matches: (file: string) => boolean;
  readonly at: Place;
}

/** A configuration file, read and checked. */
export interface Config {
  /** The file itself. */
  readonly path: string;
  /** First what holds for all files, then the overrides in their order: of two the later stands. */
  readonly layers: readonly Layer[];
  /** The rules of its own folders. */
  readonly ownRules: readonly Rule[];
  readonly sources: readonly SourcePattern[];
  /** The globs of files that a search of folders passes over. */
  readonly ignored: readonly FileGlob[];
}
