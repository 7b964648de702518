import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import type { Model } from 'wink-nlp';
import { once } from '../../document/once.js';
import { readBuilt } from '../built.js';
import { numbersIn } from '../numbers-in.js';
import { PackedWords } from '../words/packed-words.js';

/** A word that wink-nlp takes for one whether it has met it or not. */
const OF_LETTERS = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+$/u;

type Hash = Record<string, number | undefined>;

/** A property of words: its values, and the index of each. */
interface Feature {
  list: string[];
  hash?: Hash;
  intrinsicSize?: number;
  index?: number;
  maxIndex?: number;
}

/** What `language-model.json` holds: the model without its words and what it knows of each. */
interface Core {
  readonly packing: {
    readonly layout: Readonly<Record<string, readonly number[]>>;
    efList?: string[];
  };
  readonly features: Record<string, Feature>;
  readonly pos: { readonly hash: Hash };
  readonly xpansions: string;
}

/** The model, and a way to make it forget. */
interface PackedModel {
  readonly model: Model;
  /**
   * Forgets the words of all texts that were read which wink-nlp takes for one, or takes apart, by what it knows: “John's” and
   * “well-being”. A text is read the same then whatever was read before. A word of letters alone is one word in any case.
   * @returns how many words there were since the model was made; each takes some room for good
   */
  readonly forget: () => number;
}

/** What no text changes, for all models that are made in turn. */
const kept = once(() => ({ words: new PackedWords(read('words.bin')), lexicon: numbersIn(read('lexicon.bin')) }));

/**
 * wink-eng-lite-web-model as the build packed it, for wink-nlp: what is needed for tokens, sentences and parts of speech, and no
 * names, negations or sentiments. The numbers in `packing.layout` are its package's own: which number of a word's record holds the
 * property, its mask and shift there, whether it is a plain number or an index, and whether words of the texts have it too.
 */
export function packedModel(): PackedModel {
  const { words, lexicon } = kept();
  const lexeme = lexemes(words);
  const nothing = () => ({ machines: [], transformers: [] });
  const emptyMachine = () => ({ machines: ['[100,0,{"0":{}},{},{},{}]'] });
  const parts = { featureFn, pos, sbd, ner: nothing, metaCER: nothing, negation: emptyMachine, sa: emptyMachine };
  const model = { ...parts, core: () => core(lexeme, lexicon), addons: {} } as unknown as Model;
  let forgotten = words.size;
  return {
    model,
    forget() {
      for (const { list, hash } = lexeme; forgotten < list.length; forgotten++) {
        const word = list[forgotten]!;
        if (OF_LETTERS.test(word)) continue;
        delete hash![word];
        // The place stays taken: wink-nlp keeps by it what it knows of the word.
        list[forgotten] = '';
      }
      return forgotten - words.size;
    },
  };
}

function core(lexeme: Feature, lexicon: Uint32Array): object {
  const { packing, features, ...rest } = JSON.parse(read('json').toString()) as Core;
  const described = Object.entries(packing.layout);
  packing.efList = described.filter(([, layout]) => layout[4] === 1).map(([name]) => name);
  for (const [name, [, mask, shift, isNumber]] of described) {
    if (isNumber !== 0) continue;
    const feature = features[name]!;
    feature.hash = hashOf(feature.list);
    feature.intrinsicSize = feature.list.length;
    feature.index = feature.list.length;
    feature.maxIndex = mask! >>> shift!;
  }
  features.lexeme = lexeme;
  const clusters = features.posClusters!.list as unknown[];
  clusters.forEach((cluster, index) => {
    clusters[index] = new Set((cluster as string).split('_').map((tag) => rest.pos.hash[tag] ?? 0));
  });
  const xpansions = Buffer.from(rest.xpansions, 'base64');
  return { ...rest, packing, features, lexicon, xpansions: numbersIn(xpansions) };
}

function hashOf(list: readonly string[]): Hash {
  const hash = Object.create(null) as Hash;
  list.forEach((value, index) => {
    hash[value] = index;
  });
  return hash;
}

/**
 * The model's words as wink-nlp asks for them, by index and by word, each taken from the packed words when it is first asked for;
 * wink-nlp adds the words of the texts.
 */
function lexemes(words: PackedWords): Feature {
  const hash: Hash = Object.create(
    new Proxy(Object.create(null), {
      get(_, word) {
        const index = words.indexOf(word as string);
        if (index < 0) return undefined;
        hash[word as string] = index;
        return index;
      },
    }),
  );
  const list: string[] = new Array(words.size);
  const known = new Proxy(Array.prototype, {
    get(prototype, key, receiver) {
      const index = typeof key === 'string' ? Number(key) : Number.NaN;
      if (!(index < words.size)) return Reflect.get(prototype, key, receiver);
      list[index] = words.at(index);
      return list[index];
    },
  });
  Object.setPrototypeOf(list, known);
  return { list, hash, intrinsicSize: words.size, index: words.size };
}

function read(part: string): Buffer {
  return readBuilt(`language-model.${part}`);
}
