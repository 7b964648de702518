import { wordSet } from '../words/word-set.js';

// What bears a name and is nobody: organisations that articles name by one word, and the nouns that stand before such names. Names that
// are people's too (“Ford”, “Mercedes”, “Disney”) are left to what stands beside them.

const ORGANISATIONS = wordSet(`
  reuters bloomberg interfax tass itar ria novosti xinhua yonhap kyodo jiji anadolu lusa efe ansa agerpres afp belta ukrinform unian
  aljazeera jazeera politico axios spiegel bild focus handelsblatt folha globo estadão estadao clarín clarin publico público expresso
  yomiuri asahi mainichi nikkei kommersant izvestia izvestiya vedomosti meduza lenta rbc pravda repubblica corriere lequipe mediapart
  google microsoft amazon facebook instagram twitter whatsapp telegram youtube tiktok netflix spotify paypal ebay yahoo wikipedia wikileaks
  intel ibm nvidia qualcomm oracle cisco dell lenovo huawei xiaomi samsung sony panasonic toshiba hitachi fujitsu nokia ericsson motorola
  siemens bosch philips volkswagen audi bmw opel renault peugeot citroen citroën fiat toyota honda nissan mazda subaru mitsubishi suzuki hyundai
  kia volvo scania boeing airbus embraer bombardier lufthansa ryanair easyjet aeroflot alitalia iberia qantas emirates
  gazprom rosneft lukoil yukos transneft rosatom roscosmos sberbank naftogaz petrobras pemex repsol totalenergies exxon exxonmobil chevron bp
  aramco sinopec petrochina equinor statoil walmart carrefour tesco ikea unilever nestle nestlé danone pfizer moderna biontech astrazeneca
  novartis roche bayer sanofi glaxosmithkline vodafone verizon comcast telefonica telefónica
  visa mastercard citigroup barclays hsbc santander commerzbank unicredit
  hamas hezbollah hizbollah fatah taliban isis daesh nato unesco unicef interpol europol eurojust frontex opec kremlin pentagon
  greenpeace oxfam unhcr wagner aukus brics mercosur asean
  juventus benfica barcelona bayern tottenham arsenal celtic fulham everton
  allah brexit covid-19 coronavirus bitcoin`);

const THINGS = wordSet(`
  company firm corporation startup start-up manufacturer automaker carmaker chipmaker retailer insurer airline bank brewery bakery
  conglomerate multinational subsidiary brand group giant
  agency newspaper daily weekly tabloid magazine journal broadcaster channel station website portal platform network blog app
  application software device console browser engine service ministry club team band duo trio orchestra festival
  film movie series sitcom musical opera play novel book album single song game programme show podcast
  hurricane typhoon cyclone storm ship ferry yacht frigate tanker trawler submarine boat vessel spacecraft satellite rocket probe
  asteroid comet planet galaxy island village town city district province region river lake mountain volcano
  state prefecture county suburb neighbourhood neighborhood pub restaurant hotel bar nightclub casino
  charity foundation institute university college school hospital museum party union coalition movement militia`);

/** True of the name (in lower case) of an organisation that is nobody's: “Reuters”, “Sony”. */
export function isOrganisation(lower: string): boolean {
  return ORGANISATIONS.has(lower);
}

/** True of a noun (in lower case) behind which the name of a thing stands: “the software firm Sendmail”. */
export function callsThing(lower: string): boolean {
  return THINGS.has(lower);
}

/** True of a word (in lower case) that opens the name of a storm: “Hurricane Mitch”. */
export function opensStorm(lower: string): boolean {
  return /^(?:hurricane|typhoon|cyclone)$/u.test(lower);
}
