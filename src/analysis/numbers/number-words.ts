import { remembered } from '../words/remembered.js';

/**
 * The numbers from two on that languages write in words, in lower case: after each value its forms; and what may stand for it as well
 * (the third, double, a dozen, both): whole words, with an equals sign, and beginnings of words, with a hyphen. A form that is often
 * another word, such as “sei” of Italian, you are, is only one that may. From the grammars of the languages.
 */
const WORDS: Readonly<Record<string, string>> = {
  pt: `2 dois duas ambos= ambas= dupl- dobr- par= casal= segund- bimestr- bienal= meio= meia= metade= 3 três terceir- terç- trio= trimestr- tripl- 4 quatro quart- 5 cinco
    quint- 6 seis sext- 7 sete sétim- 8 oito oitav- 9 nove nono= nona= 10 dez décim- décad- dezen- 11 onze 12 doze dúzi- 13 treze 14 catorze
    quatorze 15 quinze quinzen- 16 dezesseis dezasseis 17 dezessete dezassete 18 dezoito 19 dezenove dezanove 20 vinte vigésim-
    30 trinta 40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa`,
  es: `2 dos ambos= ambas= dobl- segund- par= pareja= bienal= bimestr- medio= media= mitad= 3 tres tercer- terci- trio= trimestr- tripl- 4 cuatro cuart- 5 cinco quint- 6 seis
    sext- 7 siete séptim- 8 ocho octav- 9 nueve noven- 10 diez décim- décad- decen- 11 once 12 doce docen- 13 trece 14 catorce 15 quince
    quincen- 16 dieciséis 17 diecisiete 18 dieciocho 19 diecinueve 20 veinte veint- vigésim- 30 treinta 40 cuarenta 50 cincuenta
    60 sesenta 70 setenta 80 ochenta 90 noventa`,
  fr: `2 deux second- doubl- couple= paire= demi- moitié= bimestr- bienn- 3 trois tiers= tierce= trio= trimestr- tripl- 4 quatre quart- quadr- 5 cinq quint- 6 six 7 sept
    8 huit 9 neuf= neuve= neuvi- 10 dix décenn- dizain- 11 onze 12 douze douzain- midi= minuit= 13 treize 14 quatorze 15 quinze quinzain-
    16 seize 20 vingt 30 trente trent- 40 quarante 50 cinquante 60 soixante`,
  it: `2 due ambedue= entramb- doppi- raddopp- second- coppi- paio= bimestr- mezz- metà= 3 tre terz- trio= trimestr- tripl- 4 quattro quart- 5 cinque quint-
    6 sei= sest- 7 sette settim- 8 otto ottav- 9 nove nono= nona= 10 dieci decim- decenn- decin- 11 undici 12 dodici dozzin- 13 tredici
    14 quattordici 15 quindici 16 sedici 17 diciassette 18 diciotto 19 diciannove 20 venti vent- 30 trenta 40 quaranta 50 cinquanta
    60 sessanta 70 settanta 80 ottanta 90 novanta`,
  de: `2 zwei zwo= beid- doppel- verdoppel- paar= paare= halb- hälfte= 3 drei dritt- trio- 4 vier 5 fünf 6 sechs 7 sieben siebt- siebz- 8 acht 9 neun 10 zehn jahrzehnt- 11 elf- 12 zwölf dutzend- 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn
    19 neunzehn 20 zwanzig 30 dreißig dreissig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig`,
  ru: `2 два две двух двум двумя дву- двое= двои- двой- удво- оба= обе= обеих= обоих= втор- пара= пары= пару= полтор- половин- пол= 3 три трех трёх трем трём тремя трет- трое= троих= тройн- тройк-
    4 четыре четырех четырёх четырем четырём четырьмя четвер- четвёр- 5 пять пяти пятью пят- 6 шесть шести шестью шест- 7 семь семи седьм- семер- семью= 8 восемь восьми восем- восьм- 9 девять девяти девят- 10 десять десяти десят- декад- 11 одиннадцать одиннадцати одиннадцат-
    12 двенадцать двенадцати двенадцат- дюжин- 13 тринадцать тринадцати 14 четырнадцать четырнадцати 15 пятнадцать пятнадцати
    16 шестнадцать шестнадцати 17 семнадцать семнадцати 18 восемнадцать восемнадцати 19 девятнадцать девятнадцати 20 двадцать
    двадцати двадцат- 30 тридцать тридцати тридцат- 40 сорок сорока= 50 пятьдесят пятидесяти пятидесят- 60 шестьдесят шестидесяти
    шестидесят- 70 семьдесят семидесяти семидесят- 80 восемьдесят восьмидесяти восьмидесят- 90 девяносто девяност-`,
  pl: `2 dwa dwie dwóch dwaj dwu dwom dwóm dwoma dwiema obaj= obie= oba= obu= dwu- dwo- drug- para= parę= pary= pół- połow- podwój- podwaj- 3 trzy trzech trzej
    trzem trzema trze- tró- troj- 4 cztery czterech czterej czterem czterema czwart- czwor- 5 pięć pięciu pięcioma pięc- piąt- 6 sześć
    sześciu sześc- szóst- 7 siedem siedmiu siedm- siódm- 8 osiem ośmiu ośm- ósm- 9 dziewięć dziewięciu dziewią- 10 dziesięć dziesięciu
    dziesią- dekad- 11 jedenaście jedenastu jedenast- 12 dwanaście dwunastu dwunast- tuzin- 13 trzynaście trzynastu 14 czternaście
    czternastu 15 piętnaście piętnastu 16 szesnaście szesnastu 17 siedemnaście siedemnastu 18 osiemnaście osiemnastu 19 dziewiętnaście
    dziewiętnastu 20 dwadzieścia dwudziestu dwudziest- 30 trzydzieści trzydziestu trzydziest- 40 czterdzieści czterdziestu czterdziest-
    50 pięćdziesiąt pięćdziesięciu 60 sześćdziesiąt sześćdziesięciu 70 siedemdziesiąt siedemdziesięciu 80 osiemdziesiąt
    osiemdziesięciu 90 dziewięćdziesiąt dziewięćdziesięciu`,
  cs: `2 dva dvě dvou dvěma dvoj- dvou- oba= obě= obou= druh- pár= půl- polov- 3 tři tří třem třemi třet- troj- 4 čtyři čtyř čtyřem čtyřmi
    čtvr- 5 pět pěti pát- 6 šest šesti 7 sedm sedmi 8 osm osmi 9 devět devíti devát- 10 deset deseti desít- desát- 11 jedenáct jedenácti
    12 dvanáct dvanácti tuct- 13 třináct třinácti 14 čtrnáct čtrnácti 15 patnáct patnácti 16 šestnáct šestnácti 17 sedmnáct sedmnácti
    18 osmnáct osmnácti 19 devatenáct devatenácti 20 dvacet dvaceti dvac- 30 třicet třiceti třic- 40 čtyřicet čtyřiceti 50 padesát
    padesáti 60 šedesát šedesáti 70 sedmdesát sedmdesáti 80 osmdesát osmdesáti 90 devadesát devadesáti`,
  hi: `2 दो दोनों= दूसर- दुगु- दोगु- आध- 3 तीन तीसर- 4 चार चौथ- 5 पांच पाँच 6 छह छः छठ- 7 सात 8 आठ 9 नौ 10 दस दशक- 11 ग्यारह 12 बारह 13 तेरह 14 चौदह
    15 पंद्रह पन्द्रह 16 सोलह 17 सत्रह 18 अठारह 19 उन्नीस 20 बीस 30 तीस 40 चालीस 50 पचास 60 साठ 70 सत्तर 80 अस्सी 90 नब्बे`,
};

