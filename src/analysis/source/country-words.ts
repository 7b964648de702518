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
    DK: 'dan',
    ES: 'spani span',
    FI: 'finn',
    FR: 'fren paris',
    GB: 'brit engl UK= u.k scot wales welsh london',
    GR: 'gree hell',
    IE: 'iri',
    KP: 'korea dprk pyongyang',
    KR: 'korea seoul',
    LA: 'lao',
    ME: 'monten',
    MM: 'burm myan',
    NL: 'dutch holl nether',
    PH: 'filip phil',
    PL: 'pol warsaw',
    RS: 'serb belgrad',
    RU: 'russ Rus= mosc kremlin soviet',
    SA: 'saudi riyadh',
    SE: 'swed',
    SD: 'sudan',
    SS: 'sudan',
    TR: 'turk ankara türk',
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
    KP: 'КНДР DPRK RPDC KRLD KLDR KRDV KDHC',
    KR: 'РК ROK',
    KZ: 'РК',
    MD: 'МССР ПМР RM RSSM',
    PL: 'ПНР PRL RP',
    RO: 'СРР RSR RPR',
    RU: 'РФ РСФСР СССР СРСР USSR RSFSR URSS UdSSR SU ZSRR SSSR SSCB NSVL ΕΣΣΔ RF',
    UA: 'УССР УРСР УНР',
    US: 'USA US EUA EEUU ÉU EEUA США САЩ SUA ABD AÜ ΗΠΑ VS',
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
  bg: 'GB:англи брит NL:холанд US:америк MD:молдав MM:бирма',
  cs: 'GB:brit angl NL:holand BY:bělorus MM:barma KG:kirg',
  da: 'GB:brit engl NL:holla US:amerik BY:hvider MM:burma',
  de: 'GB:brit engl NL:holländ BY:belar MM:birma burma KG:kirg MD:moldau moldaw',
  el: 'GB:βρετ αγγλ NL:ολλανδ US:αμερικ',
  es: 'GB:britán bretañ ingla NL:holan BY:bielor MM:birman KG:kirgu',
  et: 'GB:suurb inglis brit NL:holla madalm US:ameer ühendri RU:nõuko NZ:uus-m KR:lõuna-k KP:põhja-k CZ:tšehh HU:ungar MM:birma',
  fi: 'GB:brit engla NL:holla alank US:amerik KR:korea KP:korea NZ:seelan BY:valko MM:burma',
  fr: 'GB:brit bretagn angla NL:holla BY:biélor MM:birma KG:kirgh',
  hu: 'GB:brit angol NL:holla US:amerik KR:koreai KP:koreai MD:moldv MM:burma',
  it: 'GB:brit bretagn ingh NL:oland BY:bieloru MM:birman KG:kirghi',
  nl: 'GB:brit engel NL:holla US:amerik BY:wit-r MM:birma CZ:tsjech',
  no: 'GB:brit engel NL:neder holla US:amerik BY:hviter MM:burma',
  pl: 'GB:bryt angl NL:holen US:amery MM:birma',
  pt: 'GB:britân bretanh ingla NL:holan BY:bielor MM:birmân KG:quirgu',
  ro: 'GB:brita engle angl NL:oland US:ameri MD:moldo MA:maroc TH:tailan MY:malae HU:maghiar ungar ungur GR:grec elen KR:coree KP:coree FR:franc franț DE:german CH:elveț MM:birman BY:belar bielor KG:kirg RU:soviet',
  ru: 'GB:брита англи NL:голла US:амери MD:молда молдо KG:кыргы кирги KR:корея корее корею корей KP:корея корее корею корей BY:белор NZ:зеланд MM:бирма',
  sk: 'GB:brit angl NL:holan US:amerik BY:bielor MM:barma',
  sv: 'GB:brit engl NL:holla US:amerik BY:vitr MM:burma',
  tr: 'GB:brit ingil NL:holla US:ameri DE:alman MM:birma',
  uk: 'GB:брита англі NL:голла US:амери MD:молда KG:кирги KR:корея кореї корею KP:корея кореї корею NZ:зелан MM:бірма',
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
