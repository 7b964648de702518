import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { built } from '../built.js';
import { packWords } from '../words/packed-words.js';

/** What of the language model stet needs, as its package keeps it: 3 MB of JSON. */
interface CoreModel {
  readonly lexicon: string;
  readonly xpansions: string;
  readonly features: { readonly lexeme: { readonly list: string[] } } & Record<string, { readonly list: string[] }>;
}

// Run by the build: lays the language model out so that it is used as it lies on the disk, where its own package takes 100 ms
// to parse its JSON twice, to decode its numbers and to list its 90,000 words.
const core = createRequire(import.meta.url)(
  'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
) as CoreModel;
const { lexicon, features, ...rest } = core;
const { lexeme, ...others } = features;
const write = (name: string, content: string | Buffer) => writeFileSync(built(`language-model.${name}`), content);
write('json', JSON.stringify({ ...rest, features: others }));
write('lexicon.bin', Buffer.from(lexicon, 'base64'));
write('words.bin', packWords(lexeme.list));
