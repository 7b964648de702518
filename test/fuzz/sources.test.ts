import fc from 'fast-check';
import { test } from 'vitest';
import { allRules } from '../rule.js';
import { hostileText, type Mutation, mutate, mutation, PIECES } from './hostile-text.js';
import { allFormats, expectSafe } from './invariants.js';
import { tryOn } from './share.js';
import { inXml } from './xliff.js';

/** What checks compare: a paragraph of a source and its translation, by language. The holes are filled alike or otherwise. */
const PAIRS: readonly (readonly [language: string, source: string, english: string])[] = [
  [
    'pt',
    'A porta-voz § disse nesta sexta-feira (#) que # pessoas não voltaram.',
    '§ spokeswoman said on Friday that # people did not return. He left.',
  ],
  [
    'pt',
    'Em # de março, o presidente § viajou ao Brasil e à Alemanha?',
    'On March #, President § travelled to Brazil and Peru. She left.',
  ],
  [
    'es',
    'La ministra § negó que hubiera #.# millones de euros en # países.',
    'Minister § denied that there were #,# million euros. He said so.',
  ],
  ['fr', 'Mme § n’a jamais dit « # % » à § ; elle est partie.', 'Ms § said “# per cent” to §; he had left in #.'],
  ['it', 'Il sindaco § ha parlato di #,# miliardi, senza §.', 'The mayor, §, she spoke of # billion with §.'],
  [
    'de',
    'Frau § sagte am #.#., dass niemand aus Österreich kam.',
    'Mr § said on # May that nobody came from Austria or France.',
  ],
  ['ru', '§ сказал: «# человек», в России # февраля.', '§ said “# people” in Georgia on February #.'],
  ['ja', '§さんは#万#人が日本にいないと述べた。', '§ said # million people were not in Japan.'],
  ['zh', '§说，#亿#千万元，三十五人。', '§ said # yuan and thirty-five people.'],
  ['ar', 'قال § إن # شخصا في مصر.', '§ said that # people were in Egypt.'],
  ['pt', 'Foi nomeada em #. A ministra § disse que ela não viria.', 'He was appointed in #. § said he would not come.'],
  ['es', 'Fue elegida § en #, y él no; nacida en México.', 'He was elected § in #, and she was not. He left.'],
  [
    'it',
    'È stata nominata nel #; lui e § no.',
    'He was appointed in #; she and § were not. Her boss §, who had hired her.',
  ],
  ['fr', 'Il y a # ans, elle a vu §. Il était temps de partir.', '# years ago he saw §. He had to leave. It was time.'],
  ['ro', 'A fost numită în #. Ea și § au plecat.', 'He was named in #. He and § left.'],
  [
    'de',
    'Gestern sagte sie # Mal, sie wisse von § nichts. Ihr Chef ging.',
    'He said # times that he knew nothing of §.',
  ],
  ['nl', 'Zij zei in # dat § haar zag. Hij liep weg.', 'He said in # that § saw him. She walked away. He left.'],
  ['sv', 'Hon såg § # gånger, och hans bror gick.', 'He saw § # times, and her brother left.'],
  ['da', 'Hun så §. Han gik i #.', 'He saw §. She left in #.'],
  ['no', 'Hun så §. Han gikk i #.', 'He saw §. She left in #.'],
  ['ja', '彼女は#年に§を見た。彼は去った。」', 'He saw § in #. She left.'],
  ['zh', '她在#年看到§。”他走了。其他人呢？', 'He saw § in #. She left. Where are the others?'],
  [
    'ru',
    'Она сказала, что § в # году уехал из CCCP. Poccия знала его.',
    'He said that § left the USSR in #. She knew him.',
  ],
  ['uk', 'Вона сказала, що § у # році поїхав.', 'He said that § has left in #.'],
  ['pl', 'Ona powiedziała, że § był w Niemczech w # roku.', 'He said that § has been in Germany in #.'],
  ['cs', 'Ona řekla, že § byl v ČR v roce #.', 'He said that § has been in the Czech Republic in #.'],
];
const FIGURES = [
  '0',
  '1',
  '7',
  '12',
  '22',
  '35',
  '90',
  '1990',
  '2026',
  '1.000',
  '2,600',
  '12 500',
  '3,5',
  '٣٥',
  '१२',
  '𝟗',
  'XIV',
  '三十',
  '9万',
  '1e9',
  '99999999999999999999',
];
const NAMES = [
  'Eri Kaneko',
  'Maria da Silva',
  'António',
  'Иван Петров',
  '田中',
  'O’Neil',
  "d'Arc",
  'al-Assad',
  'Müller-Weiß',
  'constructor',
  '__proto__',
  'ﬁ İ',
  'A',
  'Kim Jong-un',
  'He Lifeng',
  'Park Geun-hye',
  'Merkel',
  'K. P. Sharma Oli',
];

