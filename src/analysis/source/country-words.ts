import { addTo } from '../../document/add-to.js';

/** Words by which texts name countries, besides their names in the Unicode CLDR. */

/** What else English calls a country, its people or what is theirs, where that begins otherwise; `=` ends a word that is as it stands. */
export const ENGLISH_ALSO: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    AE: 'emirat UAE=',
    AF: 'kabul taliban',
    CD: 'congo DRC=',
    CF: 'central african',
    CG: 'congo',
    CH: 'swiss',
    CI: 'ivor',
    CN: 'beijing sino chugoku',
    CZ: 'czech',
    DE: 'berlin',
    DK: 'danis Dane= Danes=',
    ES: 'spani madrid',
    FI: 'finn',
    FR: 'frenc franco paris',
    GB: 'brit engl UK= u.k scot wales welsh london',
    GR: 'greek greec hellen athens',
    IE: 'irish',
    IL: 'jerusalem',
    IN: 'delhi',
    IR: 'tehran persia',
    IT: 'rome',
    JP: 'tokyo',
    KP: 'korea dprk pyongyang',
    KR: 'korea seoul',
    LA: 'lao',
    ME: 'monten',
    MM: 'burm myan',
    NL: 'dutch holl nether',
    PH: 'filip philip',
    PL: 'Pole= Poles= Polish= warsaw',
    RS: 'serb belgrad',
    RU: 'russ Rus= mosc muscov kremlin soviet',
    SA: 'saudi riyadh',
    SE: 'swed',
    SD: 'sudan',
    SS: 'sudan',
    SY: 'damascus',
    TR: 'turk ankara türk',
    UA: 'kyiv kiev',
    US: 'america u.s US= usa washington united States=',
    ZA: 'south afric',
  }).map(([code, words]) => [code, words.split(' ')]),
);

/** What languages shorten the names of countries to, of today and of the last century, in capitals and without points. */
export const ABBREVIATED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    AE: 'UAE ОАЭ ОАЕ EAU ÉAU VAE ZEA SAE BAE AÜE FAE EAE ΗΑΕ',
    BG: 'НРБ',
    BY: 'БССР РБ БНР',
    CD: 'DRC ДРК RDC RDK DRK',
    CF: 'ЦАР RCA CAR',
    CN: 'PRC КНР RPC ChRL ČLR ÇHC HRV VRC KNK ΛΔΚ',
    CZ: 'ČR ČSR ČSSR ЧССР ЧСР ЧР',
    DE: 'ФРГ ГДР ФРН НДР FRG GDR RFA RDA RFT RDT RFG RDG BRD DDR RFN NRD SRN NSR NDR SLV SDV NSZK NDK ΟΔΓ ΛΔΓ',
    EE: 'ENSV ЭССР',
    GB: 'UK GB VK VB WB RU',
    HU: 'ВНР',
    IR: 'ИРИ',
    KP: 'КНДР DPRK RPDC KRLD KLDR KRDV KDHC DVRK KDVR KNDK',
    KR: 'РК ROK',
    KZ: 'РК',
    MD: 'МССР ПМР RM RSSM',
    MN: 'МНР',
    PL: 'ПНР PRL RP',
    RO: 'СРР RSR RPR',
    RU: 'РФ РСФСР СССР СРСР USSR RSFSR URSS UdSSR SU ZSRR SSSR SSCB NSVL PSRS TSRS ΕΣΣΔ RF',
    SA: 'KSA КСА',
    SK: 'SR',
    UA: 'УССР УРСР УНР',
    US: 'USA US EUA EEUU ÉU EEUA США САЩ САД SUA SAD ZDA ASV JAV ABD AÜ ΗΠΑ VS',
    VN: 'СРВ ДРВ',
    ZA: 'ЮАР ПАР RPA JAR LAV RSA',
  }).map(([code, words]) => [code, words.split(' ')]),
);

/** Forms of countries’ names that begin otherwise than their names, of languages that decline them. */
export const DECLINED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  pl: { DE: ['Niemczech', 'Niemiec'], HU: ['Węgier', 'Węgrzech'], IT: ['Włoszech'] },
};

/**
 * By language and country, what it calls a country or its people besides, in daily speech or formerly: beginnings of words, each behind
 * the country’s code.
 */
