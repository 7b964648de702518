import { MONTHS, WEEKDAYS } from '../words/calendar-names.js';
import { wordSet } from '../words/word-set.js';

/** What English capitalises and other languages have words of their own for: peoples, creeds, feasts, titles, parts of names. */
const TERMS = wordSet(`
   christmas easter halloween ramadan thanksgiving lent advent passover hanukkah diwali olympic olympics paralympics tory tories
   brexit brexiteer brexiteers remainer remainers eurosceptic eurosceptics bible koran quran torah gospel muslim muslims islam
   islamic islamist islamists christian christians christianity jew jews jewish judaism hindu hindus buddhist buddhists catholic
   catholics protestant protestants orthodox nazi nazis soviet soviets marxist communist latin latino latinos hispanic hispanics arab
   arabs arabic arabia kurd kurds kurdish roma scot scots scottish scotsman britain british briton britons english englishman dutch
   dutchman irish irishman welsh welshman swiss danish dane danes swede swedes swedish finn finns finnish turk turks turkish pole
   poles polish czech czechs spaniard spaniards spanish frenchman french greek greeks german germans germanic iraqi iraqis israeli
   israelis pakistani pakistanis saudi saudis qatari emirati kuwaiti yemeni afghan afghans thai thais kazakh kazakhs uzbek uzbeks
   tajik kyrgyz turkmen slovak slovaks slovene slovenes serb serbs serbian croat croats bulgar basque basques catalan catalans
   flemish mexicano filipino filipinos european europeans asian asians african africans american americans eurozone eurobarometer
   earth mars venus jupiter saturn mercury uranus neptune pluto moon kremlin bundestag pentagon congress senate internet twitter
   tweet covid coronavirus aids holocaust slavic celtic nordic hellenic mexican mexicans cuban cubans tibetan tibetans moroccan
   moroccans venezuelan venezuelans angolan kenyan kenyans ugandan ugandans rwandan rwandans libyan libyans texan texans lutheran
   anglican anglicans republican franciscan dominican renaissance baroque gothic victorian marathon prix insp messrs mesdames anno
   pentecost dormition assumption annunciation epiphany transfiguration nativity archpriest hegumen hieromonk hebrew virgin
   tsarevich tsarina holies secretariat archduke grand crusade crusades
   mister famer ballon casa santa santo palazzo piazza mr mrs ms mx dr st sir mt ft jr sr no co inc ltd nr de la le el al`);
const CALENDAR = new Set(
  [...MONTHS, ...WEEKDAYS]
    .flatMap((name) => [name, `${name}s`, name.slice(0, 3), name.slice(0, 4)])
    .map((name) => name.toLowerCase()),
);
/** “Parisians”, “Viennese”, “Trumpism”: made of names in English only. */
const DERIVED = /(?:ian|ean|ese|ish|ist|ism|ite|esque|ical)s?$/u;

/** True of a word, in lower case, that English capitalises although it is not the same in all languages, as names are. */
export function isCapitalisedTerm(lower: string): boolean {
  return TERMS.has(lower) || CALENDAR.has(lower);
}

/** True of a word that ends as adjectives and peoples do that English makes of names; some names end so by themselves. */
export function mayBeDerived(lower: string): boolean {
  return DERIVED.test(lower);
}

/** Larger than a city, and no country of ISO 3166. */
const LANDS = wordSet(`
   europe africa asia america americas antarctica oceania eurasia england britain scotland wales ireland korea holland persia siberia
   bohemia moravia bavaria saxony prussia silesia catalonia andalusia castile sicily sardinia tuscany lombardy brittany normandy
   burgundy flanders thrace apulia crimea caucasus transcaucasus chechnya tibet kashmir caribbean mediterranean baltic balkans
   atlantic pacific scandinavia palestine kosovo czechoslovakia yugoslavia macedonia california texas florida`);

/** True of a continent, a region and the like, in lower case. */
export function isLand(lower: string): boolean {
  return LANDS.has(lower);
}