/** How one language writes numbers in words. */
export interface NumberWords {
  /** The number that a word, in lower case, is. */
  readonly values: ReadonlyMap<string, number>;
  /** The numbers that a word, in lower case, may stand for: more rather than less. */
  readonly mayMean: (word: string) => readonly number[];
}

/** How a language writes numbers; nothing where that is not known. It is given by the first part of its BCP 47 tag. */
export const numberWordsOf = remembered((language): NumberWords | undefined =>
  Object.hasOwn(WORDS, language) ? read(WORDS[language]!) : undefined,
);

function read(list: string): NumberWords {
  const values = new Map<string, number>();
  const others = new Map<string, number>();
  /** By their first letter. */
  const beginnings = new Map<string, [beginning: string, value: number][]>();
  let value = 0;
  for (const word of list.trim().split(/\s+/u)) {
    if (/^\d/u.test(word)) value = Number(word);
    else if (word.endsWith('=')) others.set(word.slice(0, -1), value);
    else {
      if (!word.endsWith('-')) values.set(word, value);
      const ofLetter = beginnings.get(word[0]!) ?? [];
      ofLetter.push([word.replace(/-$/u, ''), value]);
      beginnings.set(word[0]!, ofLetter);
    }
  }
  const mayMean = (word: string) => [
    ...(others.has(word) ? [others.get(word)!] : []),
    ...(beginnings.get(word[0]!) ?? []).flatMap(([beginning, number]) => (word.startsWith(beginning) ? number : [])),
  ];
  return { values, mayMean };
}
