import { once } from '../../document/once.js';
import { PREPOSITIONS, PRONOUNS } from './function-words.js';
import { pluralOf } from './noun-forms.js';
import { verbForms } from './verb-forms.js';
import { wordsOf } from './word-set.js';

/** Verbs that any newspaper has on any day. */
const VERBS = `
  accept accuse achieve act add admit affect agree aim allow announce answer appeal appear apply approve argue arrest arrive ask attack attempt
  attend avoid back ban be bear beat become begin believe belong blame block break bring build burn buy call campaign cancel carry cast catch cause
  celebrate change charge check choose claim clean clear climb close collapse collect come comment commit compare compete complain complete concern
  condemn confirm connect consider consist contact contain continue contribute control cost count cover create criticise criticize cross cut damage deal
  decide declare decline defeat defend define delay deliver demand deny depend describe design destroy determine develop die disappear discover
  discuss divide do double doubt draw dream drink drive drop earn eat elect employ enable encourage end enjoy ensure enter establish estimate exist
  expand expect explain express extend face fail fall fear feed feel fight fill find finish fire fit fix flee fly focus follow force form gain gather get
  give go grow guess happen hate have head hear help hide hit hold hope host hurt identify imagine improve include increase indicate influence inform
  insist intend introduce invest investigate invite involve issue join judge jump keep kill kick know lack land last laugh launch lay lead learn leave
  let lie lift like limit link listen live look lose love maintain make manage mark matter mean measure meet mention mind miss move name need note notice
  obtain occur offer open operate order organise organize own pass pay perform pick place plan play point post prefer prepare present press prevent
  produce promise promote protect prove provide publish pull push put raise reach read realise realize receive recognise recognize recommend record
  recover reduce refer reflect refuse reject relate release remain remember remove repair repeat replace reply report represent request require
  rescue research resign respond rest result retire return reveal rise risk rule run save say score search see seek seem sell send separate serve set
  settle shake share shoot show shut sign sing sit sleep smile solve sort sound speak spend spread stand start state stay steal stick stop strike
  struggle study succeed suffer suggest support suppose surprise survive suspect suspend take talk teach tell tend test thank think threaten throw
  touch track trade train transfer travel treat trust try turn understand use value view visit vote wait walk want warn wash watch wear win wish
  withdraw witness wonder work worry wound write`;

/** Nouns of the same kind. */
const NOUNS = `
  ability access accident account action activity actor address administration adult advantage advice adviser age agency agent agreement aid air aircraft
  airport album amount analysis animal anniversary apartment area argument arm army art article artist aspect association atmosphere attention audience
  author authority award baby background bag balance ball bank bar base basis battle beach bed beginning behaviour behavior benefit bill bird birth
  board boat body bomb book border bottom box boy branch bridge brother budget building bus business camera camp cancer candidate capital car card care
  career case castle cat category cell centre center century chair challenge champion championship chance channel chapter character charity chief
  child choice church circle citizen city class client climate clothes club coach coast coffee colleague college colour color committee community
  company competition computer concept concert condition conference conflict connection consequence constitution contract copy corner corruption council
  country county couple course court crew crime criminal crisis crowd culture cup currency customer danger data date daughter day death debate debt decade
  decision defence defense degree democracy department deputy desert detail device diet difference difficulty direction director disaster disease
  distance district doctor document dog door drug earth earthquake economy edge education effect effort election electricity element emergency
  emperor employee employer enemy energy engine engineer environment equipment error evening event evidence example exchange executive exercise
  exhibition experience experiment expert explosion expression eye fact factor factory failure faith family fan farm farmer father feature feeling festival
  field figure film finance finger fish flight flood floor flower food foot football forest founder freedom friend front fruit fuel function fund
  future game garden gas gate generation girl glass goal gold government governor grain grass ground group growth guard guest guide gun guy hair half
  hall hand harbour harbor harvest health heart heat height hero highway hill history holiday home horse hospital hotel hour house housing human
  husband ice idea image impact importance incident income independence individual industry information inflation injury inquiry insect institute institution
  insurance interest interview investigation investment investigator island job journalist journey judge justice kid king kitchen knife knowledge
  labour labor lady lake land language law lawyer leader leadership leaf league leg length lesson letter level library life light line list literature loan
  location loss machine magazine majority man manager manner market marriage master match material mayor meal measure meat media medal medicine
  meeting member memory message metal method midnight migrant mile military milk mine minister ministry minority minute mission mistake model
  moment money month moon morning mother motion motor mountain mouth movement movie murder muscle museum music musician nation nature network
  news newspaper night noise north novel nuclear number nurse object officer official oil operation opinion opponent opportunity opposition option
  organisation organization origin owner page pain painting palace paper parent park parliament part partner party passenger past patient pattern
  peace penalty people percent performance period permission person phase phone photo photograph picture piece pilot plane planet plant plate player pleasure
  police policy politician politics pool population port position possibility potato poverty power practice presence presidency president pressure price prime
  prince princess principle prison prisoner prize problem procedure process product production professor profit program programme project property
  proposal prosecutor protection protest protester province public purpose quality quantity quarter queen question race radio rail railway rain range rate
  reaction reader reality reason referendum reform refugee region relation relationship religion rent reporter republic reputation resident resistance
  resource response responsibility restaurant restriction revenue revolution rice right ring river road rock role roof room root round route sale
  school science scientist sea season seat second secret secretary section sector security senate senator sense sentence series service session
  shadow shape ship shock shop shore side sight signal silence silver sister site situation size skill skin sky snow society soil soldier solution son song
  source south space speaker species speech speed spirit spokesman spokeswoman sport spring square stadium staff stage standard star station statement status
  step stock stone storm story strategy street strength stress structure student style subject success suicide summer summit sun supply surface surgery
  survey suspect system table target task tax teacher team technique technology television temperature term territory terrorist text theatre theater theme
  theory thing threat ticket time title today tomorrow tonne tool top topic total tourist tower town tradition traffic trail training transport
  travel treatment treaty tree trend trial trip troops truck truth tunnel type union unit university user vaccine valley variety vehicle version
  victim victory video village violence virus vision visitor voice volume voter wage wall war water wave way weapon weather website week weekend
  weight west wheel wife will wind window wine winner winter woman wood word worker world writer year yesterday youth zone`;

