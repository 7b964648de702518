import type { Gender } from '../names/gender.js';

/** How a language tells a man from a woman. All are words in lower case, but in those without spaces, where they are expressions. */
interface PronounWords {
  /** Pronouns that are subjects, and other ones. */
  readonly subjects?: Readonly<Record<Gender, string>>;
  readonly others: Readonly<Record<Gender, string>>;
  /** What may be a pronoun of this gender. */
  readonly unsure?: Readonly<Partial<Record<Gender, string>>>;
  /** True where such a word may mean several too, or whoever is spoken to: “ihre”, “Lei”. */
  readonly unsureOfNumber?: boolean;
  /** Behind a pronoun: it means nobody there (“il y a”). */
  readonly nobody?: RegExp;
  /** A word of those that are not sure with a verb beside it that makes it sure: “sie sagte”, for “they” would be “sie sagten”. */
  readonly singular?: RegExp;
  /** Pronouns of people alone, never of things. */
  readonly ofPeople?: boolean;
  /** Past forms that agree with their subject, by their endings, and nouns that end so. */
  readonly past?: Readonly<Record<Gender, RegExp>> & { readonly nouns: string };
  /** True where such a word may mean the other gender too: “lui”. */
  readonly unsureOfGender?: boolean;
  /** Words beside which such a form is said of the speaker, or of whoever is spoken to. */
  readonly notThird?: RegExp;
  /** What a sentence begins with that says something of its lost subject, “Foi nomeada”: a participle, captured by its stem and ending. */
  readonly opening?: RegExp;
}

const GERMAN_VERBS =
  'ist|war|hat|hatte|wird|wurde|würde|kann|konnte|will|wollte|muss|musste|soll|sollte|darf|durfte|mag|mochte|weiß|ging|kam|sah|gab|nahm|fand|blieb|stand|lief|schrieb|sprach|trug|zog|begann|hielt|ließ|rief|schlug|starb|trat|verlor|wuchs|lag|saß|fiel|half|las|traf|bat|bot|floh|fuhr|flog|schien|stieg|verließ|gewann|erhielt|bekam|sagt|sagte|sei|habe|werde|könne|wolle|müsse|solle|dürfe|erklärt|erklärte|spielte|arbeitete|lebte|lebt|leitete|leitet|fügte|betonte|glaubt|glaubte|dachte|brachte|wusste|kannte|nannte|machte|macht|meinte|erzählte|studierte|heiratete|verstand|lacht|lachte|forderte|kündigte|veröffentlichte';
/** What a verb stands behind whose subject is still to come. */
const BEFORE_GERMAN_VERB =
  '(?:^|[,;:.!?“”"»«–-] ?|(?<!\\p{L})(?:gestern|heute|dann|danach|dort|auch|außerdem|zudem|damals|hier|nun|jetzt|daher|deshalb|dabei|später|zuvor|\\d{4}) )';
const SHE_IN_GERMAN = new RegExp(
  `(?<!\\p{L})sie(?!\\p{L})(?: (?:${GERMAN_VERBS})(?!\\p{L})|(?<=${BEFORE_GERMAN_VERB}(?:${GERMAN_VERBS}) sie))`,
  'giu',
);
const DUTCH_VERBS =
  'is|was|heeft|had|wordt|werd|kan|kon|wil|wilde|moet|moest|zal|zou|mag|mocht|zei|zegt|ging|kwam|zag|gaf|nam|vond|bleef|stond|liep|schreef|sprak|begon|hield|stierf|verloor|werkte|woonde|vertelde|speelde|dacht|weet|wist|won|kreeg|trouwde|voegde|noemde|maakte|denkt|werkt|woont|leidt|leidde';
const SHE_IN_DUTCH = new RegExp(
  `(?<!\\p{L})z(?:ij|e)(?!\\p{L})(?: (?:${DUTCH_VERBS})(?!\\p{L})|(?<=(?:^|[,;:.!?“”"] ?)(?:${DUTCH_VERBS}) z(?:ij|e)))`,
  'giu',
);

