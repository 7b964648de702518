import type { Gender } from '../names/gender.js';
import { remembered } from '../words/remembered.js';

/** How a language shows a person's gender by what stands before the name: an article, a title, a noun. */
interface Lists {
  /** Articles, joined to prepositions or not, by gender. */
  readonly articles: Readonly<Record<Gender, string>>;
  /** Nouns of persons with one form for both genders: the article tells. */
  readonly either: string;
  /** Nouns and titles that only a woman, or only a man, is called by. */
  readonly nouns: Readonly<Record<Gender, string>>;
}

const PORTUGUESE: Lists = {
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

const SPANISH: Lists = {
  articles: { female: 'la una esta esa', male: 'el un del al este ese' },
  either:
    'portavoz presidente vicepresidente periodista artista activista economista especialista analista comandante jefe líder gerente dirigente representante estudiante cineasta canciller atleta ciclista tenista pianista policía oficial agente teniente general cantante fiscal juez concejal',
  nouns: {
    female:
      'sra señora doña doctora dra ministra viceministra diputada senadora concejala alcaldesa gobernadora directora secretaria profesora investigadora abogada escritora autora actriz médica enfermera jueza procuradora embajadora reina princesa candidata entrenadora jugadora coordinadora presentadora fundadora vocera presidenta vicepresidenta jefa tía abuela madre hermana hija viuda monja',
    male: 'sr señor don doctor dr ministro viceministro diputado senador alcalde gobernador director secretario profesor investigador abogado escritor autor actor médico enfermero procurador embajador rey príncipe candidato entrenador jugador coordinador presentador fundador vocero tío abuelo padre hermano hijo viudo obispo',
  },
};

/** Many women are called sindaco, avvocato, ministro and ambasciatore. */
const ITALIAN: Lists = {
  articles: { female: 'la una della alla dalla nella sulla', male: 'il lo un del al dal nel sul' },
  either:
    'portavoce presidente vicepresidente giornalista artista attivista economista specialista analista comandante capo leader dirigente rappresentante regista atleta ciclista tennista pianista agente tenente generale cantante insegnante giudice',
  nouns: {
    female:
      'signora sig.ra dottoressa ministra viceministra deputata senatrice sindaca governatrice direttrice professoressa ricercatrice avvocata scrittrice autrice attrice infermiera ambasciatrice regina principessa candidata allenatrice giocatrice coordinatrice conduttrice fondatrice zia nonna madre sorella figlia vedova suora',
    male: 'signor dottor deputato senatore direttore professor professore ricercatore scrittore autore attore infermiere re principe candidato allenatore giocatore coordinatore conduttore fondatore zio nonno padre fratello figlio vedovo vescovo',
  },
};

/** Many women are called écrivain, auteur, professeur, procureur and ambassadeur. */
const FRENCH: Lists = {
  articles: { female: 'la une cette', male: 'le un du au ce' },
  either:
    'porte-parole ministre vice-ministre président juge maire journaliste artiste activiste économiste spécialiste analyste capitaine chef secrétaire cinéaste athlète cycliste pianiste poète',
  nouns: {
    female:
      'mme madame mlle ministre-présidente députée sénatrice conseillère gouverneure directrice professeure chercheuse avocate écrivaine autrice auteure actrice chanteuse infirmière procureure ambassadrice reine princesse candidate entraîneuse joueuse coordinatrice présentatrice fondatrice présidente cheffe tante mère sœur fille veuve',
    male: 'm monsieur député sénateur conseiller directeur chercheur avocat acteur chanteur infirmier roi prince candidat entraîneur joueur coordinateur présentateur fondateur oncle père frère fils veuf évêque',
  },
};

const GERMAN: Lists = {
  // “die Abgeordnete”, “der Abgeordnete”; both are “Abgeordneten” in other cases.
  articles: { female: 'die', male: 'der' },
  either: 'abgeordnete vorsitzende',
  nouns: {
    female:
      'frau ministerin außenministerin innenministerin verteidigungsministerin kanzlerin bundeskanzlerin präsidentin vizepräsidentin sprecherin regierungssprecherin senatorin bürgermeisterin direktorin sekretärin generalsekretärin professorin forscherin anwältin schriftstellerin autorin schauspielerin sängerin ärztin richterin staatsanwältin botschafterin königin prinzessin kandidatin trainerin spielerin leiterin chefin journalistin künstlerin aktivistin ökonomin expertin tante mutter schwester tochter witwe',
    male: 'herr herrn außenminister innenminister verteidigungsminister kanzler bundeskanzler präsident vizepräsident sprecher regierungssprecher abgeordneter senator bürgermeister direktor generalsekretär professor forscher anwalt schriftsteller autor schauspieler sänger arzt richter staatsanwalt botschafter könig prinz kandidat trainer spieler leiter chef vorsitzender journalist künstler aktivist ökonom experte onkel vater bruder sohn witwer bischof',
  },
};

/** The same, to be looked up in: of each article and each noun whose it is, and the nouns that are of both. */
export interface GenderGrammar {
  readonly articles: ReadonlyMap<string, Gender>;
  readonly either: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, Gender>;
}

const LISTS: Readonly<Record<string, Lists>> = {
  pt: PORTUGUESE,
  es: SPANISH,
  it: ITALIAN,
  fr: FRENCH,
  de: GERMAN,
};

/** How a language shows a person's gender; none for one that is not listed, or shows none. */
export const genderGrammarOf = remembered((language): GenderGrammar | undefined => {
  const lists = Object.hasOwn(LISTS, language) ? LISTS[language] : undefined;
  if (!lists) return undefined;
  const { articles, either, nouns } = lists;
  return { articles: byGender(articles), either: new Set(splitWords(either)), nouns: byGender(nouns) };
});

function byGender(list: Readonly<Record<Gender, string>>): ReadonlyMap<string, Gender> {
  const genders = ['female', 'male'] as const;
  return new Map(genders.flatMap((gender) => splitWords(list[gender]).map((word) => [word, gender] as const)));
}

/** The words of a list; none of an empty one. */
export function splitWords(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
