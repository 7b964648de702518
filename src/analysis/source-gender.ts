import { withoutAccents } from './accents.js';
import type { Gender } from './gender.js';
import { justBefore } from './just-before.js';

/** Somebody whose gender the grammar of a source shows. */
export interface ShownInSource {
  readonly gender: Gender;
  /** The words that show it, as the source has them: “a porta-voz”. */
  readonly words: string;
}

/** How a language shows a person's gender by what stands before the name: an article, a title, a noun. */
interface Grammar {
  /** Articles, joined to prepositions or not, by gender. */
  readonly articles: Readonly<Record<Gender, string>>;
  /** Nouns of persons with one form for both genders: the article tells. */
  readonly either: string;
  /** Nouns and titles that only a woman, or only a man, is called by. */
  readonly nouns: Readonly<Record<Gender, string>>;
}

const PORTUGUESE: Grammar = {
  articles: {
    female: 'a uma da na à pela desta nesta essa esta',
    male: 'o um do no ao pelo deste neste esse este',
  },
  either:
    'porta-voz presidente vice-presidente jornalista artista ativista economista cientista especialista analista comandante chefe líder gerente dirigente representante estudante cineasta colunista chanceler intérprete cônjuge atleta ciclista tenista pianista motorista policial oficial agente tenente sargento general',
  nouns: {
    female:
      'sra senhora dona doutora dra ministra vice-ministra deputada senadora vereadora prefeita governadora diretora secretária secretária-geral professora pesquisadora advogada escritora autora atriz cantora médica enfermeira juíza procuradora promotora delegada embaixadora rainha princesa candidata treinadora jogadora diretora-geral coordenadora apresentadora fundadora tia avó mãe irmã filha viúva freira',
    male: 'sr senhor dom doutor dr ministro vice-ministro deputado senador vereador prefeito governador diretor secretário secretário-geral professor pesquisador advogado escritor autor ator cantor médico enfermeiro juiz procurador promotor delegado embaixador rei príncipe candidato treinador jogador diretor-geral coordenador apresentador fundador tio avô pai irmão filho viúvo padre bispo',
  },
};

const SPANISH: Grammar = {
  articles: { female: 'la una esta esa', male: 'el un del al este ese' },
  either:
    'portavoz presidente vicepresidente periodista artista activista economista especialista analista comandante jefe líder gerente dirigente representante estudiante cineasta canciller atleta ciclista tenista pianista policía oficial agente teniente general cantante fiscal',
  nouns: {
    female:
      'sra señora doña doctora dra ministra viceministra diputada senadora concejala alcaldesa gobernadora directora secretaria profesora investigadora abogada escritora autora actriz médica enfermera jueza procuradora embajadora reina princesa candidata entrenadora jugadora coordinadora presentadora fundadora vocera presidenta vicepresidenta jefa tía abuela madre hermana hija viuda monja',
    male: 'sr señor don doctor dr ministro viceministro diputado senador concejal alcalde gobernador director secretario profesor investigador abogado escritor autor actor médico enfermero juez procurador embajador rey príncipe candidato entrenador jugador coordinador presentador fundador vocero tío abuelo padre hermano hijo viudo obispo',
  },
};

const ITALIAN: Grammar = {
  articles: { female: 'la una della alla dalla nella sulla', male: 'il lo un del al dal nel sul' },
  either:
    'portavoce presidente vicepresidente giornalista artista attivista economista specialista analista comandante capo leader dirigente rappresentante regista atleta ciclista tennista pianista agente tenente generale cantante insegnante',
  nouns: {
    female:
      'signora sig.ra dottoressa ministra viceministra deputata senatrice sindaca governatrice direttrice professoressa ricercatrice avvocata scrittrice autrice attrice infermiera giudice ambasciatrice regina principessa candidata allenatrice giocatrice coordinatrice conduttrice fondatrice zia nonna madre sorella figlia vedova suora',
    male: 'signor dottor viceministro deputato senatore sindaco governatore direttore professor professore ricercatore avvocato scrittore autore attore infermiere ambasciatore re principe candidato allenatore giocatore coordinatore conduttore fondatore zio nonno padre fratello figlio vedovo vescovo',
  },
};

const FRENCH: Grammar = {
  articles: { female: 'la une cette', male: 'le un du au ce' },
  either:
    'porte-parole ministre vice-ministre président juge maire journaliste artiste activiste économiste spécialiste analyste capitaine chef secrétaire cinéaste athlète cycliste pianiste poète',
  nouns: {
    female:
      'mme madame mlle ministre-présidente députée sénatrice conseillère gouverneure directrice professeure chercheuse avocate écrivaine autrice auteure actrice chanteuse infirmière procureure ambassadrice reine princesse candidate entraîneuse joueuse coordinatrice présentatrice fondatrice présidente cheffe tante mère sœur fille veuve',
    male: 'm monsieur député sénateur conseiller gouverneur directeur professeur chercheur avocat écrivain auteur acteur chanteur infirmier procureur ambassadeur roi prince candidat entraîneur joueur coordinateur présentateur fondateur oncle père frère fils veuf évêque',
  },
};