export const BEGIN_ALSO: Readonly<Record<string, string>> = {
  bg: 'GB:англи брит NL:холанд US:америк MD:молдав MM:бирма DE:немск немц GR:гръц грък FR:френ TR:турск турц SE:швед DK:датск CZ:чешк',
  cs: 'GB:brit angl NL:holand BY:bělorus MM:barma KG:kirg US:amerik DE:němc PL:polá SE:švéd DK:dán TR:turek turk turc GR:řek AT:rakuš SK:slová RS:srb NO:nor FI:fin KR:korej KP:korej SA:saúd NZ:novoz AE:emir',
  da: 'GB:brit engl NL:holla US:amerik BY:hvider MM:burma FR:frans RU:russ ES:spansk DK:dansk SE:svensk IE:irsk FI:finsk finn GR:græsk KR:korea KP:korea AE:emirat',
  de: 'GB:brit engl NL:holländ BY:belar MM:birma burma KG:kirg MD:moldau moldaw US:amerik FR:franz DK:dän IE:irisch iren KR:korea KP:korea AE:emirat CI:elfenb ivor',
  el: 'GB:βρετ αγγλ NL:ολλανδ US:αμερικ',
  es: 'GB:britán bretañ ingla ingle escoc gales NL:holan neerl BY:bielor MM:birman KG:kirgu US:american norteameric GR:grieg DK:danés DE:german germán PL:polac HU:húngar TR:turc BE:belga MA:marroq KR:surcor KP:norcor SA:saud CZ:checo checa HR:croat NZ:neoz',
  et: 'GB:suurb inglis brit NL:holla madalm US:ameer ühendri RU:nõuko NZ:uus-m KR:lõuna-k KP:põhja-k CZ:tšehh HU:ungar MM:birma',
  fi: 'GB:brit engla NL:holla alank US:amerik KR:korea KP:korea NZ:seelan BY:valko MM:burma',
  fr: 'GB:brit bretagn angla écoss gallo NL:holla néerl BY:biélor MM:birma KG:kirgh US:améric DK:danoi PL:polon TR:turc BE:belge SA:saoud NZ:néo-z MX:mexic ZA:sud-a CI:ivoir',
  hu: 'GB:brit angol NL:holla US:amerik KR:koreai KP:koreai MD:moldv MM:burma UA:ukrán AT:osztrák BE:belga BG:bolgár IE:ír',
  it: 'GB:brit bretagn ingh ingl scoz galles NL:oland BY:bieloru MM:birman KG:kirghi US:americ statun DE:tedes DK:danes SE:sved PL:polac TR:turc KR:sudcor KP:nordcor CZ:ceco ceca HR:croat SA:saud NZ:neoz RO:rumen romen EG:egizi',
  nl: 'GB:brit engel NL:holla US:amerik BY:wit-r MM:birma CZ:tsjech FR:frans SE:zwee NO:noors noren DK:deen ES:spaan TR:turk RU:russ PL:pool IE:iers FI:fins finn KR:korea KP:korea AE:emirat',
  no: 'GB:brit engel NL:neder holla US:amerik BY:hviter MM:burma FR:frans DK:dansk SE:svensk IE:irsk FI:finsk finn GR:gresk grek ES:spansk KR:korea KP:korea AE:emirat',
  pl: 'GB:bryt angl NL:holen US:amery MM:birma IT:włos SE:szwed DK:duńs duńcz GR:grek TR:turec turk CZ:czes AM:ormia SA:saud NZ:nowoz',
  pt: 'GB:britân bretanh ingla ingl escoc galês NL:holan neerl BY:bielor MM:birmân KG:quirgu US:americ norte-americ GR:greg PL:polac HU:húngar TR:turc BE:belga KR:corea sul-cor KP:corea norte-cor CZ:tchec checo checa HR:croat SA:saud NZ:neoz ZA:sul-a',
  ro: 'GB:brita engle angl NL:oland US:ameri MD:moldo MA:maroc TH:tailan MY:malae HU:maghiar ungar ungur GR:grec elen KR:coree KP:coree FR:franc franț DE:german CH:elveț MM:birman BY:belar bielor KG:kirg RU:soviet DK:danez RS:sârb SA:saud',
  ru: 'GB:брита англи NL:голла US:амери штат MD:молда молдо KG:кыргы кирги KR:корея корее корею корей KP:корея корее корею корей BY:белор NZ:зеланд MM:бирма DE:немец немц RU:русс TR:турец турк турок SE:швед HU:венгер DK:датс датч PL:поляк поляч GR:греч грек CZ:чеш AM:армян LV:латыш CN:кнр SA:сауд AE:эмират ZA:юар',
  sk: 'GB:brit angl NL:holan US:amerik BY:bielor MM:barma DE:nemc PL:poliak SE:švéd DK:dán TR:turek turk turc GR:grék NO:nór FI:fín RS:srb',
  sv: 'GB:brit engl NL:holla US:amerik BY:vitr MM:burma FR:frans ES:spansk DK:dansk SE:svensk FI:finsk KR:korea KP:korea AE:emirat',
  tr: 'GB:brit ingil NL:holla US:ameri DE:alman MM:birma',
  uk: 'GB:брита англі NL:голла US:амери штат MD:молда KG:кирги KR:корея кореї корею KP:корея кореї корею NZ:зелан MM:бірма DE:німец німц TR:турец турк HU:угор PL:поляк GR:грек CZ:чесь SE:швед LV:латис CN:кнр SA:сауд AE:емірат',
};

/** A list of beginnings, `US:amer GB:brit engl`, by code. */
export function byCode(list: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let code = '';
  for (const word of list.split(' ').filter((one) => one !== '')) {
    const [before, after] = word.split(':');
    if (after !== undefined) code = before!;
    addTo(found, code, after ?? before!);
  }
  return found;
}
