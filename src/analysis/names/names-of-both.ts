import { withoutAccents } from '../characters/accents.js';
import { wordSet } from '../words/word-set.js';
import type { Gender } from './gender.js';

// First names that both women and men bear, or that one country gives to women and another to men, so that first-name-lists.ts leaves
// them out; none that is better known as a place, a firm or another word (“Sydney Harbour”, “Royal Navy”). Most bearers of the first two
// lists, three of four and more, are of one sex by the counts of the United States Social Security Administration, and nothing is known
// against that of other countries.

const MOSTLY_WOMEN = wordSet(`
  alexis alix ariel beverley billie bobbi camille carol cassidy cher clair corrie courtney dana danni emmanuelle fay fran gail gale
  gayle harper hilary hillary jaye jody joan kelley kelly kelsey kendall kerri kim lacy laine leigh lesley leslie lindsay lindsey
  lindy lory lyn lynn mackenzie marion marley meryl michele morgan nikita nikki noor nour patsy payton peyton rae randi ricki robbi
  sandy saskia shannon shea shelby simone skye stacey stacy stephane tabby taylor tatum toni tracey tracy vanja vivian vivien
  winnie yael yuki`);

const MOSTLY_MEN = wordSet(`
  adrien akira alex alfie amit augustine barrie bennie bertie blair blake brady brett britt cam cameron carmine cary casey
  cecil chandler charlie charly chris christian clarence claude connor corey cory cyrille dale daryl dean denny deon devin dion
  dorian drew eddie elisha ellery elliott ellis emerson emery evan femi finley francis frankie freddie gene germaine gerry
  glenn grant gray hadley hunter ira isador jaden jae jaime jere joey jude jules kai karel karol kellen kiran kofi kris kyle
  lane laurence lee linden logan lonnie loren lou luca luka marlo marlowe marty max maxime mel merle merrill michal michel mick
  mickey misha nat nicola nikola nima noa noel oluwaseun parker perry quentin quincy ray reece reed reese reggie remy rene
  robbie robin ronnie rory rowan rylan sacha sam sammie sammy sawyer sean seung shawn shayne sidney sonny spencer stevie sung
  tan teddie teddy terry theo tien timmie toby tommie torey tory tristan tyler valery vinnie wallis wilder willie yancy zhen`);

const AS_OFTEN = wordSet(`
  addison ali ainsley amari amrit andie andrea armani arya ashley auden avery ayo azariah bailey baljit bernie billy bo bobbie
  bryn carey carlin carroll carson charlotte chen chidi clem dani danila daniele darby darcy deniz dominique dong eli elia esra eun
  evren farai folake gabriele gabriell gill greer gurpreet gwenael haru harley harpreet hayden hee hikaru hoa hui hyun ihsan
  ilya iman isa jackie jagdeep jamie jan jean jerrie jesse jessie ji jie jin jing jo joon joss jun kagiso kaoru kay keegan
  kerry kirby kit kuldeep kyung lebo lei lennox lerato lesedi li lin ling linn lupe makoto manpreet masami merritt micky min
  minh morley navdeep nermin ngoc nicky niki ning nur ollie ora paige pascale pat paulie penny pip quinn rajinder randy rey rickie
  ricky ridha rikki riley rupinder sabah sal sascha sasha satya selby shan shay shelley sheridan shinobu shu simran sipho
  skylar skyler sloan soo su surinder tatenda tate tendai thandi thuy ting tobie tommi tru umut val wang wei wen whitney xiao
  xin xu yan yang yi ying yong yoshi yu yue yun yuri zhi`);

/** The gender of most who bear a first name (in lower case) that the others bear too; a hint and no more. */
export function likelyGender(name: string): Gender | undefined {
  const word = withoutAccents(name);
  if (MOSTLY_WOMEN.has(word)) return 'female';
  return MOSTLY_MEN.has(word) ? 'male' : undefined;
}

/** True of a first name (in lower case) that both women and men bear. */
export function isNameOfBoth(name: string): boolean {
  const word = withoutAccents(name);
  return MOSTLY_WOMEN.has(word) || MOSTLY_MEN.has(word) || AS_OFTEN.has(word);
}
