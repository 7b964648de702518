import { remembered } from '../words/remembered.js';

/**
 * The numbers from two on that languages write in words, in lower case: after each value its forms; and what may stand for it as well
 * (the third, double, a dozen, both): whole words, with an equals sign, and beginnings of words, with a hyphen. A form that is often
 * another word, such as “sei” of Italian, you are, is only one that may. From the grammars of the languages.
 */
const WORDS: Readonly<Record<string, string>> = {
  pt: `2 dois duas ambos= ambas= dupl- dobr- par= casal= segund- bimestr- bienal= meio= meia= metade= bicamp- 3 três terceir- terç- trio= trimestr- tripl-
    tricamp- 4 quatro quart- quadr- tetra- 5 cinco quint- penta- 6 seis sext- meia- hexa- 7 sete sétim- 8 oito oitav- 9 nove nono= nona= 10 dez décim- décad- dezen- 11 onze 12 doze dúzi- meio- 13 treze 14 catorze
    quatorze 15 quinze quinzen- 16 dezesseis dezasseis 17 dezessete dezassete 18 dezoito 19 dezenove dezanove 20 vinte vigésim-
    30 trinta 40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa`,
  es: `2 dos ambos= ambas= dobl- segund- par= pareja= bienal= bimestr- medio= media= mitad= bicamp- 3 tres tercer- terci- trio= trimestr- tripl- tricamp- 4 cuatro cuart- cuadr- 5 cinco quint-
    6 seis sext- media- 7 siete séptim- 8 ocho octav- 9 nueve noven- 10 diez décim- décad- decen- 11 once 12 doce docen- mediod- median- 13 trece 14 catorce 15 quince
    quincen- 16 dieciséis 17 diecisiete 18 dieciocho 19 diecinueve 20 veinte veint- vigésim-
    21 veintiún veintiuno veintiuna 22 veintidós 23 veintitrés 24 veinticuatro 25 veinticinco 26 veintiséis 27 veintisiete
    28 veintiocho 29 veintinueve 30 treinta treint- 40 cuarenta cuarent- 50 cincuenta cincuent- 60 sesenta 70 setenta 80 ochenta 90 noventa`,
  fr: `2 deux second- doubl- couple= paire= demi- moitié= bimestr- bienn- 3 trois tiers= tierce= trio= trimestr- tripl- 4 quatre quart- quadr- 5 cinq quint- 6 six demi- 7 sept
    8 huit 9 neuf= neuve= neuvi- 10 dix décenn- dizain- 11 onze 12 douze douzain- midi= minuit= 13 treize 14 quatorze 15 quinze quinzain-
    16 seize 20 vingt vingts 30 trente trent- 40 quarante quarant- 50 cinquante cinquant- 60 soixante soixant-
    70 septante= 80 quatre= huitante= 90 nonante=`,
  it: `2 due ambedue= entramb- doppi- raddopp- second- coppi- paio= bimestr- mezz- metà= 3 tre terz- trio= trimestr- tripl- 4 quattro quart- quadr- 5 cinque quint-
    6 sei= sest- mezz- 7 sette settim- 8 otto ottav- 9 nove nono= nona= 10 dieci decim- decenn- decin- 11 undici 12 dodici dozzin- mezzog- mezzan- 13 tredici
    14 quattordici 15 quindici 16 sedici 17 diciassette 18 diciotto 19 diciannove 20 venti vent- 30 trenta trent-
    40 quaranta quarant- 50 cinquanta cinquant- 60 sessanta sessant- 70 settanta settant- 80 ottanta ottant- 90 novanta novant-`,
  de: `2 zwei zwo= beid- doppel- verdoppel- paar= paare= halb- hälfte= 3 drei dritt- trio- 4 vier quart- 5 fünf quint- 6 sechs halb- 7 sieben siebt- siebz- 8 acht 9 neun 10 zehn jahrzehnt- 11 elf- 12 zwölf dutzend- mittag- mitternacht- 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn
    19 neunzehn 20 zwanzig 30 dreißig dreissig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig`,
  ru: `2 два две двух двум двумя дву- двое= двои- двой- удво- вдвое- оба= обе= обеих= обоих= обоим= обоими= обеим= обеими= втор- пара= пары= пару= полтор- половин- пол= 3 три трех трёх трем трём тремя трет- трое= троих= троим= тройн- тройк- втрое-
    4 четыре четырех четырёх четырем четырём четырьмя четвер- четвёр- вчетвер- 5 пять пяти пятью пят- 6 шесть шести шестью шест- 7 семь семи седьм- семер- семью= 8 восемь восьми восем- восьм- 9 девять девяти девят- 10 десять десяти десят- декад- 11 одиннадцать одиннадцати одиннадцат-
    12 двенадцать двенадцати двенадцат- дюжин- полдень= полдня= полудн- полноч- 13 тринадцать тринадцати тринадцат- 14 четырнадцать четырнадцати четырнадцат-
    15 пятнадцать пятнадцати пятнадцат- 16 шестнадцать шестнадцати шестнадцат- 17 семнадцать семнадцати семнадцат-
    18 восемнадцать восемнадцати восемнадцат- 19 девятнадцать девятнадцати девятнадцат- 20 двадцать
    двадцати двадцат- 30 тридцать тридцати тридцат- 40 сорок сорока= сороков- 50 пятьдесят пятидесяти пятидесят- 60 шестьдесят шестидесяти
    шестидесят- 70 семьдесят семидесяти семидесят- 80 восемьдесят восьмидесяти восьмидесят- 90 девяносто девяност-`,
  pl: `2 dwa dwie dwóch dwaj dwu dwom dwóm dwoma dwiema obaj= obie= oba= obu= obydw- dwu- dwo- drug- para= parę= pary= pół- połow- podwój- podwaj- 3 trzy trzech trzej
    trzem trzema trze- tró- troj- 4 cztery czterech czterej czterem czterema czwart- czwor- 5 pięć pięciu pięcioma pięc- piąt- 6 sześć
    sześciu sześc- szóst- 7 siedem siedmiu siedm- siódm- 8 osiem ośmiu ośm- ósm- 9 dziewięć dziewięciu dziewią- 10 dziesięć dziesięciu
    dziesią- dekad- 11 jedenaście jedenastu jedenast- 12 dwanaście dwunastu dwunast- tuzin- południ- północ- 13 trzynaście trzynastu trzynast- 14 czternaście
    czternastu czternast- 15 piętnaście piętnastu piętnast- 16 szesnaście szesnastu szesnast- 17 siedemnaście siedemnastu siedemnast-
    18 osiemnaście osiemnastu osiemnast- 19 dziewiętnaście dziewiętnastu dziewiętnast- 20 dwadzieścia dwudziestu dwudziest- 30 trzydzieści trzydziestu trzydziest- 40 czterdzieści czterdziestu czterdziest-
    50 pięćdziesiąt pięćdziesięciu 60 sześćdziesiąt sześćdziesięciu 70 siedemdziesiąt siedemdziesięciu 80 osiemdziesiąt
    osiemdziesięciu 90 dziewięćdziesiąt dziewięćdziesięciu`,
  cs: `2 dva dvě dvou dvěma dvoj- dvou- oba= obě= obou= oběma= druh- pár= půl- polov- 3 tři tří třem třemi třet- troj- 4 čtyři čtyř čtyřem čtyřmi
    čtvr- 5 pět pěti pát- 6 šest šesti 7 sedm sedmi 8 osm osmi 9 devět devíti devát- 10 deset deseti desít- desát- 11 jedenáct jedenácti
    12 dvanáct dvanácti tuct- poledn- půlnoc- 13 třináct třinácti 14 čtrnáct čtrnácti 15 patnáct patnácti 16 šestnáct šestnácti 17 sedmnáct sedmnácti
    18 osmnáct osmnácti 19 devatenáct devatenácti 20 dvacet dvaceti dvac- 30 třicet třiceti třic- 40 čtyřicet čtyřiceti čtyřic- 50 padesát
    padesáti 60 šedesát šedesáti 70 sedmdesát sedmdesáti 80 osmdesát osmdesáti 90 devadesát devadesáti`,
  da: `2 to= anden= andet= begge= dobbel- fordobl- halv- par= 3 tre= tredje= kvartal- 4 fire fjerde= kvart- 5 fem femte= 6 seks
    sjette= 7 syv 8 otte 9 ni= niende= 10 ti= tiende= tiår- årti- 11 elleve 12 tolv dusin- 13 tretten 14 fjorten 15 femten 16
    seksten 17 sytten 18 atten 19 nitten 20 tyve 30 tredive 40 fyrre 50 halvtreds 60 tres= 70 halvfjerds 80 firs= 90 halvfems`,
  et: `2 kaks kahe kahte kahes kahel kahest kahele teis- teine= mõlem- kaht= topelt- paar- pool= pool- 3 kolm kolme kolmes kolmel
    kolmest kolmele kolmas= kolmand- 4 neli nelja neljal neljast neljas= neljand- veerand- 5 viis= viie viit= viiest viiel viies=
    viiend- 6 kuus= kuue kuut= kuuest kuuend- 7 seitse seitsme seitset seitsmest seitsmend- 8 kaheksa kaheksat 9 üheksa üheksat 10
    kümme kümne kümmet kümnes= kümnend- aastakümn- 11 üksteist üheteist- 12 kaksteist kaheteist- tosin- 13 kolmteist kolmeteist- 14
    neliteist neljateist- 15 viisteist viieteist- 16 kuusteist kuueteist- 17 seitseteist seitsmeteist- 18 kaheksateist 19
    üheksateist 20 kakskümmend kahekümne- 30 kolmkümmend kolmekümne- 40 nelikümmend neljakümne- 50 viiskümmend viiekümne- 60
    kuuskümmend kuuekümne- 70 seitsekümmend 80 kaheksakümmend 90 üheksakümmend`,
  fi: `2 kaksi kahden kahta kahdessa kahdesta kahdella toinen= tois- molem- puoli- puol- pari= kahde- 3 kolme kolmen kolmea
    kolmas= kolmann- 4 neljä neljän neljää neljäs= neljänn- 5 viisi viiden viittä viides= viidenn- 6 kuusi= kuuden kuutta= kuudes= 7
    seitsemän seitsem- 8 kahdeksan 9 yhdeksän 10 kymmenen kymmen- vuosikymmen- 11 yksitoista 12 kaksitoista kahdentoista tusin- 13
    kolmetoista 14 neljätoista 15 viisitoista 16 kuusitoista 17 seitsemäntoista 18 kahdeksantoista 19 yhdeksäntoista 20
    kaksikymmentä kahdenkymmen- 30 kolmekymmentä 40 neljäkymmentä 50 viisikymmentä 60 kuusikymmentä 70 seitsemänkymmentä 80
    kahdeksankymmentä 90 yhdeksänkymmentä`,
  hu: `2 két kettő második= mindkét- dupla- fél= fele= pár= 3 három harmad- hárm- 4 négy negyed- 5 öt= ötödik= 6 hat= hatodik= 7 hét=
    hetedik= 8 nyolc 9 kilenc 10 tíz tized- évtized- 11 tizenegy 12 tizenkettő tizenkét tucat- 13 tizenhárom 14 tizennégy 15 tizenöt
    16 tizenhat 17 tizenhét 18 tizennyolc 19 tizenkilenc 20 húsz huszon- huszad- 30 harminc 40 negyven 50 ötven 60 hatvan 70 hetven
    80 nyolcvan 90 kilencven`,
  nl: `2 twee tweede= beide= beiden= allebei= dubbel- verdubbel- half- helft- paar= koppel- 3 drie derde= trio= kwartaal= 4 vier
    vierde= kwart- 5 vijf vijfde= 6 zes zesde= 7 zeven 8 acht= achtste= 9 negen 10 tien tiental- decenni- 11 elf= elfde= 12 twaalf
    dozijn- 13 dertien 14 veertien 15 vijftien 16 zestien 17 zeventien 18 achttien 19 negentien 20 twintig 30 dertig 40 veertig 50
    vijftig 60 zestig 70 zeventig 80 tachtig 90 negentig`,
  no: `2 to= andre= begge= dobbel- fordobl- halv- par= 3 tre= tredje= kvartal- 4 fire fjerde= kvart- 5 fem femte= 6 seks sjette= 7
    sju syv 8 åtte 9 ni= niende= 10 ti= tiende= tiår- 11 elleve 12 tolv dusin- 13 tretten 14 fjorten 15 femten 16 seksten 17 sytten
    18 atten 19 nitten 20 tjue tyve 30 tretti tredve 40 førti 50 femti 60 seksti 70 sytti 80 åtti 90 nitti`,
  ro: `2 doi două ambii= ambele= ambelor= ambilor= dubl- doilea= doua= perech- cuplu- jumăt- bienal- 3 trei treia= treilea= tripl-
    treim- trimestr- 4 patru patrulea= patra= sfert- 5 cinci cincea= cincim- 6 șase şase șasea= 7 șapte şapte 8 opt optul- opta= 9
    nouă= noua= nouălea= 10 zece zeci= decen- deceni- zecim- 11 unsprezece 12 doisprezece douăsprezece duzin- 13 treisprezece 14
    paisprezece patrusprezece 15 cincisprezece 16 șaisprezece şaisprezece 17 șaptesprezece şaptesprezece 18 optsprezece 19
    nouăsprezece 20 douăzeci 30 treizeci 40 patruzeci 50 cincizeci 60 șaizeci şaizeci 70 șaptezeci şaptezeci 80 optzeci 90
    nouăzeci`,
  sv: `2 två andra= båda= bägge= dubbel- dubbl- halv- hälft- par= 3 tre tredje= tredjedel- kvartal= 4 fyra fjärde= fjärdedel- 5
    fem femte= 6 sex= sjätte= 7 sju sjunde= 8 åtta åttonde= 9 nio nionde= 10 tio tionde= decenni- årtionde- 11 elva 12 tolv dussin-
    13 tretton 14 fjorton 15 femton 16 sexton 17 sjutton 18 arton 19 nitton 20 tjugo tjug- 30 trettio 40 fyrtio 50 femtio 60 sextio
    70 sjuttio 80 åttio 90 nittio`,
  uk: `2 два дві двох двом двома двоє= друг- обидв- обох= обом= обома= обоє= вдві- пара= пари= пару= пів- полов- подв- 3 три трьох трьом трьома троє= трет- трій- втри-
    4 чотири чотирьох чотирьом четвер- четвір- 5 ять= яти= пʼят- 6 шість шести шост- 7 сім семи сьом- 8 вісім восьми восьм- 9 дев= девʼят- 10
    десять десяти десят- 11 одинадцять одинадцят- 12 дванадцять дванадцят- дюжин- 13 тринадцять тринадцят- 14 чотирнадцять чотирнадцят- 15 ятнадцят- пʼятнадцят- 16 шістнадцять 17
    сімнадцять 18 вісімнадцять вісімнадцят- 19 ятнадцят- девʼятнадцят- 20 двадцять двадцяти двадцят- 30 тридцять тридцят- 40 сорок 50 ятдесят- пʼятдесят- 60 шістдесят 70 сімдесят 80 вісімдесят 90 яносто= девʼяност-`,
  hi: `2 दो दोनों= दूसर- दुगु- दोगु- आध- 3 तीन तीसर- 4 चार चौथ- 5 पांच पाँच 6 छह छः छठ- 7 सात 8 आठ 9 नौ 10 दस दशक- 11 ग्यारह 12 बारह 13 तेरह 14 चौदह
    15 पंद्रह पन्द्रह 16 सोलह 17 सत्रह 18 अठारह 19 उन्नीस 20 बीस 30 तीस 40 चालीस 50 पचास 60 साठ 70 सत्तर 80 अस्सी 90 नब्बे`,
};

