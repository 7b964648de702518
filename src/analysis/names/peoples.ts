import { wordSet } from '../words/word-set.js';

/** Where somebody is from, as an adjective or a noun for one: of the members of the United Nations, and of some lands and cities. */
const PEOPLES = wordSet(`
  afghan albanian algerian american andalusian andorran angolan argentine argentinean argentinian armenian aussie australian austrian
  azerbaijani azeri bahamian bahraini bangladeshi barbadian basque bavarian belarusian belgian belizean beninese berliner bhutanese
  bolivian bosnian botswanan brazilian breton briton british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian
  canadian catalan chadian chechen chilean chinese colombian congolese corsican corkman croat croatian cuban cypriot czech dane danish
  djiboutian dominican dubliner dutch ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian fijian filipino finn
  finnish fleming flemish french gabonese galician gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian
  hawaiian honduran hungarian icelander icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
  jordanian kazakh kazakhstani kenyan korean kosovan kosovar kurd kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan
  liechtensteiner lithuanian londoner luxembourger macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian
  mexican moldovan monegasque mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian
  omani pakistani palestinian panamanian paraguayan parisian persian peruvian pole polish portuguese qatari quebecer romanian russian
  rwandan salvadoran salvadorian samoan sardinian saudi scot scottish senegalese serb serbian siberian sicilian singaporean slovak
  slovakian slovene slovenian somali spaniard spanish sudanese surinamese swede swedish swiss syrian taiwanese tajik tanzanian texan thai
  tibetan togolese tongan trinidadian tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni
  zambian zimbabwean`);

/** True of a word, in lower case, that says where somebody is from, as before a name: “Brazilian”, “Spaniard”. */
export function isPeople(lower: string): boolean {
  return PEOPLES.has(lower);
}