/** Adjectives, adverbs, numerals, and the small words of grammar. */
const OTHERS = `
  the a an and or but nor yet so if when while where why how what which who whom whose that than then there here because although though unless
  whether until since not no yes never always often sometimes usually rarely once twice again also too only even just still already soon later now today
  tonight yesterday ago almost nearly about around perhaps maybe however therefore otherwise instead rather quite very really actually certainly
  clearly currently eventually exactly especially finally generally immediately likely unlikely mainly moreover mostly obviously particularly possibly
  previously probably quickly recently simply slightly slowly suddenly together totally truly widely well away back down up off over out forward
  more most less least much many few little some any all both each every either neither other another such same own several enough half
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
  first second third fourth fifth sixth last next can could may might must shall should will would cannot my your his her its our their mine yours
  ours theirs me him us them myself himself herself itself themselves ourselves am is are was were been being has had does did done
  able active actual afraid alive alone ancient angry annual available aware bad basic beautiful best better big bigger biggest black blue brief
  bright broad brown busy capable careful central certain cheap chemical civil classic close cold commercial common complete complex correct critical
  cultural current daily dangerous dark dead deep democratic different difficult direct dirty domestic dry due early earlier east eastern easy economic
  effective elderly electric electronic empty enormous entire environmental equal essential eventual exact excellent external extra extreme fair famous
  fast federal female final financial fine foreign formal former free fresh full further general global good great greater greatest green guilty happy hard
  heavy high higher highest historic historical hot huge human hungry ill illegal immediate important impossible independent industrial initial inner
  innocent internal international joint key kind large larger largest late latest leading left legal local long longer longest low lower lowest lucky main
  major male massive medical mental mobile middle military minor modern moral narrow national native natural necessary negative new normal northern numerous
  obvious official old older oldest only open opposite ordinary original outside peaceful perfect permanent personal physical pink political poor popular
  positive possible powerful practical pregnant present previous primary private professional proper public pure quick quiet rare ready real recent red
  regional regular relative relevant religious remote responsible rich right rough royal sad safe same scientific secret senior separate serious severe
  sexual sharp short sick significant silent similar simple single slow small smaller smallest smart social soft solar southern special specific stable
  standard strange strict strong stronger strongest successful sudden suitable sure sustainable tall technical temporary terrible thin tight tiny tired total
  tough traditional tropical typical unable unique urban urgent useful usual various vast violent visible vital warm weak western wet white whole wide
  wild willing wise wooden working worse worst worth wrong yellow young younger youngest`;

/**
 * The words that everybody writes most, in any of their forms, in lower case: so they are what most slips of the keyboard were to
 * be. Some 1,700 words that every list of frequent English words shares, with what they inflect to.
 */
export const commonWords: () => ReadonlySet<string> = once(
  () =>
    new Set([
      ...wordsOf(VERBS).flatMap(verbForms),
      ...wordsOf(NOUNS).flatMap((noun) => [noun, pluralOf(noun)]),
      ...wordsOf(OTHERS),
      ...PREPOSITIONS,
      ...PRONOUNS,
    ]),
);

/** True of one of the `commonWords`, given in lower case. */
export function isCommon(word: string): boolean {
  return commonWords().has(word);
}
