// First names that the counts of first-name-lists.ts lack, or have too seldom, as the countries publish none: of Southern, East and West Africa,
// Ethiopia, the Caucasus, Central and South Asia, Iran and Afghanistan, Arabia, Indonesia, Thailand, China and Japan, with rarer ones of Brazil,
// the Andes, the Balkans, the Baltic, Iceland, Finland, Israel, Greece, Hungary and Ukraine. Written from general knowledge: none that the other
// sex bears too, that is mostly a surname, a place or a word.

/** First names of women, in lower case and without accents. */
export const FURTHER_FEMALE_NAMES = `
  abeer achol adaeze adanna adaora adesuwa adut adwoa afreen agnija aigerim aiko ainur aizhan akanksha akie akinyi aluel amaka aninha
  anoush araba araksi armita arpita arundhati aryna asel aselle astghik atefeh atieno austeja ayen aynabat aytan ayzada barno begimai
  benazir bergthora bhavna bi-khim bibigul bidya bilkisu bilquis birtukan bontle bopha bouthaina brynhildur busisiwe buthaina canan
  chandrika chanthou chavela chiamaka chiedza chinyere chitra chiyo cholpon dagbjort damares dariga dayane deeqo delcy derartu dewi
  dikeledi dikla dildora dilnoza dilrukshi dobrochna draupadi droupadi dzifa dzintra edileuza efua eiko einav ekua elaheh eliziane elpida
  enyonam ermonela esi etti eun-hye eun-ju eun-jung evika eyrun ezinne faezeh fehmida folasade forough forugh fowsiyo funmilayo garyfallia
  gayatri gelete genzebe geun-hye ghina gilat gilvanete gleisi glorinha golnaz golshifteh googoosh gozel gudaf gudridur guiying gulalai
  gulchehra gultan gulzada gulzhan gunay gunel gunta gvantsa gyongyver gyorgyi hadiza hadizatou hafiia hagit hajara haleh halldora halszka
  hatsue hauwa hee-jung heida hengameh hirut hnin homaira honoka hripsime hronn hye-jin hye-jung hyun-joo ibtihaj idit ifeyinwa ikue ilwad
  imee inbal ing-wen inguna isaltina ivonice iyabo izkia jaleh ji-eun ji-hye ji-yeon jihan jorida josilene jucelia jyldyz kaie kamshat
  kanae kanykei kaoruko kapka karlygash karnit katayoun katsuko kauane khadijetou khaleda khanyi khanyisile khatia khofifah khulood kikue
  kinuko klavdia kolinda korotoumou kotone kotryna kulli kumari kunthea kyung-hee kyung-wha laimute laleh lata layda letesenbet ligita lihi
  liis lindiwe londiwe lucinete lucinha luizinha madhavi madhuri mahbooba mahshid maiko mairita malala malalai maleeha mamata mamta
  mariazinha marinete mavluda mawuena mayawati maysoon megawati mehrnaz meirav meizhen merav meruert mervat meseret mi-ae mi-kyung mi-young
  min-ji minoo mirit mirvat miyo mmabatho moeka momoe monireh morenike mozhgan mridula mukta munisa mutsuko myung-hee nagla naglaa nalan
  naledi nandar nandita naureen nazeli nazneen neeta nehama nesreen nestan ngozi nilanthi nilceia nirupama nisia nisreen nitza njeri nkechi
  nkosazana nnenna nobue nodira nokuthula noluthando nolwazi nomfundo nompumelelo nomsa nomthandazo nomvula nomzamo nongnit nonhlanhla
  nosipho nosizwe nouf nozipho nthabiseng ntombi ntombizodwa nurhayati nutsa nyakong nyambura nyandeng nyaradzo obiageli ofira ofra ogechi
  ogulsapar oluchi olufunke oluwakemi omolara onne orapin oryna osnat ouleymatou padma paetongtarn palesa pallavi palwasha pannika paraska
  parveen parvin pegah phumzile pornpimol pratibha pratima puan puja puleng purnima rafah ragheb ragini rahama rahayu rahmatou rakhi
  rakiatou raminta rangina rani ranjana rawan rawya refilwe retno rezwana rigoberta rikako rini ritinha rodopi roksolana ronit roopa
  ropafadzo rosineide rowaida rudite rula ruqayya ruriko ruti ruvimbo saeko saeunn sahle-work sahlework sahraa samaneh sarit sarmite saroja
  sayako senbere sevinj sezim shahnoza shaparak sheida sherihan shideh shihoko shirli shizue shizuka shlomit shobha shohreh shukria shushan
  sibeth sibongile sigal sigalit sigurlaug simisola sindisiwe sirarpie sirimavo sizakele skaidrite skaiste slawomira smriti so-yeon
  solomiia solomiya solvita soninha sonoko soo-jin sook-ja soon-ja sopho sousan sreymom srirasmi storai su-jin suad sudha suha suhair
  suhasini sulochana sumitra supatra surabhi susilowati sutume suzue suzuko svana svandis tabassum taghreed takae tamae tamami tamar tamta
  tamuna tansu tanuja taraneh tariro taty tawakkol tehmina tenin thandeka thandeki thandiwe thembeka thembi thembisile thida thiri thordis
  thorgerdur thorhildur thuli thuraya thushari tirunesh titilayo togzhan tomoe toshie trupti tsipi tsitsi tsukiko tzipi tzipora tzvia ulle
  ulviyya umeko urmila urska urvashi urve utako uzoamaka vafa valgerdur vardit varduhi vasudha vasundhara vimala vimbai vineta vinita
  wahyuni walaa wangari wanjiru wazhma wietske worknesh xatira xiuying yaa yaara yadana yafit yalemzerf yamini yaryna yasnaya yasue yeimi
  yeon-ah yetunde yeukai yevgenia yewande yifat yingluck yo-jong yoani yoo-jung yoshie young-ja yu-na yukie yulimar yurie yuuko yuzuki
  zaiga zanda zandile zanele zanete zarghuna zaruhi zehava zhanar zhila zhuldyz zinhle zinta zodwa zuhura zukiswa zulfiye zydre`;