/** How languages that write “twenty-five” as one word join its tens and its units, and what they call one in it. */
const JOINED: Readonly<
  Record<string, { readonly one: string; readonly join: (tens: string, unit: string) => string }>
> = {
  cs: { one: 'jeden', join: (tens, unit) => `${unit}a${tens}` },
  da: { one: 'en', join: (tens, unit) => `${unit}og${tens}` },
  de: { one: 'ein', join: (tens, unit) => `${unit}und${tens}` },
  fi: { one: 'yksi', join: (tens, unit) => tens + unit },
  hu: { one: 'egy', join: (tens, unit) => (tens === 'húsz' ? 'huszon' : tens) + unit },
  it: {
    one: 'uno',
    join: (tens, unit) => (/^[ou]/u.test(unit) ? tens.slice(0, -1) : tens) + unit.replace(/^tre$/u, 'tré'),
  },
  nl: { one: 'een', join: (tens, unit) => `${unit}${unit.endsWith('e') ? 'ë' : 'e'}n${tens}` },
  no: { one: 'en', join: (tens, unit) => tens + unit },
  sv: { one: 'ett', join: (tens, unit) => tens + unit },
};

/** How one language writes numbers in words. */
interface NumberWords {
  /** The number that a word, in lower case, is. */
  readonly values: ReadonlyMap<string, number>;
  /** The numbers that a word, in lower case, may stand for: more rather than less. */
  readonly mayMean: (word: string) => readonly number[];
}

/** How a language writes numbers; nothing where that is not known. It is given by the first part of its BCP 47 tag. */
export const numberWordsOf = remembered((language): NumberWords | undefined =>
  Object.hasOwn(WORDS, language) ? read(WORDS[language]!, language) : undefined,
);

function read(list: string, language: string): NumberWords {
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
  const joined = Object.hasOwn(JOINED, language) ? JOINED[language] : undefined;
  if (joined) {
    const units = [[joined.one, 1] as const, ...[...values].filter(([, number]) => number < 10)];
    // “acht” and “otto” may be other words by themselves.
    for (const [word, number] of others) if (number < 10) units.push([word, number]);
    for (const [tens, ten] of values)
      if (ten >= 20) for (const [unit, number] of units) others.set(joined.join(tens, unit), ten + number);
  }
  const mayMean = (word: string) => [
    ...(others.has(word) ? [others.get(word)!] : []),
    ...(beginnings.get(word[0]!) ?? []).flatMap(([beginning, number]) => (word.startsWith(beginning) ? number : [])),
  ];
  return { values, mayMean };
}