const GERMAN: Grammar = {
  articles: { female: '', male: '' },
  either: '',
  nouns: {
    female:
      'frau ministerin außenministerin innenministerin verteidigungsministerin kanzlerin bundeskanzlerin präsidentin vizepräsidentin sprecherin regierungssprecherin abgeordnete senatorin bürgermeisterin direktorin sekretärin generalsekretärin professorin forscherin anwältin schriftstellerin autorin schauspielerin sängerin ärztin richterin staatsanwältin botschafterin königin prinzessin kandidatin trainerin spielerin leiterin chefin vorsitzende journalistin künstlerin aktivistin ökonomin expertin tante mutter schwester tochter witwe',
    male: 'herr herrn außenminister innenminister verteidigungsminister kanzler bundeskanzler präsident vizepräsident sprecher regierungssprecher senator bürgermeister direktor generalsekretär professor forscher anwalt schriftsteller autor schauspieler sänger arzt richter staatsanwalt botschafter könig prinz kandidat trainer spieler leiter chef vorsitzender journalist künstler aktivist ökonom experte onkel vater bruder sohn witwer bischof',
  },
};

interface Known {
  readonly articles: ReadonlyMap<string, Gender>;
  readonly either: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, Gender>;
}

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  pt: PORTUGUESE,
  es: SPANISH,
  it: ITALIAN,
  fr: FRENCH,
  de: GERMAN,
};
const known = new Map<string, Known>();

function wordsOf(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

function knownOf(language: string): Known | undefined {
  const grammar = Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language] : undefined;
  if (!grammar) return undefined;
  let one = known.get(language);
  if (!one) {
    const byGender = (lists: Readonly<Record<Gender, string>>) =>
      new Map(
        (['female', 'male'] as const).flatMap((gender) =>
          wordsOf(lists[gender]).map((word) => [word, gender] as const),
        ),
      );
    one = {
      articles: byGender(grammar.articles),
      either: new Set(wordsOf(grammar.either)),
      nouns: byGender(grammar.nouns),
    };
    known.set(language, one);
  }
  return one;
}

const NAME =
  /(?<![\p{L}\p{M}'’-])\p{Lu}[\p{Ll}\p{M}'’-]+(?: (?:(?:d[aeo]s?|del|van|von|di) )?\p{Lu}[\p{Ll}\p{M}'’-]+){0,3}/gu;
/** Whose spokeswoman she is, between that and her name: “da ONU, ”. */
const WHOSE =
  /[ \u00a0](?:d[aeo]s?|del?|della|dell['’]|du|des|der|de la)[ \u00a0](?:[\p{L}\p{M}'’.-]+[ \u00a0]){0,4}[\p{L}\p{M}'’.-]+,?[ \u00a0]$/u;
/** How far before a name is read, in UTF-16 code units. */
const BEFORE = 100;

/**
 * The persons whose gender a source in Portuguese, Spanish, Italian, French or German shows by what stands before their names: by the
 * whole name, in lower case and without accents; nobody whom it shows as both.
 */
export function gendersShown(text: string, language = ''): ReadonlyMap<string, ShownInSource> {
  const grammar = knownOf(language);
  const shown = new Map<string, ShownInSource | undefined>();
  if (!grammar) return new Map();
  for (const { 0: found, index } of text.matchAll(NAME)) {
    const lead = leadOf(found, grammar);
    const start = index + lead;
    const before = justBefore(text, start, BEFORE);
    // “Segundo a ministra, Eri Kaneko veio”: two persons, where no second comma sets the name off.
    if (/,[ \u00a0]$/u.test(before) && !/^(?:$|[,.;:)\n])/u.test(text.slice(index + found.length))) continue;
    const whose = WHOSE.exec(before);
    const one = shownBy(before, grammar) ?? (whose ? shownBy(before.slice(0, whose.index + 1), grammar) : undefined);
    if (!one) continue;
    const name = withoutAccents(found.slice(lead).toLowerCase());
    const other = shown.get(name);
    shown.set(name, shown.has(name) && other?.gender !== one.gender ? undefined : (other ?? one));
  }
  return new Map([...shown].filter((entry): entry is [string, ShownInSource] => entry[1] !== undefined));
}

/** How much of capitalised words is no name but leads up to it: “Die Kanzlerin Kim Weber”, “Ministra Ann Lee”. */
function leadOf(found: string, { either, nouns }: Known): number {
  const words = found.split(' ');
  const last = words.findLastIndex((word) => nouns.has(word.toLowerCase()) || either.has(word.toLowerCase()));
  return last < 0 || last === words.length - 1 ? 0 : words.slice(0, last + 1).join(' ').length + 1;
}

/** What the last word before a name tells: a noun or title, or the article before one that either may be. */
function shownBy(before: string, { articles, either, nouns }: Known): ShownInSource | undefined {
  const led = before.replace(/,?[ \u00a0]$/u, '').replace(/(?<=\b(?:sra?|dra?|m))\.$/iu, '');
  const clause = led.slice(lastMark(led) + 1);
  const words = clause.trim().split(/[ \u00a0]/u);
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.length - 1;
  const gender = nouns.get(lower[last]!);
  if (gender) return { gender, words: words[last]! };
  if (!either.has(lower[last]!)) return undefined;
  // “a nova porta-voz”
  for (const from of [last - 1, last - 2]) {
    const article = articles.get(lower[from] ?? '');
    if (article) return { gender: article, words: words.slice(from).join(' ') };
  }
  return undefined;
}

/** Where the last mark stands that parts what belongs together; −1 where there is none. */
function lastMark(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if ('\n.!?;:“”"()'.includes(text[at]!)) return at;
  return -1;
}
