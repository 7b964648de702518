import { wordSet } from './word-set.js';

/**
 * Rare words that are one slip away from a common word, and that English prose has all the same: those of the build's larger list that SCOWL
 * (2020) has up to its size 70 or WordNet (2006) at all, and what news, recipes and old books have besides. What else is so near to a
 * common word is taken for a slip of it: “wost”, “leve”.
 */
export const NEAR_WORDS = wordSet(`
  abele abies abuilding abye accurse accurses accursing acned acold acred acritical actin actinon actinons actins adit adits adown
  adust adusts advisee advisees aero aestival afeared affective agee agene agenes ager agers agilities agin agio agon agone agrement
  agrements ahistorical ahold aholds ahorse airpost airposts airt airts aland alands alane alang alans alate alates alee aline
  alines aloo alow amain ament aments ames amia amie amir amirs anear anergies anergy angary anilities anility anima animas annal
  anting apeak aper aport appel appels arbs arcuses ards areca arecas arepa arepas argus arguses aril arils aroid aroids arrestee
  asea asker astrict atopic atrip autist autists aves aweather awheel awheels awned awny axone baal baba babu bach bached baches
  baching bachs bacs bads bael baels balas banc bant banting baric barm barms barries basij bassi battue battues bayes beared beares
  beathing bede beguin beguins bein bels bename bended bene benefic bens beth betted bhat bice bield bields bien bighting billon
  binal bine bines bing binging bingle bings birl birls biro birr birrs bise bises bisk bister bisters bitted bitting bize blading
  blae blain blate bleared blearing blest blocky blub blubs bluey boart boarts bogan bogy boing boings bois boke bomas bombe bombes
  bombo bombos boney bonne bonnes bora bordel bordels boree borked bort bosies bosk bota botas botel botels bothy bott bourn bourne
  bourns bourse bourses bouse bouses bousing boyo boyos brach braches brail brails branchy branks brattle brattles braw breamed
  breaming bree breeks bren brent brents brining brith briths brock brocks brome brose browny brule brules brung brut bund bura
  buran burans burb burin burins burk burked burking burling burnet burse burses busynesses cade cain caird cairds calced calx camas
  cameral camo campion campions campo campos camus camuses cantle cantles capita carb cardi cardis carex carful cark carked carking
  carks carl carling carse carses carte cartes casa casked cate catling caul cauls causa causey causeys ceil cella celli celt celts
  cense censes cental centare centares centauries centaury centner centners centra cerate cerated cerates ceratin cere ceres cero
  cess chace chaces chai chais champaign champaigns chang changs chaoses chape chapes chapiter chapiters charactery chare chared
  chares charing charked charking charnel charnels charr charrs chas chasses checky cher chich chid chidden childe chile chimb
  chimbs chook choosey chough chouse chouses chousing chunnel chunnels churched churchy chuse chuses chusing cist cither cive civies
  clames clarities clast clastic clasts clearwing cleated cleating cleg cline clines clint clints cloke clokes clomb clotes cloyes
  cloze clozes coachee coachees coact coaming coapt coapts coff coffle coffles cole coles collet collets colory coloury coly combe
  combes commix commo commos compadre compadres companied compart comparted comparting comparts complecting complexed complin
  complins compony comte comtes concent concents conceptus concerti conches coney confect confected confecting confects conies
  connes continuo continuos conto controul convect convected convecting convects coom coonties coper copered copering copers copular
  cornel cornels corse corses cory coset coss cosses costa coste costes coth coupees cour courb courbs courie couries couth couths
  cowpies coze crames cran cranch cranches crasis cratch cratches creatin creatine creatins cree crees crenate crenated cresses
  crewes crim crims crine crines crocs crosse croute croutes crowdy cruck crucks cuit cuits cultuses curch curches curvey cush cutch
  cutches cutis cwtch cwtches cyme cymes daal daals dack dada dahs daks dans darg dari darky dato davy daws debus deciare deciares
  decile deciles dedal defat deicide deicides deil delly dels demy dene deni dere designee despond desponded desponding desponds
  develope devels dews dhal dhals dhole diaster diasters dicty diel dight dights dinked diseuse diseuses disked diss dita dits divs
  doat doats dods dogy dols donder donders donee doner donne donnes doob doon dopy dorp dors dorty dover dovers dree dreg drek drey
  drome dropt drosses droving drow drows duad dualities duce durned dyad dyne earing easting ebook ebooks eduction eductions eery
  efts egal eide elative electee elevon employe employes enate enates enation enations encrease encreases energids enew engined enow
  enure enured enures enuring epact equalities erose escribe eskies esky estival estivate estivated estivates estivating estop
  estops etage etages etat etats ethe evection evections eventing eventings eversion eversions evert everts exacta expresso
  expressos exsect exsects exsert exserts extrema eyas eyer eying eyre fabling facer facers facies faired faitor faitors familles
  fane fano fanos faqir farced farcing fard farer farers farl fasces fash fatling fatted fauces faugh fautor fautors feal feare
  feares feer felly fere fescue fescues fettled fettling feuar feuars fibred fice ficuses fila fille filles fils filum finfish
  finfishes fino fiqh firie firies firn fisc fisted fitnesses fitte fittes fixt fjeld fjelds flaunch flaunches flection flections
  fleer fleering fleers fleming fley flighting flim flites flong fluor fluors focussed focusses focussing foin folies fomes foosball
  foosballs footwall footwalls foram forams forb forby forme formes formol formyl forted forting fosses frae fraise fraises frass
  frasses frere friand friands frilling frise frises frit frith friths frize frizes froe frons frontes frow froward frug fucus
  fucuses fundi fundis fundus fusel fusels gaby gade gage gages gaids gaited gama gamas gamb gamey gammes gamp gamps gans gaol gaols
  gappy gare garget gargets garth garths gater gaters gats gean geans geest geests gelation gelations gelt gelts generalcy gers gert
  gest geta getter getters gilled ging gink glady goas goest goey goffer goffered goffering goffers gole gonef goog goral gorals
  goss govs goys gradin gradins graines graining greaten gree greek greeny gride grides grison grisons grogram grograms groking grot
  grots grrl grrls guan guans guar guars gules gurn gurned gurning gwine gyal gyals haaf haar haars hable hade hades hadj hafted
  haik hajes hallo hallos halm halms hame hames hance hances hant hapten haptens harl haugh haughs haute haver headring healded
  healding heare hearsing hearting hebe heid helmed helming helo helos hent heps herl herm hern hest hexad hexads hight hights hila
  hili hilled hilling hillo hillos hilus hins hisself historied hiver hivers hoars hocus hocuses hodden holm holp holt homie homies
  homme hommes homy hong hongs hoon hoons hoper hopers hoppy horal horme hormes horning hors horst horstes horsts horsy hospitales
  hoss hosses hosta hostas hote houf hough housel housels housey howe hoys huis huma hurds hurst hursts icer icers idee idees imine
  imines improv improvs increate independency infirmed ingle ingo inion inions inly inro inti irade irades jakes james japer japers
  jass jasses jess jill jillion jird jiver jivers jodel jodels joes jones jong jook joss josses jour jours jupon jure kade kail
  kails kain kalong kame kames kang kangs kant kark kata kation kations kays kbar kbars keas keck kedge kedges keef keek keets kell
  kelt kempt kent kents kepping kero kevel kevels khat kiang kiangs kight kights kina kinas kindy kino kinos kirk kish kist kittle
  klick klicks klong knicks knop knowes kobs kore koses krises laager labilities lability lacer lacs lader laders lagger laic laker
  lakers lakh lakhs laky lana lande landes lang langer langers langrage langrages lanner lanners lares larn larns lated lati latke
  latkes laughters launce launces laver leal leant lear leary leat leats lection lections lector lectors leet leges leks lense lept
  lesses lettre lettres leys liane lianes libs lich lier ligger ligne lignes ligure ligures limbed limitary limites lind linn lins
  liny listee listees listel listels lith livedo livre livres loach loaches lobation lobations loesses logan logans lohan lohans
  lome loment loments longe longes loper loral loran lorans losel losels lossy loth lotter lotters lovered lowan lowans lowe lowery
  loxes lues luke lune lunk luser lusers lyse lyses mack macks macle mailes maki makis mako makos mala mali malm mals mana mand
  manty mara maras marc marcs marka markas marling marly marm marms maror marors mary mascle mascles matchet matchets matier matin
  maty maun mavin maya mays mazy meanes meatus medicined medina medinas medius meds mein melas mell mene meno mensal ment merks merl
  mesic messuage messuages metho methos metical mets middie middled miliary milko milkos mille milles milo milos mina minas ming
  minge minges minke minkes mino minos mips mirk mirs mise miso missies missis missy mitch mitches mither mithers moderne mogs mohel
  mohels moke mokes molal mome momento momentos monal mong mons monte montes monty mony moobs mook mooks mool moony mopy mora morat
  morion morions morne mors morse morses mort moses mosk moste mott mountainy mown multure multures mump muon muons mure murther
  muser musers muso musth muts nabe nabes nach namer namers nane nans nard nards nares narked narking nasion nasions nates natron
  natrons natura natured naze nebs neem nene neper ness nett neve nicht nichts nide nife nighty nill nite nites nock nocks nogs noil
  noir nome nomen nona nonet nong nongs noni nori nork norks norma norman normas normed northing nota nother nouses nows noyes oast
  oasts objet objets obtect occident occidents ocreate odea offeree officinal officinals ogive ogives olde olds oldy olid omened
  omening omer oncet onely oner oners orad oread oreads origan origans orle ormer ormers orts oses osteal otto ouds owre oyer paan
  paans paction pactions padi paise palases palay palays paly papable papular pard parget pargets paries paris parki parkies parlies
  parly parr parrs parti pase pash passee passible passus pated paten pater paters patin patins patten pattens paver pavers pavid
  pavin pavins pavs pawer pawers paxes payor payors peached peaching pean peans peart pease peases peavy peds pein penates perce
  percept percepts perces perfecto peri pernod pernods perp perron perved pervious perviously phasis phon phono phonos phons phot
  photog photogs phots phut pian pians pice pickins piet pilotis pilous pinky pinot pinots piny pish placet placets plage plages
  plained plaining platies playa playas pled plew plink plinked plinking plinks plushes plyer plyers pointe pointel pointes polder
  poler polers polises politick politicks pomato pomatoes pome pomes ponk pons pont ponts poods poons poort poorts poove pooves
  porer porers porta portas poshed pott potto practick practicks prase prases precess precesses prees prems presa prese preses prest
  prests preve preves pricy prima primas primi primo primos primus princesse principe prink prinking prinks priss prissed prisses
  probit probits projet projets promisee promisees prosector prosectors prosit protestor protestors protist protists proto provine
  provines prowesses pudge pudges puer pula pulas puli puls pung puri purty pyas qaid qaids quare quarte quartern quarterns quartes
  quartier quartiers quate quean queans quern querns queyn queyns quicky quinte quist quited raca rade radge radges radix raia raias
  railes raines rais rajes rale rales ramin ramins ramous rana rance rances randed ranga rangas rani ranis rankes rappen rase rased
  rases rasing rasters rata ratch ratches ratel ratels rath rathe ratos ratu raunch raunches ravin ravins raws realties reave reaves
  reaving recal recept recision recisions reck recognisees recognizee recognizees redd rede redia redias redly reeding reen reest
  reests refect refects reflet reflets reft regalities regality regs regula regulae releasee releasees relivering rellies reman renk
  rente rentes repot representee reptation resected resecting resh resined responsa resto restos resty rete retieing rets retted
  retting retuse rhone rhones riad riads ribes richt richts rilled rimer rimers rimple roble robles rocs rolf rong roofy roos roose
  rootsy rooty rort rorted rorting rorts rotos rouches roughy roup rueing ruly rume runds runless ruth ruths ryal ryot ryots saag
  sade sain sainting salep saleps salle salles sallowed sallowing salp salse salses sama samen samp sanga sangh sango sant sapid
  sard sards sark sars sashed sati savin savins sawn saxe sayid sayst scand scape scapes scarry scart scarted scarting scarts sceat
  scend scending scends schooles schorl schorls scientism scientisms scop scops scot scourses scries scup scups scut scuts searced
  searcing sech secondes secondo secretaires secund sedes seel seeled seeling seelings seels seles selle selles semple sena sene
  senhor sensa sensate sensates sensei senseis sente separata sepses sept septs sera serins serre serres sers sess seta sexercise
  sexercises sexpert sexperts sext sexts shako shakos shaly shan shand shands shanked shanking sharpy shat shaw shawn shea sheas
  shend shends shere shir shlock shlocks shnook shoer shoers shog shogs shool shooling shools shoon shorn shote shotes shotting
  shotts showded showding showring shrow shrows shul shute shutes shuting sibs sich sida sidhe sien signa sike sild silene silenes
  sileni siler silers silvern silvex simitar sind sinh sinter sinters sinuation sinuations siss sisses skat skaw skell skells skep
  skeps skilling skilly skink skinks skirl skirls skite skites skort skorts skyr slanguage slanguages sleave sleaves slinked slipt
  slub slubs smalt smarm smatter smattered smatters smit smored smutting snee snell snells snook snuck soares soave soaves socs
  sofar softa soke sola solan soldi soldo soli solon soma soman sonder sonders sone sones sonly sonsy sook sooks sooted sooting sora
  sorb sorbed sorbing sorbs sori sorn sortes sorus soth sotted sout sowar spacy spae spain spains spale spales spall spanes spang
  speedo speedos speer speers spendy spick spicks spile spiles spirity spirt spirts spode spoot spoots spork sporks springe springes
  sprit sprits spued spuing squame squames squark squarks stabile stablish stacte stactes stagey stane stanes stang stangs stapes
  starets starked starking starned starning starr starrs stases statin statins statued stayning steading steales steen stela stele
  steles stelling steming sten stens stept stey stich stichs stickling stickying stilly stired stirk stirks stoa stob stogy stollen
  stoney stonk stonks stonne stonnes stook stooks stoor stope stoped stopes stoping stopt stoss stots stound stounds strake strakes
  strass strasses strick stricks stript stroy stull stye styes stylee stylees stylet stylets stylie suable succuss succusses sucre
  suer suks summar sunis sunlike sunn supe sura surd surprize surprized surprizes surprizing swad swage swages swale swales swart
  sweed sweven swingle swith swop swopped swopping swops swound swounds syen taal tabes tabour tabours tace tach taches tacket
  tackets taction tactions tactual tactually tain tais taka takas taki takin takins takis tala talaks talas talced talcing talcked
  talcking taluk taluks targe targes tass tasses tate tates taws taxies taxus teade teades tegular teind teinds tele teles tellin
  tellins tellus telos tels tenches teras teres terf terfs testa testee tetter tetters texas thang thangs thanker thar thebe thebes
  thegn thein theins therme thermes thewy thill thills thon thrae thraw thrawn thraws threap threaps thrip thrips thro throning
  throwes thrusted thunked tian tich tifts tike tikes timps tina tined tink tinked tinking tinks tissued tissuing titre titres tivy
  toco tocs todies tods tody toft tokay tola tolar tolu tonk toon tope toped toper topers topes toping topos torics tories toro
  torse torses tory tost toter toters tother touristas towery towny towt trackbed trank tranks transferrin transferrins trape traped
  trapes traping trass trasses trave traves treck trecks treen treens tref tressure tressures tret trew triac triacs triced trinal
  trines triol triols troat troated troating troats trock trocks trull trunnel trunnels trusteed tryp tsked tsking tuan tuans tucket
  tuckets tuis tules tump tunable tung turgent turk tway twilling twinking twire tyee tyne typey typic typp typy udon ukes ulan
  ulans umpty unde unwon urate urates urial urials usure utes vaccina vaccinas vaccinee vaccinees vade vail vair valse valses vang
  varus varuses vasa vasty vaut vaws veery velate vell ventre ventres vera vers versts vertus vetter vetters vext victorias vide
  vier viers viewy vild vill villae vina vinal viny vire virion virions virtus vishing visite visites vittle vive voes volar volte
  voltes volumed volution volutions vomer vomers vower vowers vroom vrooms vrows waifed waifing waisted waite waites waker wakers
  wald walds wali walis walla wallas wame wared waring wark washin washins wats waugh waughs waul waulked waulking wauls waur wawl
  wawls waws weel weet weil weka wero wert westing wether wethers wetnesses whanged whanging whap whare whares wheen wheens whetter
  whilk whin whins whish whished whishes whishing whity whomp wifey wifie wilding wildling willying windas winey winge winges
  wintery winze winzes wisht wite withy witling wizes woald woalds womyn woops worrited worsed worset wried wrier writhen wynd yaar
  yaars yack yacked yacking yacks yale yappy yare yarned yarning yatter yatters yean yeaning yeans yeld yett yird yock yocks yoof
  york yorker yorkers youk younker youse youthy yuch yump zack zacks zeas zees zested zesting zill zona zoner zoners zonk zonks zoon
  zoot`);