/** First names of men, in lower case and without accents. */
export const FURTHER_MALE_NAMES = `
  abdulghani abdullatif abdulsalami abebe abera abhijit abhisit abiy adebayo adekunle ademola adenilson adeyemi agris ahmadreza ahmadzai
  ahmednasir airlangga akezhan akhilesh akinwumi alaaeddine aldis alemayehu aliko aliyu aljaz altaf alyaksandr aminu amitabh amol andraz
  anies anirban aniruddha anisio ankur anoop anrijs anupam anura anutin anze apirat ardeshir arieh ariovaldo armands arnaldur asghar
  ashutosh askarbek assefa assimi astthor atal atiku atul aurelijus avet aviad avichai ayodeji azzam babajide bafel baha bahaa bahlil
  bahodir bakyt bakytzhan balaji bambang banharn bardia barham barzan basuki bauyrzhan behgjet behrouz beji bekele bekzat berdimuhamed
  bergur berhanu berihu berik bertalan betinho bhaskar bheki bhupesh bidhya bidzina bilawal bimal bipin birame bobur bolaji bolot bongani
  bongbong bonginkosi botir boutros boyko brijesh budi bukar bunmei calin carlinhos chaminda chanan chandan chandrababu chavalit chibuike
  chibuzo chidiebere chidubem chigozie chijioke chike chimezie choguel chukwudi chukwuemeka chukwuma claudinei clovis daisaku daniyarbek
  dapo darkhan daulet dauren davi davlat davoud davron debashish debretsion deltan delyan demeke denys devlet dhafer dharmendra diaa
  dinmukhamed dionysis doniyor dumisani dzintars ebuka edinho egils eimantas einars eisaku eita elcio eldor elemer ellert elmars elyakim
  elyor emenike emomali epitacio erbol erion erivaldo erki erlendur ernane esfandiar eshaq eskinder etsuo eyjolfur ezer ezzat farhod
  farrokh faruq fathy fatos fayyad fereydoun fernandinho fethullah feyisa fiifi finnur fisseha fukushiro fumihito fumikazu fumitaka gabit
  gadi gagan galym ganisher gasper gbenga gboyega gebre gebru gegham genichiro genki getachew ghasem gholamhossein gilvan gints gitanas
  gleison gniewomir golamreza gotabaya govind grimur gudbjartur gudlaugur gulbuddin gulshan gundars guntars gurbanguly guven gylfi
  habibollah hafeez hafez hafthor haibatullah haile hailemariam hamdeen hamdi hamdullah hardijs hardik harshad haruhito haruki haruto hayao
  heihachiro heita hekmatyar helgi hemant hemanta hennadii henrikh heorhii heraldo hesam heshmatollah hidefumi hidehiro hideji hidemasa
  hideyo hikmet hiroharu hirohiko hirohito hiroo hisaaki hisahito hisamitsu hishammuddin hlib hokuto hormoz houshang hovik hrachya hrafn
  horia hrant hrayr hreidar hrithik hryhorii ikki ikrom ilhan ilhom ilqar imomali indulis inzamam iraj isko isoroku issoufou itamar itzik ivica
  izuchukwu jabulani jachym jader jae-myung jagan jagat jagdish jailson jairam jakaya janne jari jasur jaswant jawaharlal jayant jejomar
  jerzy jeyhun jide joaozinho joesley joichiro joko jokull jong-un jorginho jotaro joze jucelino jumpei junichiro juninho junya kabelo
  kabiru kaesang kalle kamchybek kamoliddin kanatbek kansuke kasit kassio katsunobu kaushik kayode kazufumi kazuhide kazunobu keba
  keiichiro kenechukwu kenenisa kenichiro kenzaburo ketan kgalema kgosi khadga khairy khulani kianoush kihachiro kijuro kimitoshi kisho
  kittiratt kiyohiro kleanthis koba kobi kobina koetsu kojiro koksal kolawole kolbeinn komil koroush kosei kouhei kouichi kouji krisjanis
  kubatbek kunimitsu kuniyoshi kunle kurmanbek kvetoslav kweku lalit lalu lanre larus lasantha lasha lasith lauris laziz lech lehlohonolo
  lelisa lindani lindomar lorinc luhut luizinho lukhanyo lungisani lwandile lwazi macky magatte mahathir mahinda maithripala maksatbek
  malek mallikarjun mamdouh mandla mandlenkosi mangosuthu manmohan mareks marquinhos masamune masateru masrour matevz matti matvii mauri
  mawlawi mazloum mbongeni mduduzi medhat mehmood mekonnen meles mengistu menzi mfundo mher mihran mikheil miks milind miltiadis mishaal
  mithun mitsuhide mitsuyoshi modris moeen mohandas mokgweetsi monwabisi morihiro moriyoshi mothusi motonobu mthunzi muammar mubashir
  muhaimin muhammadu muhannad muhyiddin mujibur muktar mukul mulatu mulayam mundhir munehiro munyaradzi muqtada murali murtala mushtaq
  mutaz muttiah muyiwa muzi mxolisi myung-bak mzwandile mzwanele nabih nachman nagarjuna nagatoki naglis naguib namal namiq naohiko naohito
  naokazu naotaka nariman naruhito nattawut nauris naveen nawaz nayib nazar nazih ndongo ndumiso nechirvan negash nektarios nhlanhla ninoy
  niraj nirav niyi nkosinathi nkululeko nobuhide nobuhito nobukazu nobunaga nobusuke nobuteru nodir norifumi norihisa norihito noritaka
  noriyasu normunds nosrat ntokozo nuhu nurbol nurlanbek nursultan oddur odil odinaka ogmundur ojars okechukwu okezie okwudili oligert
  ollanta olumide olusegun oluwole olzhas omkar omurbek orkhan ossur osvalds otacilio otohiko panayiotis pandeli panfilo papiss parag
  paulinho pavan pawan pejman periklis pervaiz pervez petri peyman pezhman phakamani pirkka pirouz piyush pouria prabhakar prabhat
  prabowo prachanda prachuab prafulla pranab prathap pravoslav prawit prayut primoz prithvi prodromos puneet pushkar qamar qasem qubad
  qurban rabiu rafic raghav raghunath raghuram rahmatullah railson raivis rajat rajinikanth rajnath rakhat ramachandra ranil rashed ratan
  rezso riek riho riichi rikiya rimas ritesh robertinho ronaldinho ronivaldo rotimi rouhollah ruwan ryoya ryuki ryusei sabelo sadaharu
  sadakazu sadyr saeb sagi sajith sajjan sakari salam sameh samrat sanath sandeep sandiaga sandile sandis sandiso sanjiv sapar saparmurat
  sardor sarfaraz sarfraz sasan satyajit saurabh saurav sayyid sbusiso sebestyen segun seishi seishiro seita seitaro selemon senzo serginho
  sertac serzh seyoum sfiso shaaban shadi shafik shafqat shahin shahriar shapour shashank shawki shehbaz shehu shekhar sherali shigefumi
  shigehiko shigeyoshi shinichi shinichiro shinnosuke shinsaku shivaji shivraj shkelqen shoichiro shota shreyas shrikant shubham shunichi
  shunpei shunya shuya shuzo siad sibusiso sigmundur sigvards simbarashe sirajuddin sirous sisay siyabonga sizwe skuli sobhi socratis
  sombat somchai somkid somsak sondhi sooronbay sotaro soumitra srettha steingrimur steinn subhash suchart sugiru sujoy suk-yeol sulev
  sumeet sundar surapong surayud suryadi susilo suthep sutopo sutrisno swapan tadanobu tadesse taghi taiichi taiki taisei taishi taivo
  takaharu takaji takakazu takato takaya takayasu takehito taketo takushi takuto takuzo tamirat tancredo tatsuki tatsuma tatsushi tatsuyuki
  tayyip tebogo teiji tejashwi tejasvi teklay tekle terumasa tesfaye tetsuhiro tetsuzo tewodros thabang thabo thaksin thanathorn thapelo
  themba themistoklis theofanis thodoris thorgeir thorkell thorlakur thorvaldur thulani tiemoko tilahun timurbek tomi tomohide tomohito
  tonderai toninho toshihisa toshihito toshikatsu toshinari toshitaka toshiyasu toshizo tryfon tshepo tsunehisa tsuneyoshi tymofii tynchtyk
  tzachi tzahi ubirajara uddhav uelinton ugochukwu ulukbek umaru umesh upendra upul urmo utkir vache vagit vahagn vahram valdecir valdis
  valgeir valters valur vassilis vavrinec veiko veljo venkaiah venkat venkatesh vetevendosje vidir vidyasagar viesturs vikrant villu vineet
  vipin virat virender vishwanath vusi vusumuzi vuyani vuyisile vygantas vygaudas vytas vytenis wahyu waldez wandile wataru weliton
  weverton wissanu wole xolani yadollah yahaya yakubu yashwant yasonna yasutoshi yasuzo yehor yiftach yisrael yochanan yogendra yohanan
  yomi yomif yorgos yoshiharu yoshiji yoshiki youssou yoweri yucel yudhoyono yukihito yukiya yusei yuya zabihullah zafer zakhele zalan
  zalmay zamani zaza zenichi zenildo zenji zersenay zezinho zhanibek zhaslan zhasulan zhomart ziedonis ziga zigmars zigurds zisis zokir
  zolani zozimo zubairu zulkifli zwelinzima zygimantas`;