/**
 * Personal pronouns and agreeing forms by language, from the grammars of each in the series of the Universal Dependencies documentation
 * and common knowledge of them.
 */
export const PRONOUN_WORDS: Readonly<Record<string, PronounWords>> = {
  zh: {
    // 马耳他, Malta, and 维他命, vitamins, 他信, Thaksin, and 他汀, statins: the sign writes foreign sounds too.
    others: {
      female: '她(?!们|們|俩|倆)',
      male: '(?<![其吉排利维維耳无無])他(?!们|們|人|国|國|乡|鄉|杀|殺|日|山|方|处|處|俩|倆|妈|媽|者|信|汀|加禄|加祿)',
    },
    ofPeople: true,
  },
  ja: { others: { female: '彼女(?!ら|たち|達)', male: '彼(?!女|ら|氏|岸|方|此|たち|達|我)' }, ofPeople: true },
  // Hebrew writes “that”, “and” and “when” in one word with what follows; its pronouns are “it” and “is” as well.
  he: {
    others: { female: '', male: '' },
    unsure: {
      female: 'היא והיא שהיא כשהיא אותה לה שלה איתה עליה ממנה אליה בה עצמה',
      male: 'הוא והוא שהוא כשהוא אותו לו שלו איתו עליו ממנו אליו בו עצמו',
    },
  },
  sv: {
    subjects: { female: 'hon', male: 'han' },
    others: { female: 'henne hennes', male: 'honom hans' },
    ofPeople: true,
  },
  da: {
    subjects: { female: 'hun', male: 'han' },
    others: { female: 'hende hendes', male: 'ham hans' },
    ofPeople: true,
  },
  no: {
    subjects: { female: 'hun', male: 'han' },
    others: { female: 'henne hennes', male: 'ham hans' },
    ofPeople: true,
  },
  de: {
    singular: SHE_IN_GERMAN,
    unsureOfNumber: true,
    subjects: { female: '', male: 'er' },
    others: { female: '', male: 'ihn ihm' },
    unsure: { female: 'sie ihr ihre ihren ihrem ihrer ihres', male: 'sein seine seinen seinem seiner seines' },
  },
  nl: {
    singular: SHE_IN_DUTCH,
    unsureOfNumber: true,
    subjects: { female: '', male: 'hij' },
    others: { female: '', male: 'hem' },
    unsure: { female: 'zij ze haar', male: 'zijn' },
  },
  fr: {
    subjects: { female: 'elle', male: 'il' },
    others: { female: '', male: '' },
    unsure: { male: 'lui celui' },
    unsureOfGender: true,
    nobody:
      /^ (?:n['’])?(?:n['’]?)?(?:y (?:a|avait|aura|aurait|eut|ait|eût)\b|faut|fallait|fallut|faudra|s['’](?:agi|ensui|av[eéè]r)|pleu|neige|gèle|grêle|sembl|(?:ap)?parai?[tî]|appara[iî]|ressort|résult|incomb|appartien|advien|manqu|reste|existe|suffi|convient|importe|arrive|en (?:va|est|était)\b|se (?:peut|trouve|passe|produi)|s['’]est (?:produit|passé|avéré|agi)|fai(?:t|sait) (?:froid|chaud|beau|nuit|jour|noir|mauvais|bon)\b|(?:est|était) (?:midi|minuit|tard|tôt|\p{L}+ heures?)\b|(?:est|était|sera|serait|a été) (?:\p{L}+ment |très |plus |si |peu |trop |bien )?\p{L}+ (?:de|que|d['’]|qu['’])|(?:ne )?(?:va|vaut|est temps))|^-t-il (?:eu|y)/iu,
  },
  es: {
    others: { female: 'ella', male: 'él' },
    opening:
      /^(?:(?:fue|es|era|será|ha sido|había sido|sería|quedó|está|estaba|estuvo) (?:\p{L}+mente )?|)(?<stem>\p{L}{2,}(?:ad|id)|elect|muert|vist|puest|nat)(?<ending>[oa])(?=[ ,])/iu,
  },
  pt: {
    others: { female: 'ela dela nela', male: 'ele dele nele' },
    opening:
      /^(?:(?:foi|é|era|será|tinha sido|seria|está|estava|esteve) (?:\p{L}+mente )?|)(?<stem>\p{L}{2,}(?:ad|id)|eleit|mort|vist|pres|post)(?<ending>[oa])(?=[ ,])/iu,
  },
  it: {
    others: { female: 'ella', male: 'lui egli' },
    unsure: { female: 'lei' },
    unsureOfNumber: true,
    opening:
      /^(?:(?:è|era|sarà|fu|venne|è stat[oa]|era stat[oa]|sarebbe) (?:\p{L}+mente )?(?!(?:tutt|quest)[oa]\P{L})|)(?<stem>\p{L}{2,}(?:at|ut|it|tt|st|es|is|rs)|nat|mort)(?<ending>[oa])(?=[ ,])/iu,
  },
  ro: {
    others: { female: 'ea', male: 'el' },
    unsure: { female: 'ei', male: 'lui' },
    unsureOfNumber: true,
    opening:
      /^(?:(?:a fost|este|era|fusese|va fi) (?:(?!\p{L}+(?:at|it|ut|us|es|rs)ă? )\p{L}+ )?|(?=născut))(?<stem>\p{L}{2,}(?:at|it|ut|us|es|rs))(?<ending>ă?)(?=[ ,])/iu,
  },
  ru: {
    others: { female: 'она ей', male: 'он ему' },
    unsure: { female: 'её ее ней нее неё нею', male: 'его него нему ним нём' },
    notThird: /(?<!\p{L})(?:я|ты)(?!\p{L})/iu,
    past: {
      female: /(?:[аеиоуыя]ла|[гкзсрбп]ла|шла)(?:сь)?$/u,
      male: /(?:[аеиуыя]л|шёл|шел|мог|смог|помог|нёс|вёл|умер|погиб)(?:ся)?$/u,
      nouns:
        'сила могила начала сначала правила крыла акула скала шкала школа мила материал канал журнал финал капитал персонал генерал отдел раздел предел тыл стул сигнал арсенал вокзал подвал зал интервал потенциал сериал скандал портал терминал мемориал бал вал идеал филиал оригинал криминал металл урал перевал провал обвал удел пробел дел тел сел мыл пыл ритуал карнавал процесс файл профайл отел тоннел мусул аксакал адмирал либерал радикал самосвал квартал минерал дела тела числа масла села стола угла козла осла орла посла зла бела тепла цела мала смысла футбола протокола апостола титула вола кола гола пола узла весла кресла ремесла стекла зеркала светила кобыла пила пчела стрела смола зола кабала похвала формула капитала канала телеканала скандала сериала мультсериала потенциала персонала журнала терминала вокзала ареала ритуала генерала адмирала фельдмаршала маршала бокала дьявола богомола полдела либерала сигнала материала интервала металла портала филиала квартала отдела раздела предела стула тыла вала бала идеала оригинала финала бокал козел козёл орел орёл осел осёл костел костёл овал титул караул аул гул тул мел бел цел пчел стрел профессионал интеллектуал провинциал феодал вандал шакал обстрел расстрел беспредел водоканал телеканал кинжал кардинал маршал фельдмаршал ареал капрал дьявол вымысел умысел замысел промысел вокал накал аврал нал мал узел котел котёл',
    },
  },
  uk: {
    others: { female: 'вона', male: 'він йому' },
    unsure: { female: 'її їй ній нею неї', male: 'його нього ньому ним нім' },
    notThird: /(?<!\p{L})(?:я|ти)(?!\p{L})/iu,
    past: {
      female: /(?:[аеиіїоуюя]ла|[гкзсрбп]ла|йшла)(?:ся|сь)?$/u,
      // Not -ів of all cases of several: “років”, “українців”.
      male: /(?:[аиуюя]в|(?:хот|сид|волод|терп|розум|ум|см|лет|гор|бол|хвор|стар)ів|йшов|міг|зміг|допоміг|помер|загинув)(?:ся|сь)?$/u,
      nouns:
        'сила могила школа скала шкала підстав прав слав справ лев гнів спів став рукав діла тіла села числа посла джерела правила крила кола стола світла масла весла крісла ремесла дзеркала стріла бджола хвала кобила пила смола генерала адмірала маршала орла козла осла вола держав заяв вистав глав лав трав страв канав устав мотив актив масив архів колектив кооператив норматив прорив вплив приплив наплив розрив обрив залив розлив ініціатив перспектив альтернатив',
    },
  },
  pl: {
    others: { female: 'ona', male: 'on' },
    unsure: { female: 'ją jej niej nią', male: 'jego niego mu go jemu niemu nim' },
    past: {
      female: /(?:[aiyęe]ła|[cgkszrbpd]ła|szła)$/u,
      male: /(?:[aiyąe]ł|szedł|mógł|umarł|zmarł|uciekł)$/u,
      nouns:
        'siła chwała skała szkoła pszczoła stół artykuł tytuł pomysł zespół udział podział przemysł kościół generał żywioł kanał szczegół dział oddział wydział materiał kapitał sygnał rozdział poseł zakał zapał upał szał wał kawał krajał admirał żal mała biała cała doskonała wspaniała dojrzała trwała zwykła mały działa ciała dzieła źródła skrzydła krzesła hasła masła mydła rzemiosła wiosła zła stała piła mogiła kobyła generała admirała posła osła orła diabła nagła ciepła ścisła dorosła odległa okrągła przyszła podległa wzniosła podła potencjał finał półfinał ćwierćfinał oryginał kryminał trybunał ideał zawał strzał wystrzał kwartał arsenał przedział areał minerał nawał tył pył orzeł diabeł węzeł kocioł kozioł osioł dzieł źródeł haseł krzeseł skrzydeł ciał skał chwał sił mił',
    },
  },
  cs: {
    others: { female: 'ona', male: 'on' },
    unsure: {
      female: 'její jejího jejímu jejím jejích jejími ji ni jí ní',
      male: 'jeho něho mu ho jím ním jemu němu něj jej něm',
    },
    notThird: /(?<!\p{L})(?:jsem|jsi|jsme|jste|bych|bys|bychom|byste|já|ty)(?!\p{L})/iu,
    past: {
      female: /(?:[aáeiíyýěo]la|[ckszrbpdt]la|šla)$/u,
      // Not -tel: učitel, představitel.
      male: /(?:[aáiíyýěu]l|(?<!t)el|[cdhkstz]l)$/u,
      nouns:
        'síla škola skála jídla pravidla křídla sídla díla artikl cíl díl podíl rozdíl oddíl materiál kanál signál kapitál generál titul stůl anděl manžel učitel ředitel hotel přítel jel zcela čísla těla hesla světla skla kola vozidla letadla divadla zrcadla sedadla mýdla lepidla anděla kapitola kontrola hala vila žíla míla pila metla včela čela mandla bohužel účel smysl průmysl úmysl nesmysl výmysl mysl fotbal volejbal basketbal festival karneval interval příval detail mail panel tunel model duel profil mobil automobil civil textil modul ocel popel kašel posel orel osel uhel sil vozidel letadel divadel pravidel čísel těl křídel jídel hesel světel sídel děl úděl val motocykl debil škála chvála generála maršála admirála kardinála originál terminál seriál skandál potenciál arzenál ideál portál kriminál maršál admirál kardinál integrál personál žurnál minerál areál sál bál král kvartál',
    },
  },
};
