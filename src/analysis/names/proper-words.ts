import { wordSet } from '../words/word-set.js';

// Words that have a capital wherever they stand, or where they are part of a name, and so are no lower-case words to be looked up when
// misspelt. Those of which other languages or families have a spelling one letter away are left out: “Belarussian”, “Rumania”,
// “Lichtenstein”, “Holliday”, “Marshall”.

/** Countries, continents and seas; their peoples and languages; faiths; scales and feasts. */
const OF_PLACES = `
  afghanistan algeria argentina armenia australia austria bangladesh belgium bolivia botswana bulgaria cambodia colombia croatia
  czechoslovakia denmark ecuador england estonia ethiopia finland germany greece guatemala honduras hungary iceland indonesia ireland israel
  jamaica kyrgyzstan lebanon lithuania madagascar malaysia mauritania mexico mongolia montenegro morocco mozambique netherlands nicaragua
  pakistan palestine paraguay philippines portugal russia scotland senegal singapore slovakia slovenia somalia sweden switzerland tanzania
  thailand turkmenistan ukraine uruguay uzbekistan venezuela vietnam zimbabwe britain europe africa america antarctica atlantic pacific
  mediterranean caribbean scandinavia washington brussels jerusalem california connecticut massachusetts michigan minnesota mississippi
  pennsylvania philadelphia tennessee wisconsin alabama arizona colorado delaware florida illinois indiana kentucky louisiana maryland
  missouri nebraska oklahoma virginia amsterdam copenhagen edinburgh frankfurt johannesburg liverpool manchester melbourne stockholm afghan
  african albanian algerian american argentinian armenian australian austrian belgian bolivian bosnian brazilian british bulgarian cambodian
  canadian chinese colombian congolese croatian ecuadorian egyptian english estonian ethiopian european finnish georgian guatemalan
  hungarian icelandic indonesian iranian israeli italian jamaican japanese jordanian kurdish lebanese lithuanian macedonian malaysian
  mexican mongolian moroccan mozambican nicaraguan norwegian pakistani palestinian paraguayan peruvian portuguese romanian russian rwandan
  scottish senegalese serbian slovenian spanish sudanese swedish syrian taiwanese tanzanian tunisian turkish ukrainian uruguayan venezuelan
  vietnamese africans albanians americans argentinians armenians australians austrians belgians brazilians bulgarians canadians colombians
  croatians egyptians europeans georgians germans hungarians indonesians iranians israelis italians mexicans norwegians pakistanis
  palestinians romanians russians scandinavians serbians slovenians syrians tunisians ukrainians venezuelans christian christianity
  christians catholic catholics orthodox protestant protestants islamic buddhist buddhists buddhism hinduism celsius fahrenheit olympic
  olympics paralympic paralympics christmas facebook instagram microsoft wikipedia`;

/** Institutions, offices and what they are of. */
const OF_INSTITUTIONS = `
  academy administration affairs agency agriculture ambassador archbishop artillery assembly assistant association attorney authority
  basketball battalion brigade business cabinet cathedral chairman champion championship championships chancellor children college commander
  commerce commission commissioner committee communist communists community company competition conference congress conservative
  conservatives constitution constitutional convention cooperation corporation council defence defense delegation democratic democrats
  department development director directorate district division economic economics education elections embassy emergency engineering
  environment environmental european exchange executive federal federation finance football foreign foundation general government governor
  history hospital immigration independence independent industrial industry infantry information institute institution intelligence interior
  international investigation investment islands journal justice kingdom league legislative liberal library lieutenant literature management
  memorial metropolitan migration military minister ministers ministry monastery mountain mountains municipal municipality museum national
  nations northern officer organisation organization parliament parliamentary petroleum planning police president presidential professor
  programme progressive prosecutor protection province provincial railway regiment regional relations religious republic republican
  republicans research resources revolution revolutionary science sciences secretariat secretary security senator sergeant service services
  socialist socialists society southern special squadron stadium statistics superintendent supreme technical technology television territory
  tournament transport transportation treasury tribunal united university veterans village western`;

/** In lower case: what a capitalised word may have been meant to be. */
export const PROPER_WORDS: ReadonlySet<string> = wordSet(`${OF_PLACES} ${OF_INSTITUTIONS}`);

const TITLES = wordSet(`
  admiral ambassador chairman chancellor commander commissioner director governor lieutenant minister officer president professor prosecutor
  secretary senator sergeant superintendent`);

/** True of an office (in lower case) that stands before a name: “Professor”. */
export function isTitleBefore(lower: string): boolean {
  return TITLES.has(lower);
}