const filling = fc.array(fc.oneof(fc.constantFrom(...FIGURES), fc.constantFrom(...PIECES)), {
  minLength: 1,
  maxLength: 6,
});
const naming = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: fc.constantFrom(...PIECES) }),
  { minLength: 1, maxLength: 3 },
);

function filled(pattern: string, figures: readonly string[], names: readonly string[]): string {
  let [figure, name] = [0, 0];
  return pattern.replace(/[#§]/gu, (hole) =>
    hole === '#' ? figures[figure++ % figures.length]! : names[name++ % names.length]!,
  );
}

/** Of both texts of a pair: what one holds is changed, moved and left out in the other. */
const pair = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...PAIRS), filling, filling, naming), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n\n', '\n', ' ', '\r\n\r\n'),
    fc.array(mutation, { maxLength: 6 }),
    fc.array(mutation, { maxLength: 6 }),
    fc.option(fc.constantFrom('pt', 'es-MX', 'FR', 'it', 'de', 'ja', 'zh', 'x-none', '', 'constructor'), {
      nil: undefined,
    }),
  )
  .map(([parts, between, inSource, inArticle, language]) => {
    const broken = (texts: readonly string[], changes: readonly Mutation[]) =>
      changes.reduce(mutate, texts.join(between));
    return {
      source: broken(
        parts.map(([[, source], figures, , names]) => filled(source, figures, names)),
        inSource,
      ),
      article: broken(
        parts.map(([[, , english], , figures, names]) => filled(english, figures, [...names].reverse())),
        inArticle,
      ),
      language: language ?? parts[0]![0][0],
    };
  });

const unlike = fc.record({ source: hostileText, article: hostileText, language: fc.constantFrom('pt', 'de', 'ja') });

test('no article beside its source, however broken the two are, breaks a check, a report or the correction', async () => {
  const rules = allRules();
  const formats = await allFormats();
  const property = fc.property(
    fc.oneof({ weight: 5, arbitrary: pair }, { weight: 1, arbitrary: unlike }),
    fc.constantFrom(...formats),
    fc.constantFrom('.txt', '.md', '.html'),
    ({ source, article, language }, format, ending) =>
      expectSafe(article, ending, { rules, settings: {}, from: { source, sourceLanguage: language }, format }),
  );
  await tryOn(property, 'pairs', { few: 200, seconds: 6 });
}, 0);

test('nor does a file that holds both', async () => {
  const rules = allRules();
  const formats = await allFormats();
  const property = fc.property(
    fc.array(pair, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...formats),
    fc.constantFrom('.po', '.xlf'),
    (pairs, format, ending) =>
      expectSafe(ending === '.po' ? poOf(pairs) : xliffOf(pairs), ending, { rules, settings: {}, from: {}, format }),
  );
  await tryOn(property, 'files of pairs', { few: 100, seconds: 5 });
}, 0);

interface Both {
  readonly source: string;
  readonly article: string;
  readonly language: string;
}

function poOf(pairs: readonly Both[]): string {
  const units = pairs.map(
    ({ source, article }) => `msgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(article)}\n`,
  );
  return [`msgid ""\nmsgstr "Language: en\\n"\n`, ...units].join('\n');
}

function xliffOf(pairs: readonly Both[]): string {
  const units = pairs.map(
    ({ source, article }, id) =>
      `<trans-unit id="${id}"><source>${inXml(source)}</source><target>${inXml(article)}</target></trans-unit>`,
  );
  const [first] = pairs;
  return `<xliff version="1.2"><file source-language="${first!.language}" target-language="en"><body>${units.join('\n')}</body></file></xliff>\n`;
}
