import { wordSet } from '../words/word-set.js';

// Countries, their larger regions and cities, and peoples: capitalised words of news that name nobody. Those that are first names too
// (“Georgia”, “Sydney”, “Jordan”) are left to what stands beside them.

const PLACES = wordSet(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada
  chile colombia congo croatia cuba cyprus denmark ecuador egypt eritrea estonia ethiopia fiji finland gabon gambia
  germany ghana greece greenland guatemala guinea guyana haiti honduras hungary iceland indonesia iran iraq italy
  jamaica japan kazakhstan kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
  luxembourg macedonia madagascar malawi malaysia maldives malta mauritania mauritius mexico micronesia moldova monaco
  mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman
  pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland
  senegal serbia singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan
  tajikistan tanzania thailand tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela
  vietnam yemen zambia zimbabwe britain africa antarctica arctic atlantic pacific mediterranean balkans caucasus
  siberia crimea bavaria catalonia lombardy tuscany normandy brittany scandinavia caribbean alabama alaska arizona
  arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah virginia carolina dakota asia vermont wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland
  tasmania kong angeles zealand lanka rico amsterdam ankara antwerp athens auckland baghdad baltimore bangkok
  barcelona beijing beirut belfast belgrade berlin bogotá bogota boston bratislava brussels bucharest budapest cairo
  caracas chicago copenhagen damascus delhi detroit dhaka dubai dublin edinburgh frankfurt geneva glasgow gothenburg
  hamburg hanoi havana helsinki istanbul jakarta jerusalem johannesburg kabul karachi kiev kyiv lagos leipzig lima
  lisbon liverpool ljubljana london lyon madrid manchester manila marseille melbourne miami milan minsk montreal
  moscow mumbai munich nairobi naples odesa odessa oslo ottawa porto prague pyongyang reykjavik riga rome rotterdam
  sarajevo seattle seoul shanghai sofia stockholm strasbourg stuttgart taipei tallinn tehran tokyo toronto tripoli
  turin valencia vancouver venice vienna vilnius warsaw washington yerevan zagreb zurich muslims christians jews
  catholics protestants hindus buddhists americans europeans africans asians britons germans frenchmen russians
  italians spaniards turks arabs kurds israelis palestinians ukrainians poles brazilians mexicans canadians
  australians republicans democrats conservatives liberals bahia ceará ceara olinda betim teresina marília marilia alexandria`);

/** Places of several words of which the first is a first name, so that they look like persons. */
const PLACES_LIKE_PERSONS: ReadonlySet<string> = new Set(
  `minas gerais, mato grosso, joão pessoa, joao pessoa, santo andré, santo andre, santo domingo, teófilo otoni, franco da rocha,
  francisco morato, lauro de freitas, luís eduardo magalhães, santiago del estero, santiago de compostela, santiago de chile,
  santiago de cuba, frankfurt am main, port au prince`.split(/,\s+/u),
);

/** True for a word (in lower case) that names a place or a people. */
export function isPlace(lower: string): boolean {
  return PLACES.has(lower);
}

/** True for words (in lower case) that are the whole name of a place, though a person might be called so: “minas gerais”. */
export function isPlaceLikePerson(words: readonly string[]): boolean {
  return PLACES_LIKE_PERSONS.has(words.join(' '));
}
