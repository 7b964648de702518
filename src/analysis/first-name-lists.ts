// First names that at least 97 % of their bearers of one sex bear: the United States Social Security Administration's counts of
// births 1880–2024 (public domain, names given 1,500 times and more), and what the Italian, Spanish, German, Turkish and French
// lists of gender-detection-from-name 1.11.5 (MIT licence) agree on, with common Portuguese names that none of these lists holds.
// Left out: names that another country gives to the other sex (“Andrea”, “Simone”, “Jean”) and words of every day (“April”,
// “Will”, “Paris”).

/** First names of women, in lower case. */
export const FEMALE_FIRST_NAMES = `
  aadhya aadya aaleyah aalia aaliya aaliyah aalyah aanya aarna abagail abbey abbi abbie abbigail abbigale abby
  abbygael abbygail abelina abella abida abigael abigaelle abigail abigale abigayle abiha abilene abilia abisha
  abriana abrianna abriella abrielle abril abygael abygail acacia ada adah adalee adaleigh adalgisa adalia
  adalie adalina adaline adalyn adalyne adalynn adamari adamaris adamilca adara adassa adaya addalyn addalynn
  addelyn addie addilyn addilynn addisyn addolorata addyson adea adela adelaida adelaide adele adeleine adelia
  adelie adelina adeline adelita adella adelle adelyn adelyne adelynn adena adhara adia adiana adiba adiela
  adila adilene adilyn adilynn adina adira adisa adisson aditi adja adjoa adna adolfina adonia adonina adora
  adoracion adra adreanna adria adriana adrianna adrianne adrielle adriene adrienne adrina adryana advika adwoah
  adyson adysson aela aella aelyn aerial aerin aerith aeryn afaf aferdita afia afiya afra afrah africa afrika
  afsana agapita agata agatha aggie agnes agnese agnieszka agostina agripina aguasanta agueda agurtzane agustina
  ahana ahava ahinara ahinoa ahlam ahna ahuva aia aiala aiana aiara aicha aida aide aidee aijiao aila ailani
  ailany aileen ailen ailene ailey ailin ailine ailis ailsa ailyn aimara aimee aimi aimy ainara aine ainet
  ainhara ainhize ainhoa ainize ainoa ainoha ainslee ainsley aintzane aiora aira aisa aisha aishwarya aisling
  aislinn aislyn aislynn aisosa aissata aissatou aitana aitziber aivy aixa aiya aiyana aiyanna aiza aizah aizpea
  aja ajka ajla ajlin ajna ajriz akane akasha akeelah akemi akiko akila akilah akima akina akshara akshaya
  alabama alaia alaina alaine alaitz alaiya alaiyah alana alanah alandra alane alani alanis alanna alannah
  alanys alara alasia alaura alaya alayah alayla alayna alaysha alaysia alazne alba albachiara albana albena
  alberta albertha albertina albertine albina alcira alda aldara alea aleah aleandra alease alecia aleen aleena
  aleesha aleeyah aleeza alegria aleia aleida aleigha aleina aleisha alejandra alejandrina aleksandra aleksia
  alemush alena alene alesha aleshia alesia alessa alessandra alessandrina alessia alessya aleta aletha alethea
  alethia alexa alexandra alexandrea alexandria alexandrina alexcia alexia alexiana alexina alexsandra alexus
  alexya alexzandria aleya aleyah aleyda aleyna alfonsina alfreda alia aliah aliana alianna alica alice alicea
  alicia alicja alicya alida aliha alima alimatou alina aline aliona alis alisa alise alisea alisha alishba
  alishia alisia alison alissa alisse alissia alisson alissya alisya alita alivia aliya aliyah aliyana aliyyah
  aliza alizabeth alizea alizee alizia alizon allana allegra allena allende allene alli allia alliah allicia
  alline allison allissa allisson alliya alliyah ally allyah allyana allycia allysa allyson allyssa allyssia
  allysson alma almeda almeta almira almudena alodia aloma alona alondra alonna alora aloña alsira alta
  altagracia altea altha althea altina alvarina alvena alvera alverta alvina alwia alya alyah alyana alyanna
  alyce alycia alyia alyiah alyna alyne alyona alys alysa alyse alysea alysha alysia alyson alyss alyssa alyssah
  alysse alyssia alysson alyvia alyza alyze ama amada amadea amadora amagoia amaia amairani amaiya amalia amalie
  amalur amalya amana amancia amanda amandine amanie amara amarah amaranta amaria amariah amarilys amarya
  amaryllis amarys amatullah amaya amayah ambainesh ambar amber amberlee amberly amberlyn ambeta ambra ambria
  ambrosia amee ameena ameera ameerah amela ameli amelia amelie amelina ameliya amellia amely amelya amena ameni
  amerie amethyst amia amiah amica amie amiee amila amilia amilya amina aminah aminata aminta amira amiracle
  amirah amita amity amiya amiyah amma ammara ammie amna amnah amora amoura amparo amra amreen amrita amy amya
  amyah amyra ana anabel anabela anabella anabelle anacleta anae anaeli anaelle anah anahi anahit anahita anahy
  anai anaia anaiah anaid anais anaisa anaise anaiya anaiyah anaiz analeah analee analeigh anali analia analicia
  analie analiese analisa analise analucia analy anam anamaria anamika ananya anarose anastacia anastasia
  anastasiia anastasija anastasiya anastassia anastasya anastazia anastazja anatolē anaya anayah anayeli anays
  anca ancuta andere andjela andora andreana andreea andreia andreina andrena andresa andria andriana andrina
  ane anea aneesa anela anelia anelise aneliya anella anelle anesa anessa aneta anett anette aneu aneya angela
  angele angelena angelene angeles angeli angelia angelic angelica angelie angelika angelina angeline angelines
  angelique angelita angella angelle angellina angels angely angelyn angelyna angelyne angelys angie angustias
  ani ania aniah aniana anica aniceta anicia anie aniece aniela aniella anika anila anina anique anisa anisha
  anishka anisia anisoara anissa anissia aniston anita anitra aniya aniyah anja anjali anjalie anjana anjanette
  anjela anjelica anjelina anjette anju anjuli anjuscha anjutha anka anke ankea ann anna annabel annabell
  annabella annabelle annabeth annachiara annagiulia annagrazia annah annais annalaura annalee annaleigh
  annalena annalia annalie annaliese annalisa annalise annalucia annaluna annaly annalynn annalyse annamae
  annamaria annamarie annamria annapaola annapia annarita annarosa annasofia annastasia annaya annayah anne
  annecke annegret anneli annelie annelies anneliese annelise annella annelore annelyse annemarie annemie
  annerose annetta annette anni annia annice annicka annie annika annis annisa annissa anniston annlis annmarie
  annunziata anny annya anoushka anqi anselma ansleigh ansley anta antea anthea antia antigone antionette antje
  antoaneta antoinette antolina antonela antonella antonette antonia antonieta antonietta antonina anulawathie
  anuncia anunciacion anuschka anusha anushka anuska anuta anwen anxela any anya anyah anycia anyelina anyla
  anylah anysia anyssa anzhela anzhelika aoi aoife aouatif apolline apollonia apolonia apryl aqsa aquilina
  arabella arabelle arabia araceli aracelis aracely arai araia araitz arancha arane arantxa arantza arantzazu
  aranza aranzazu araya arbia arcadia arcangela arcelia archana ardella ardelle ardith areej areli arelis arely
  arena arene aretha arfa argelia argelina argentina argimira argiñe arhane aria ariadna ariadne ariah ariana
  ariane arianna arianne arianny arica ariela ariella arielle arife arij arika arina arionna arisa arisbeth
  arisha arissa arista ariya ariyah ariyana ariyanna arja arjana arla arlean arleen arlena arlene arlet arleth
  arletha arletta arlette arlinda arline armanda armela armida armildez armina arminda armonia arnela arnetta
  arnita aroa aroha arrate arriana arsenia artemia artemisia artina aruna arvilla arwa arwen aryah aryana
  aryanna aryelle arzu asela asha ashana ashanty asheley ashely ashia ashlea ashlee ashlei ashleigh ashli ashlie
  ashly ashlyn ashlynn ashlynne ashna asia asiya asja askaletch asli aslı asma asmaa asmae asmahan aspyn asra
  assata assia assiya assumpcio assumpta assunta assuntela astou astrid astryd asuncion asya atalia atanasia
  atena atenea athalia athalie athanasia athea athena athenea athina atika atina atiya atteneri auba aubree
  aubreigh aubri aubriana aubrianna aubrie aubriella aubrielle audelia audelina audra audrea audree audrena
  audrey audriana audrianna audrie audrina augustina aura aurea aurela aurelia aureliana aurelie auria auriana
  aurianna aurica aurielle aurita aurora ausilia autum auxiliadora ava avah avalee avalon avalyn avalynn avana
  avani avarie avaya avayah avelina aveline averie avia aviana avianna avie avigail avila avital aviva avneet
  avni avril awa awilda axelle aya ayaa ayaat ayada ayah ayala ayame ayana ayanah ayanna ayannah ayat ayda
  ayelen ayesha ayfer ayiana ayisha ayla aylah aylana aylani aylee ayleen aylin aylina ayline aylinn aylla
  aymara aymee aynara aynur ayra ayse aysel aysenur aysha aysia ayten ayumi ayva ayvah ayza ayşe azadeh azahar
  azahara azalea azalee azalia azaria azelia azia aziza azizah azucena azza azzurra babetta babette babsi
  babygirl badia badiaa baetrice bahar bahia bahija baila bailee baileigh bailie bajramsa balbina baldomera
  baleigh balma baltasara bambi banatou banu barb barbara barbi barbie barbla barbli barbra barbro bartolina
  basilia basilisa basma basmala bassma bathe batoul batsheva batul batya baya baylee bayleigh baylie bea beata
  beate beatric beatrice beatris beatriu beatrix beatriz beaulah bebe becca becki beckie becky begoña beila
  belarmina belen belgin belia belinda beliz belkis bella belle bellina belma belva benedetta benedicta benedita
  benicia benigna benita benjamina berenice bergit berit bernabela bernadette bernadine bernarda bernardina
  bernardine berneice bernetta bernharda bernhardine bernice berniece bernita berra berta bertha berthilde
  bertina bertrud besa bess bessie bessy bet betania beth bethanie bethann bethany betina betsabe betsey betsy
  bette bettie bettina betty bettye betul beulah beverlee beverly beyonce bezunesh bianca biancamaria bianka
  bibiana bienvenida biggi bijou bilge billi bina binnaz binta binti bintou birdie birgid birgit birgita
  birgitte birte birtha bisma bitia blaire blanca blanch blanche blandina blanka blasa blasina blau blerta blima
  blossom bluma bobbi bobbye bochra bonifacia bonita bonnie bouchra boutaina bracha braelynn brandee brandi
  brandie brandy braulia braylee brayleigh brea breana breann breanna breanne bree breeana breeanna brenda
  brendy brenna breona breonna bria briana brianda briann brianna brianne bridget bridgett bridgette brie
  brieanna briella brielle brienna brienne brigette brigid brigida brigitt brigitta brigitte brihana brihanna
  brinda brinlee brinley briona brionna brisa briseida briseis briseyda brissa britanny britany brithany
  brithney britnee britney britni britny britta brittaney brittani brittanie brittany brittnay brittnee brittney
  brittni brittnie brittny briyana bronwyn brooke brookelyn brookelynn brooklin brooklyn brooklyne brooklynn
  brooklynne bruna brunella brunhild brunhilde bruni bryana bryanna bryhanna bryleigh brylie brynlee brynleigh
  brynley brynn brynna brynne brynnlee btissam buffy buket bulah burçin bushra bzunesh bärbel büşra cadia cady
  caelia caelyn cailee cailey cailin cailyn caiqin caitlin caitlyn caitlyne caitlynn cala calandra caleigh cali
  calia calie calina calissa calista calixta caliyah calla calleigh calli callia callie calliope callista cally
  calogera caly calypso calyssa calysta cambree cambria cambrie camelia camellia cami camie camila camilia
  camilla camillia camino cammie cammy camyla candace candance candela candelaria candelas candi candice candida
  candie candis candra candy candyce cansu capilla capri capucine cara caren cari caridad carie carin carina
  carine carinne carisa carissa carla carlee carleen carleigh carlene carletta carley carli carlina carline
  carlita carlota carlotta carly carlyn carma carme carmela carmelia carmelina carmelita carmella carmelle
  carmenza carmilla carmina carola carolann carolanne carole carolee carolin carolina caroline carolyn carolyne
  carolynn carri carrie caryn carys casandra casie casilda casimira cassandra cassaundra cassi cassia cassiana
  cassidi cassidie cassie cassondra cassy castora cataleya catalina catarina cate catelyn caterina caterine
  catharine cathaysa catherine catheryn cathey cathi cathie cathleen cathrin cathrine cathryn cathy cati catia
  catie catina catrice catrin catrina catriona cattleya catuxa caty cayetana cayla caylee cayleigh caylie ceara
  cecelia cecile cecilia cecilie cecillia cecily cecylia cedra ceferina celedonia celena celene celerina celesta
  celeste celestina celestine celia celicia celie celina celine celise celsa celtia cely cemre centa ceola ceren
  cerena cerina cerise cerstin cesarea ceyda ceylin chadia chafia chahida chahrazad chaima chaimaa chaimae
  chaira chama champa chana chanda chandra chanel chanell chanelle chani chania chanice channa channel channelle
  chantal chante chantel chantell chantelle chany chanya chara charifa charis charise charisma charissa charisse
  charity charla charlee charleen charleigh charlena charlene charlette charli charline charlise charlize
  charlott charlotta charlotte charlsie charlye charlyn charlyze charmaine charo charolette chasidy chasity
  chassidy chassity chastity chava chaxiraxi chaya chayenne chayma chaymaa chaymae chelby chelsea chelsee
  chelsey chelsi chelsie chelsy chenoa cheree cherelle cheri cherie cherilyn cherise cherish cherlyn cherri
  cherrie cherry cherryl cheryl cheryle cheryll cheyann cheyanne cheyene chiara chiaraluce chimamanda chioma
  chiquita chloe chloee chloey chloie chole chorouk chrissie chrissy christa christabel christabelle christal
  christana christeen christel christella christelle christena christene christi christiana christiane
  christianna christianne christie christine christl christy chrystal chrystina chyanne chyna chynna ciana
  cianna ciara ciarra cicely cicilia cienna ciera cierra cinda cindel cinderella cindi cindy cinnamon cinta
  cinthia cinthya cintia cintya cinzia cipriana cira circe ciriaca cirila citlali citlalli citlaly claira claire
  clara clarabelle claribel clarice clarie clarine clarisa clarissa clarisse clarita claryssa classie claudette
  claudia claudina claudine clea clelia clemencia clemency clementa clementia clementina clementine cleofe
  cleopatra cleora cleta clio clizia cloe cloee cloey clora clorinda clover coco coleen colene coletta colette
  colleen collette coloma concepcio concesa concetta concha conchi conchita concita connie conrada consiglia
  consol consolacion constance constancia constanta constantina constanza constanze consuela consuelo contessa
  conxita cora coraima coral coralee coralia coralie coraline coralyn cordelia cordula coreen corena corene
  coretta corina corine corinna corinne corissa cornelia coro corona coronada corpus corrina corrine corrinne
  corynne cosette cosima costanza coumba courtnee courtnie covadonga cozette creola crescencia crisanta criselda
  crispina crissy crista cristal cristalina cristela cristeta cristi cristiana cristiane cristie cristin
  cristina cristine cristobalina cristy crysta crystal crystel curie custodia cyana cyane cyanna cyanne cyara
  cydney cyn cyndi cyndy cynthia cyntia cyria cäcilia cäcilie dacia dacil daena daenerys dafne dagmar dagny
  dahiana dahlia dahlila dahlya daiana daida daija daijah daila daina daira daisey daisha daisie daissy daisy
  daja dajah dajana dala dalal dalary dalene daleyza dalia daliah daliana dalida dalila dalilah dalina dalinda
  daliya dally dalya dalyla damarys damasa damiana damita damya danae danah danay danaya danela danella danelle
  danette dania daniah danica daniela daniella danielle danielly danijela danika danila danisha danita danitza
  daniya daniyah danna dannette dannielle danuta danya danyah danyele danyelle danyla daphne daphnee daphney
  darci darcie dareen daria dariana darielle darifa darina dariya darla darleen darlena darlene darline darling
  darlyn darya dasha dasia daura daveen davia davida davina davinia dawna dawne daya dayami dayana dayanara
  dayanna dayanne dayla daylia dayna dayra daysha daysi dea deana deann deanna deanne deasia debbi debbie debbra
  debby debi debora deborah debra debrah december dede dedit dedra deeann deeanna deedee deedra deena deepika
  defne dehlia deidra deidre deirdre deisy deja dejah dejana delaina delainey delana delaney delanie delena
  delfina delia deliah delicia delila delilah delina delinda delisa della delmira delois deloise delora delores
  deloris delpha delphia delphina delphine delsy delta delylah demelsa demelza demetra demetria demi dena denae
  deneen denese denia denice denisa denise denisha denisia denisse denita denize denna dennise denya denyse
  deolinda deonna deqa derya desamparados desarae deseada desideria desirae desiray desire desirea desiree
  desirè desiré desirée desislava despina dessa dessie dessire destanie destany desteny destinee destiney
  destini destinie desy detra devika devina devona devonna devora devorah deyanira deyna deysi dezirae dhalia
  diala diamantina diana diandra diane diani diann dianna dianne dianoch diara didem diedra diedre dietlind
  dietlindis digna dijana dikra dilara dilek diletta dilia dilma dimitra dimple dina dinah dinara diona dionisia
  dionna dionysia diora diva divina divya dixie diya diyana djamila djeneba doaa doae doha doina doinita dolce
  dollie dolly dolores doloris dolors domenica dominga dominica dominika domino domitila domitilla domizia
  domiziana domnica dona donata donatella donatila donella donetta donia donika donita donna donnetta dora
  dorathy dorcas doreen dorena dorene doretha doretta dorette dori doriana dorianna dorie dorina dorinda dorine
  doris dorita dorleta dorota dorotea dorotha dorothea dorothy dorrit dortha dorthea dorthey dorthy dosinda
  dottie dotty douaa douae dounia dounya dovie dreama drema drifa drissia drucilla drusilla dua dulce
  dulcenombre dulcie dulcinea dumitra duna dunia dunja dunya dusanka dusti dyana dyane dyanna dyna dynasty dörte
  earlean earlene earline earnestine eartha easter ebonee eboni ebonie ebony ebru ecaterina ece ecrin eda edda
  edelgard edeline edelmira edeltraud edera edgitha edie edilia edilma edina edit edita edite edith editha edna
  eduarda edurne eduviges eduvigis edvige edwina edyth edythe eeva effie efigenia eglantina egle eguzkiñe eila
  eileen eilene eiliyah eilleen eily eilyn eimy eira eire eirinn eisley ekaterina ekaterine ekhiñe ekiñe ekram
  ela eladia elaia elaina elaine elana elani elanie elanna elanor elara elaya elayna elayne elberta elda eldora
  elea eleah eleana eleanna eleanor eleanora eleanore elease electra eleina elektra elen elena elene eleni
  elenia elenie elenna elenoire elenor elenora elenore eleonora elettra eleuteria elexis eleya eleyna elfi
  elfride elfriede elga elhaida eliana elianah elianna elicia elida elide elidia elif elifnur elika elin elina
  elinor elinore eliona elionor eliora elisa elisabeht elisabel elisabet elisabeta elisabete elisabeth
  elisabetta elisangela elise elisea elisenda elisheva elisia eliska elissa elixabet elixabete eliyana eliza
  elizabet elizabeta elizabeth elizaveta elizebeth elizia elka elke ella ellah ellamae ellana elle ellea ellen
  ellena elley elli ellia elliana ellianna ellie elliette ellina ellinor ellora elly ellyana ellyn elma elmedina
  elmina elmira elna elnora elodia elodie eloina elois eloisa eloise elona elonora elora elorah elouise elowen
  elowyn elpidia elsa elsbeth else elsi elsie elsy elva elvera elvi elvia elvina elvira elyana elyanah elyanna
  elycia elyn elyna elynn elysa elysabeth elyse elysia elyssa elyssia elyza elyzabeth elzbieta ema emalee emalia
  emaline emalyn emanuela emanuella ember emberlee emberly emberlyn emberlynn emelia emelie emelina emeline
  emely emelyn emerenciana emerie emerita emersyn emeteria emi emie emiko emilee emiley emili emilia emiliana
  emilie emilija emiline emiliya emillia emillie emilly emily emilya emilyn emina emira emlyn emma emmah emmalee
  emmaleigh emmaline emmalyn emmalynn emmanuela emmanuella emmarie emme emmelie emmeline emmer emmi emmie emmy
  emmylou emna emogene empar emperatriz empress emrie emuly emylia emylie ena enara enaya encarna encarnacio
  eneda enedina eneida eneritz engracia enia enid enisa enkelejda enma enna enola enrica enriqueta ensley enxhi
  enya enza eowyn epifania era erea erhimo erica ericka erika erin erina erinela erisa erkuden erlene erlinda
  erline erma ermelind ermelinda ermina erminia ermira ermitas erna ernesta ernestina ernestine erola ersilia
  erundina eryka erykah eryn erynn escarlata escolastica esha eshaal eshal eshana esin esma esme esmee esmeralda
  esperanza esperança esraa essence essie esta estebana estefani estefania estefany estela estella estelle
  estephanie estera esther estibalitz estibaliz estilita estitxu estivaliz estrella estrid eszter etana etelvina
  eternity etha ethel ethelene ethelyn ethyl etna etta ettie etty eudora eudosia eufemia eufrasia eugenia
  eugenie eukene eula eulah eulalia eulogia euna eunate eunice eusebia eustaquia eutimia eutiquia eva evah
  evalina evaline evalyn evalynn evana evangelia evangelina evangeline evangelista evangelyne evanie evanna
  evarista eveke eveleen evelia evelin evelina eveline evely evelyn evelyna evelyne evelynn everilda everlee
  everleigh everley everly evette evgenia evgeniia evgeniya evi evie evita evolet evonne ewa ewelina exie
  expectacion expiracion eya eyana eyla eyleen eylin eyra eyva ezequiela eztizen fabia fabiana fabienne fabiola
  fabrizia facunda fadila fadma fadoua faduma fadwa fae fahima faigy faina fairy faiza faizah fallyn fama fang
  fani fanica fanni fannie fanny fanta fantasia fany faouzia farah farha farhana farhia faria farida fariha
  farncesca farners farrah fartun faryal farzana fatema fathia fathima fatiha fatim fatima fatimah fatimata
  fatimazahra fatime fatimetou fatimetu fatine fatma fatmata fatmeh fatna fatou fatouma fatoumata fattouma
  fatuma fatumata fausta faustina faviola fawn fawzia faye fayna fayth fayza febe federica fedora felecia felica
  felicia feliciana felicidad felicisima felicita felicitacion felicitas felicity felina felipa felisa felisha
  felisia felizia felizitas ferdaous feride fermina fern fernanda ferne fettouma feyza fiamma fiammetta fidela
  fidelia fidelina fidencia filipa filippa filomena fina fiona fionna fiorella fiorenza firdaous firdaus firdaws
  fiza fjodora flaminia flavia fleur flo floarea flor flora florance florence florencia florene florentina
  floretta floria floriana florica florida florina florinda florine florrie flossie foix folashade fonda
  fortunata fotini fouzia fracesca franca francene frances francesca francescapia franceska francetta francette
  franchesca francheska francia francie francina francine francisca franka franziska frauke freda frederica
  fredericka fredesvinda fredia freeda freida freya freyja frida frieda friederike frnacesca fructuosa fuencisla
  fuensanta fulgencia fulvia funda füsun gabbie gabina gabriela gabriella gabryelle gadea gador gaelle gaetana
  gaia gaja gala galia galilea galina galit galla galya galyna gania ganna gao gara garazi garbiñe garoa gaspara
  gaudencia gayane gaye gayla gaylene gaynell gaynelle gea geanina gearldine geena geerda gela gelsomina gema
  gemma gena genara genelle generosa genet geneva genevie genevieve genia genma genna genni genny genoveffa
  genoveva gentzane georgann georgeann georgeanna georgene georgeta georgetta georgette georgiana georgiann
  georgianna georgina georgine geraldine geralyn gerarda gerardina gerda gerdi gergana gerhild geri gerlinde
  germana geronima gerri gerta gertha gerti gertie gertien gertraud gertraude gertrud gertrude gertrudis gesa
  gesine gessica geta gherghina ghita ghizlan ghizlane ghofran gia giada giana gianina gianna giannina giavanna
  gidget gift gigi gila gilda gillian gimena gina ginebra ginesa ginevra ginger ginna ginny gioia giordana
  giorgia giorgiana giovana giovanna girogia gisa gisel gisela gisele gisell gisella giselle gisla gissel
  gisselle giséle gitta gitty giuditta giula giulia giuliana giulianna giulietta giuseppa giuseppina giusi
  giusiana giustina giusy gizele gizelle gizem gladis gladys glenda glendora glenna glinda gloria gloriana glory
  glorya glynda glynis gohar goiatz goiuri goizalde goizane golda goldia goldie goldy gonzala gorane goretti
  gotzone grace gracelyn gracelynn gracey graci gracia graciana gracie graciela graciella gracy granada grayce
  grazia graziana graziela graziella grazina grazyna grecia gregoria greis greisi gresia greta gretchen grete
  gretel gretta gricelda grimanesa grisel griselda grit gritt guacimara guayarmina gudela gudrun guenda
  guendalina guia guilhermina guiliana guillerma guillermina guinevere guiomar gumersinda gunda gundula gurleen
  gurutze gwen gwenda gwendolen gwendolyn gwendolynn gwenn gwenna gwenyth gwyneth gypsy gyselle gökçen gül gülay
  gülsüm gülten gülşen habiba haby hada hadassa hadassah hadda haddie hadewig hadhoum hadia hadiatou hadiya
  hadja hadlee hadleigh hadwig hafida hafsa hafsah hafssa hagar haidy haifa haila hailee haileigh hailey hailie
  hailley haily haisley haiyan haizea haizene hajar hajer hajira hajra hakima hala halana halee haleema haleigh
  haley hali halia halie halima halina halla halle halyna hamna hana hanaa hanadi hanae hanah hanako hanalei
  hanane hania hanifa hanife haniya hanna hannah hanne hannelore hannia hanny hareem hargun haridian harini
  harleen harleigh harmoni harmonie harriet harriett harriette haruka hasina hasini hasmik hasna hasnaa hasnae
  hassania hassie hassna hatice hattie hava havana havanna hawa haya hayat hayate haydee hayla hayle haylee
  hayleen hayleigh hayley hayli haylie hayriye hazel hazle heather heavenly heba hedwig hedy hegoa heide
  heidemarie heiderose heidi heidie heidrun heidy heilgard helaine helana heleen helen helena helene helenka
  helga helgard helia heliana helina heliodora hella hellen helly helma heloisa hema hena henar hend henna
  henrietta henriette henrika henrike henriqueta henya hera herlinda herma hermelinda hermenegilda hermesinda
  hermi hermina herminda hermine herminia hermione hermitas hermosinda herta hertha hettie hevin hiara hiba
  hibah hidaya higinia hila hilaria hilarie hilda hilde hildegard hildegarde hilke hilma hiltraud hiltrud hina
  hinano hinata hind hinda hindy hipolita hira hlima hoara hoda hodaya holli holly hollyn holma honesty honey
  honora honorata honoria honorina horia hortencia hortense hortensia hosanna houda houria houriya hristina hua
  huda huertas hulda humildad husna hyazintha ialria iana ianire ianna iara iballa ibone ibtisam ibtissam
  ibtissame icia iciar ida idaira idalia idalina idania idell idella idoia idoya idurre iera iesha ieshia ieva
  ifrah ignacia ignatia ignazia igone ihintza ikerne ila ilah ilana ilargi ilari ilaria ilary ilayda ilda
  ildefonsa ildiko ilea ileana ileen ilena ilene ilenia ilenya ilhame iliana ilianna ilina iliyana iljana ilka
  illa illana illeana illiana illianna illyana illyanna ilma ilona ilonka ilsa ilse iluminada ily ilyana ilyanna
  ilyssa ima imanie imelda imen imke imma immacolata immaculada imogen imogene ina inaaya inah inara inas inass
  inaya inayah inci incoronata indalecia indara indhira indira indya inell ines inessa inez inga ingeborg
  ingeburg ingehild ingrid iniya inka inma inmaculada inna innaya innocence inocencia inocenta insaf inssaf
  intissar intza ioana ioanna iola iolana iolanda iole iona ione ionela ionica ionna iosune ipek iqra irache
  iradi iraia iraida iraide irantzu iranzu irati iratxe iraya irea irelyn irelynn irena irene iria iriana irina
  irine iris irma irmgard irmhild irmi irmina irmingard irmtraud irmtraut irsa irune iryna irys isabeau isabel
  isabela isabele isabell isabella isabelle isadora isatou isaura isela isha ishana ishani ishika iside isidora
  isidra isis isla ismahan isobel isolda isolde isolina isona isora isotta isra israa israe issabella issraa
  isys ita itahisa italia italy ithaisa itsasne itsaso itto itxasne itxaso itzayana itzel itziar iulia iuliana
  iuliia iune iva ivana ivanka ivanna ivelina ivelisse ivet ivette ivona ivone ivonne iwona ixeia ixeya ixone
  iyana iyanna iyla iyona iyonna iza izabel izabela izabella izabelle izadi izarbe izaro izaskun izetta iziar
  izumi izza izzabella izzie jaana jacalyn jacelyn jaci jacie jacinda jacinta jackeline jackelyn jacki jacklyn
  jacklynn jaclyn jaclynn jacoba jacqualine jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquetta
  jacquie jacquline jacqulyn jada jadah jadelyn jadiya jadwiga jaeda jaela jaelle jaelynn jahaira jahida jahlia
  jahna jahnaya jahzara jaida jaide jaila jailene jailynn jaimee jaina jaione jakayla jala jalaya jalayah jaleah
  jaleesa jalia jalila jalina jalisa jalissa jaliya jaliyah jalya jalyah jalyssa jamaica jamaya jameka jamela
  jamelia jamella jamesha jamia jamila jamilah jamilla jamiya jamiyah jamya jamyla jana janaa janae janah janai
  janaina janan janani janat janay janaya jandira jane janea janean janee janeen janel janele janell janella
  janelle janelly janely janene janessa janet janeth janett janetta janette janey jania janiah janice janie
  janiece janika janina janine janique janira janire janis janise janita janiya janiyah janna jannah jannat
  jannate jannet jannette jannie jannika january janya janyce janyla jaquelin jaqueline jaquelyn jara jaroslawa
  jasleen jaslene jaslyn jaslynn jasmeen jasmeet jasmin jasmina jasmine jasmyn jasmyne jassmine jaunita javiera
  jaya jayah jayana jayanah jayani jayanna jayci jaycie jayda jayla jaylah jaylani jaylee jayleen jayleigh
  jaylene jaylie jayline jaylis jaymee jayna jayne jazelle jazia jazlyn jazlynn jazmin jazmina jazmine jazmyn
  jazmyne jazzlyn jazzlynn jazzmin jazzmine jeana jeane jeanelle jeanene jeanetta jeanette jeanie jeanine
  jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jekaterina jelena jelina jelissa jema jemaa
  jemima jemimah jemma jena jenae jenah jenaya jenaye jenee jenell jenelle jenessa jenessy jenette jenevieve
  jeni jenica jenice jenifer jeniffer jenine jenise jenisha jenna jennah jennette jenni jennica jennie jennifer
  jenniffer jennipher jenny jennyfer jeny jenyfer jeraldine jeri jerica jerilyn jeronima jerri jerrica jerusalen
  jesenia jesica jeslyn jessa jessalyn jessalynn jessenia jessica jessika jesslyn jessyca jessye jessyka jesusa
  jetta jezabel jezabelle jezebel jhade jhene jhoanna jiahui jiajia jiana jianfen jianna jiaqi jiaxin jiayi
  jiaying jihane jill jillian jimena jina jinan jing jingjing jiselle jiya jlenia jo joana joanie joann joanna
  joannah joanne joannie joaquima joaquina jocelin joceline jocelyn jocelyne jocelynn jodee jodi joee joelie
  joella joellen joelly joely joetta joette johana johanna johannah johannata johara johna johnetta johnette
  johnna joi joia jolanda jolanta jolantha jole jolee joleen jolene jolie jolina joline jolyn jolynn jonelle
  joni jonna jordana jordanna jordina jordynn jorgelina jorgina jorja josalyn joscelyn josee josefa josefina
  josefine joselin joseline joselle josely joselyn joselyne josepa josephina josephine josette josiane josianne
  josie josline joslyn joslynn josseline josselyn josselyne jossette jossie josslyn josune journee journei
  journi journie jovana jovanna jovie jovita joya joyce joycelyn joye jozette juana juani juanita jubilee judi
  judie judit judith juditha juditta judy julee julene juli julia juliana juliane juliann julianna julianne
  julie julieann julieanna julieanne julienne juliet julieta julieth julietta juliette julina julisa julissa
  julita jullia julliette jully julyana julyanna jumana juna juncal junia juniper jurnee jussara justa justina
  justyna justyne jutta kaci kacia kacie kadia kadiatou kadidia kadidiatou kadidja kadie kadija kadijah kady
  kaela kaeli kaelie kaely kaelyn kaelynn kaena kahlani kaia kaila kailah kailani kailee kaileigh kailey kaili
  kailly kaily kailyn kailyne kailynn kaina kainat kaira kaisha kaisley kaithlyn kaitlin kaitlyn kaitlyne
  kaitlynn kaiya kaja kajetana kala kalea kaleah kalee kaleena kaleigh kalena kaley kali kalia kaliah kaliana
  kalie kalila kalima kalina kalinda kalissa kalista kaliya kaliyah kalli kallie kallista kally kaltoum kalya
  kalyani kalyna kalynn kalyssa kalysta kamala kamara kamaria kamaya kambree kambria kamelia kami kamia kamiah
  kamila kamilah kamile kamilia kamilla kamille kamilya kamiya kamiyah kamora kamya kamyla kamylle kana kandace
  kandi kandice kandis kandy kandyce kanesha kanika kanisha kaniya kaniyah kanza kaoutar kaouthar kara karah
  karalyn karely karen karena kari karie karima karime karin karina karine karinne karis karisa karishma karisma
  karissa karla karlee karleen karleigh karlene karley karli karlie karlina karly karlyn karmele karmen karmyn
  karola karole karolina karoline karolyn karolyne karren karri karrie karyl karyme karyn karyna kasandra kasha
  kasi kasia kasie kassandra kassi kassia kassidy kassie kata kataleya katalin katalina katalyna katana katarina
  katarzyna kate kateleen katelin katelyn katelyne katelynn kateri katerina katerine kateryna katey kathaleen
  kathalina katharina katharine katharyn katheleen kathelyn katherin katherina katherine kathern katheryn
  katheryne kathey kathi kathia kathie kathinka kathleen kathlene kathlyn kathrein kathrin kathrine kathryn
  kathryne kathy kathya kathyrn kati katia katiana katie katilyn katina katiuscia katixa katja katka katlin
  katlyn katlynn katrice katrin katrina katrine katryn katsiaryna kattalin kattie katty katy katya kautar kauzar
  kavya kawtar kawthar kawther kayana kayci kaycie kaydance kaydee kayla kaylah kaylani kaylea kaylee kayleen
  kaylei kayleigh kaylene kayley kayli kaylia kayliah kayliana kaylie kaylina kaylla kaylyn kaylynn kayna kaysha
  kaysia kaysie kayte kaytlin kaytlyn kea keaira keana keanna keara keasia kecia keeley keelie keely keerthana
  keesha kehlani keiara keiko keila keilah keilana keilani keily keina keira keiry keisha keisi keisy keit kejsi
  kelci kelcie keli kelia keliah kelicia kelina kelis keliyah kella kelle kellee kelli kellie kellyann kellyanna
  kellyanne kellye kelsea kelsee kelsi kelsie kelsy keltoum kemberly kenadee kenadi kenadie kenda kendra kendyl
  kendyll kenia kenisha kenlee kenleigh kenna kennadi kennady kennedi kenza kenzi kenzie kenzlee kenzley keona
  keonna keosha kera keren keri kerol kerri kerrie kersti kerstin kerstina kesha keshia kesia ketevan ketrin
  ketsia ketty keturah keva kexin keya keyana keyanna keyara keyla keylah keylee keylie keyna keyona keyonna
  keyra keysha keyshia keysi kezia khaddouj khadidiatou khadidja khadija khadijah khadijatou khadouj khadra
  khady khaila khaira khalani khaleesi khalia khalida khalila khalilah khaliyah khaoula khatuna khawla khayla
  kheira khiara khira khloe khloee kholoud khouloud khrystyna khyra kia kiana kianna kiara kiarah kiarra kiera
  kierra kiersten kierstin kierstyn kiesha kilee kilia kima kimaya kimberely kimberlee kimberley kimberli
  kimberlie kimberlly kimberly kimberlyn kimiko kimiya kimora kimya kimyah kina kindra kine kinga kinlee
  kinleigh kinley kinslee kinsleigh kinsley kinza kinzie kinzley kinzy kiona kira kirra kirsten kirstie kirstin
  kirsty kirstyn kisha kismet kitana kittie kitty kiya kiyah kiyana kiyomi kizzie kizzy kjara klaire klara
  klarisa klarissa klaudia klea klementine kloe kloey koko komal konstantina konstanze kora korina korinna
  kornelia koro korra krasimira kreszentia krisha krissy krista kristal kristel kristelle kristen kristi
  kristiana kristie kristin kristina kristine kristy kristyn krizia krysta krystal krystel krysten krystiana
  krystie krystin krystina krystle krystyna ksenia kseniia kumba kunigunde kya kyah kyana kyanna kyara kyarah
  kyarra kyera kyla kylah kylea kylee kyleigh kylene kyli kylia kyliana kylianne kylie kyllie kymberley kymberly
  kymia kyndal kyndra kynlee kynleigh kynslee kyra kyrah kyria kyrsten käthe kübra kıymet lacee lacey lachelle
  laci lacie lacramioara ladawn ladonna laela laelia laelle laetitia lahna laia laiana laiba laida laiene laila
  lailah lailani laily laina lainey lainie lainy laisha laiya laiza lajuana lakbira lakeisha lakelyn lakelynn
  lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi lala lale lali lalia lalita lalitha
  lama lamberta lamia lamiaa lamiae lamis lamiya lamonica lamya lamyaa lamyae lana lanae lanah lanelle lanette
  laney lani lania lanie lanita laniya laniyah lanna lannah lanora laquanda laquisha laquita lara larae larah
  laraine larhonda larisa larissa larita laronda larraitz larysa laryssa lasandra lashae lashanda lashawna
  lashawnda lashay lashonda lashunda lasonya latanya latarsha latasha latashia latavia latesha latia laticia
  latifa latina latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha
  laudelina launa laura lauralee lauralie laurana laure laureana laureen lauren laurencia laurene laurentia
  laurentina lauretta laurette lauri laurie laurina laurinda laurine lauryn laurynn lavada lavanya lavender
  lavenia lavera laverna laveta lavina lavinia lavona lavonda lavonia lavonna lavonne lawana lawanda lawanna
  laya layah layal layali layan layana layanna layla laylah laylana laylani laylla layna laynee laynie lazara
  lea leah leana leandra leanie leann leanna leanne leany leatha leatrice leda leeana leeann leeanna leeanne
  leela leeloo leen leena leesa leeya leeyah leia leiana leidy leigha leighann leila leilah leilana leilani
  leilanie leilany leili leilia leily leina leire leisa leisha leiya leiyah leize lejla lekbira lela lelah lelia
  lemya lena lenah lenaya lenette leni lenka lenna lenora lenore lenuta leocadia leola leona leonarda leoncia
  leonia leonie leonila leonisa leonna leonor leonora leonore leontina leopoldina leora leota lera lesa lesia
  leslee lesli leslye lesya leta letha leticia letisha letitia letizia lettie letty levana levinia lexa lexi
  lexia lexie lexis lexuri lexy leya leyah leyana leyanna leyla leylani leyli leyna leyre lezlie lia liah liana
  lianah liandra liane lianet lianna lianne liara liat liba libbie libby libe libera liberata libertad liberty
  libia librada licia lida liddy lide lidia lidiia lidiya lidon liduvina lidya liela lielle lien lierni liesbeth
  liese liesel lieselotte liesl lifen ligia lihua lil lila lilah lilana lilea lili lilia liliah lilian liliana
  liliane lilianna lilianne lilibeth lilie lilienne liliia lilit lilith liliya lilja liljana lilla lillah lilli
  lillia lillian lilliana lilliane lillianna lillie lillith lilly lillyan lillyana lillyann lillyanna lily lilya
  lilyan lilyana lilyann lilyanna lilyanne lilyrose lina linah linarejos lincy linda linde lindsy line linette
  ling lingling linna linnea linsay linsy liona liora liping liqin lira liria lis lisa lisabeth lisamaria
  lisamarie lisandra lisanne lisbet lisbeth lise lisette lisha lissa lissandra lisset lissette lita litzy liubov
  liudmila liudmyla liv livia liviana livie livy livya liya liyah liyana liyanna liying liz liza lizabeth
  lizandra lizbeth lizet lizeth lizette lizzette lizzie lizzy ljiljana llanos llara lledo llucia lluisa llum
  lluna lluvia loa lobna lodovica loganne loida lois lola loli lolita lolla loma lona londa londyn londynn
  longina loni lonna lora loraine loralee loralei loralie lore lorea loreal loredana loree loreen lorelai
  lorelay lorelei lorelie lorella lorely lorena lorene lorenna loreta loretha loretta loreyna lori loriana
  loriann lorianna lorianne lorie lorina lorinda lorine lorita lorna lorraine lorretta lorri lorrie loryn lotte
  lottie louann louanne loubna louella louetta louisa louise louiza lourdes louvenia lovella lovely lovina lu
  lua luana luann luanna luanne luba lubna luccia lucciana lucelia lucelly lucero luci lucia luciana lucianna
  lucianne lucica lucie luciene lucienne lucila lucile lucilia lucilla lucille lucina lucinda lucine lucinia
  lucita lucrecia lucretia lucrezia lucy lucynda ludivina ludmila ludmilla ludovica ludovina ludwika luella
  luetta luigia luigina luisa luisana luise luisiana luiza lujain lujan lulia luljeta lulu luma luminita luna
  lunah lunna lupita lura lurdes lurline lusia lusiana lusine lutgarda luvenia luzdivina luzia luzie luzmila lya
  lyah lyana lyanna lyanne lyda lydia lydiana lydianne lyla lylah lyli lylia lyliana lylianna lylie lylla lyllie
  lyna lynda lyndi lyndie lyndsay lyndsey lynelle lynette lynlee lynna lynne lynnea lynnette lynsey lyra lysa
  lysandra lysette lyssa lyubov lyudmila lyudmyla lyvia lyza mabel mabelle mable macarena macaria macayla macee
  macey machelle maci macie mackenna mackenzi macrina macy madalena madalina madaline madalyn madalynn maddalen
  maddalena maddi maddie maddison maddyson madelaine madeleine madelena madelene madelin madeline madelon
  madelyn madelyne madelynn madelynne madge madie madiha madilyn madilynn madina madisen madisson madisyn madlyn
  madolyn madonna madysen madyson mae maegan maela maelee maeli maelie maelle maely maelyn maelynn maelys maeva
  maeve mafalda magali magalie magaly magan magda magdalen magdalena magdalene magdelena magdeline magen maggie
  maggy maghnia magnolia maha mahala mahalia maham maheen mahina mahira mahjouba mahlia mahnoor mahogany mahya
  mai maia maialen maica maida maider maija maila maile mailee maileen mailen maili mailie maily mailyn mailynn
  maimouna maimuna maira maire mairena maisa maisha maisie maisy maitane maite maitena maiya maizie maja majda
  majida majlinda makaela makaila makala makayla makaylah makeda makena makenna makenzi makenzie makenzy makia
  makinley makiya makiyah makyla mala malaak malaika malake malani malaya malayah malaysia malea maleah malee
  malena malgorzata malia maliah malie maliha malika malina malinda malini malisa malissa maliya maliyah malka
  malky mallika mallori mallorie mallory mally malorie malvina malya malyah malyssa mamie mammie manahil manal
  manana manda mandi mandie mandy manha manika manila manisha manja manna mannat manola manoli manolita manuela
  manuella manya maple mara marah maral maram maranatha maranda maravilla maravillas marbella marcela marceliana
  marcelina marceline marcella marchelle marci marcia marciana marcie marcy marei mareike mareile mareka marella
  marely maren maret maretta marga margalida margaret margareta margarete margareth margaretha margarethe
  margarett margaretta margarette margarida margarita margarite margaux marge margene margery margherita margie
  margit margitta margo margot margret margrit marguerite margurite margy mari maria mariacarmela mariacarmen
  mariaceleste mariachiara mariaclara mariaconcetta mariacristina mariaelena mariafrancesca mariagiovanna
  mariagiulia mariagrazia mariah mariajose marialaura marialetizia marialuce marialucia marialuigia marialuisa
  marialuna mariam mariama mariame mariami mariana mariane marianela marianella marianeve mariangel mariangela
  mariann marianna marianne mariantonia mariantonietta mariapaola mariapia mariarca mariarita mariarosa
  mariarosaria mariasofia mariasole mariassunta mariastella mariateresa mariavittoria maribel maribelle maribeth
  marica maricarmen maricela maricella maricica maricruz marida marie mariechen mariel mariela mariele mariella
  marielle mariem marieme mariena marieta marietta mariette marife marigold mariia marija marijane marijke
  marika mariko marilee marilena marilia marilin marilisa marilou marilu mariluz marily marilyn marilynn marilù
  marina marinda marine marinela marinella marinna marioara mariola mariona marisa marisabel marisela marisha
  mariska marisol marissa maristella marit marita maritza marivel mariya mariyah mariyam mariyana mariza mariña
  marjean marjorie marjory markayla markia markita marla marlaine marlana marlee marleen marleigh marlena
  marlene marleni marleny marlette marli marlie marlies marliese marline marlise marly marlyne marlys marna
  marni marnie maroua marquetta marquita marry marsha marta martha martina martirio martyna marua maruja maruxa
  marva marvella marwa marwah mary marya maryah maryalice maryam maryama maryan maryana maryann maryanna
  maryanne marybel marybelle marybeth marye maryelizabeth maryelle maryellen maryem marygrace maryjane maryjo
  marykate marylee marylin marylou marylouise marylyn marylynn maryn maryna maryrose marysa marysol maryssa
  marzella marzena marzia masa mascia masha massiel mathea mathilda mathilde matilda matilde mattea mattie
  matxalen matylda maud maude maudie maura maureen mauricia maurine maurizia mavi mavis maxima maximiliana
  maximina maxine maya mayah mayanna maybel maybeline maybell maybelle maybelline maycee mayda maye mayela
  mayelin mayka mayla maylee mayleen maylen maylene mayli maylia maylie maylin mayme maymuna mayra maysa maysaa
  maysae maysie mayte mayumi mayuri mayzie mazal mazie mbarka mckayla mckenna mckenzi mckinlee mckinzie mea
  meadow meagan meaghan meah mechelle mechthild meda medea medina meena meera meg megan megann meggan meggie
  meghan meghann meghi megi megumi meha mehreen mei meia meike meila meilani meili meiling meily meilyn meina
  meinharde meinhild meira mekayla melaine melana melane melani melania melanie melannie melany melanye melba
  melchora melda melea meleah meleane melena meli melia meliah melicia melida meliha melika melike melina
  melinda meline melinna melisa melissa melissia melita melitta meliya meliyah meliza mellie mellisa mellissa
  mellony melodee melodi melodia melodie melonie melony melora melva melvina melyna melynda melynna melysa
  melyssa mencia menna mennana meral meranda merce mercedes mercedez merche mercy meri meriam merida merideth
  meridith meriem merieme merilyn merina merisa merissa meritxell merlene merline merna merri merrie merrilee
  merry mertie mertxe merve meryam meryem meryeme mesia meta meya meylin mia miabella miah miana micaela
  micaella micayla michaela michaele michaella michaelle michala michalina michela michelina michella michelle
  mickaela mickayla micki micol micole midori miel miesha miette migdalia miglena mignon miguela miguelina miha
  mihaela miia mikaela mikaella mikaila mikala mikayla mikaylah mikela mikki mila milady milagro milagros
  milagrosa milah milana milani milania milanna milca mildred mileena milena milene miley mili milia miliana
  milica milie milinda milissa milka milla milliana millicent millie milly milouda mily mimi mimouna mimount
  mimoza minah minahil minal minda mindi mindy mine minela minerva minha minia minka minna minnie mioara miquela
  miquelina mira mirabel mirabella mirabelle miracle mirah miral miranda mirari mirea mireia mireille mirela
  mirella mirelle miren mireya miri miriah miriam mirian miriana mirielle mirjam mirka mirna miroslava mirra
  mirsada mirta mirtha miryam miryan misa misaki misericordia misheel mishel misia missouri missy misti mistie
  misty mitra mittie mitzi mitzie miya miyah miyana miyu miyuki modesta modesty moesha moira molli mollie molly
  mona monae monalisa monet monette monia monica monika monique monserrat montaña montemayor montiel montse
  montserrat moorea mora moraima morena morgana morganne moriah morrigan moulouda mouna mounia moya mozella
  mozelle mualla muazzez mubera muna muntaha muriel muskan mya myah myana myanna myasia myesha myha myia myisha
  mykayla myla mylah mylee mylena mylene mylia myliana mylie mylla myra myrah myranda myriah myriam myriana
  myrna myroslava myrta myrtice myrtie myrtis myrtle müge müzeyyen naama naara naba nabiha nabila nacera nacira
  nada nadejda nadene nadezda nadezhda nadia nadiia nadin nadina nadine nadira nadiya nadja nadjana nadjeschda
  nadra nadya naeli naema nafisa nagore nahia nahiara nahida nahikari nahima nahla nahomi nahomy naia naiala
  naiara naida naihara naika naike naila nailah naima naimah naina naira nairi naisha naiya naja najah najat
  najate najia najima najla najlae najma najoua najwa nakayla nakisha nakita nakiya nala nalah nalani nalia
  nalini naliya naliyah nalla nallely nami namira nan nanci nancie nancy nandi nandini nanette nanna nannette
  nannie naoma naome naomi naomie naomy naoual nara narcisa nare nargis nariah nariyah narjes narjis naroa nasha
  nasia nasira nasra nasreen nassima nassira nastasia nastia natacha natalee natali natalia natalie nataliia
  natalija natalina nataliya natalja natallia nataly natalya natanja natascha natascia natasha natashia nathalia
  nathalie nathaly nathalya nathalye nathania natia natisha nativitat natosha natsuki natsumi naturelle nausica
  nausicaa nautica nava navaeh naveah navya naya nayade nayah nayala nayana nayara nayat nayda nayeli nayelie
  nayely nayima nayla naylah nayma nayra naysha nazan nazaret nazaria nazha nazia naziha nazli nazlı nazlıcan
  ndeye nea nechama necla neda nedra neela neelah neele neena neeve nefertiti neha nehal nehle neida neila neima
  neira neisha neiva nejla nekane nela nelcy nelda nele neli nelia neliah nelida nelina nell nella nelle nelli
  nellie nelly nelsy nely nemesia nena nene neoma neomi nerea nereida neriah nerissa nermine nesrin nesrine
  nessa neta nettie neus neusa neva nevae nevaeh neve neveah neya neyah neyla neysa nezha neşe nhu nia niah
  niama niamh nicanora nicasia nichelle nichol nichole nicholle nickole nicla nicol nicolasa nicole nicoleta
  nicoletta nicolette nicolina nicolle niculina nida nidia niema niesha nika nikki nikky nikol nikole nikolina
  nila nilah nilda nilde nilla nilsa nimra nina ninah ninette ninfa nini niobe nira nirmin nirvana nisa nisamar
  nisha nisrin nisrine nissa nissrine nita nithya nitya niurka niva nives niya niyah niza nneka noami noara
  noela noelani noeli noelia noelie noella noelle noely noemi noemia noemie noemy noga nogaye nohaila nohemi
  nohemy nola noma nomi nona noora nora norah noralba norberta noreen norene norhan norine norma nouhaila
  nouhayla noura nouran nouria nouzha novalee novalie novella noya nubia nuha nunzia nunziata nura nuria nuriye
  nursel nusayba nya nyah nyasia nydia nyesha nyima nyla nylah nylia nylla nyna nyomi nyra nyssa oakleigh
  oaklynn oana obdulia oceana oceanna octavia octavie odalis odalys odelia odessa odete odette odila odilia
  ofelia ohanna ohiane oiane oihana oihane oksana ola olaia olalla olatz olaya olegaria oleksandra olena olesia
  olesya oleta olevia olga olha oliana olimpia olina olinda oliva olive olivia olivya oliwia ollivia olvido olya
  olympia olyvia oma omaima omaira omara omaya omayma omayra omnia ona oneida oneka onelia onintza onintze oona
  opal ophelia ophélie orah oralia orencia orfelina oriana orianna orli orly ornella orosia orpha orsola ortraud
  ortrud otilia ottavia ottilia ouafa ouafaa ouafae ouahiba ouarda ouardia ouassima ouiam ouida ouidad ouissal
  oumaima oumayma oumou ovidia oviya oxana ozella paige paislee paisleigh paisley paityn palma palmira paloma
  pam pamala pamela pamelia pamella panagiota pandora pansy paola paolina paqui paquita paraschiva parisa pariss
  parissa parvati parys pascuala pasion pasqua pasqualina passion pastora patience patrica patrice patricia
  patrina patrizia patrycja patti pattie patty paula pauleen pauletta paulette paulina pauline pavithra pavlina
  pearl pearle pearlene pearline peggie peggy pelin pema penda penelope penina penka penney penni pennie pepa
  pepita peregrina perfecta peri perihan perla perpetua persephone pervin petra petrina petrona petronela
  petronella petronila petruta petya peña phaedra phebe philippa philippine phillis philomena phoebe phoebee
  phoebie phylicia phylis phyliss phyllis pia piedad piera pierina pierpaola pietra pina ping pinkie piper pippa
  piya placeres placida pola polina polly pollyanna polonia pooja poppy porfiria porsche porsha portia prado
  preciosa prescilla presentacion preslee presleigh preslie presly pricila pricilla primitiva priscila priscilla
  prisha prithika priya priyanka providence providencia prudence prudencia pura purificacion purity pyper pınar
  qiana qianqian qin qing quanisha queenie queralt quiana quintina quiteria quynh rabab rabea rabiaa rachael
  rachana racheal rachel rachele rachell rachelle rachida racquel radha radhika radia radife radka raeann
  raeanna raeanne raechel raegan raelee raeleigh raelene raelyn raelynn raena rafaela rafaella raffaela
  raffaella rafia rafika raghad rahaf rahel rahima rahma raiana raihana raika raima raimonda raimunda raimunde
  raina raisa raissa raiza raizel raizy rajaa rajana rajka rajwinder rakel rakele rakia raluca ramata ramatou
  ramatoulaye ramia ramira ramla ramona ramya ranae randa rania raniya raniyah ranya raphaela raphaella
  raphaelle raquel rasheeda rashel rashida rasika ravina ravyn rawen raya rayana rayann rayanna raychel rayhana
  rayhanna raylee rayleigh raylene raylynn rayma rayna rayssa razan reana reanna reanne reatha reba rebbecca
  rebeca rebecca rebeccah rebecka rebeka rebekah rebekka rebekkah reem reema reena reeva regena regenia regina
  regine regla reham rehana rehanna rehema reina reinhild remedio remedios remei remie remigia rena renad renae
  renata renate renay renea renee renesmee renetta renita reshma resi ressie resurreccion reta retha retta reva
  reya reyana reyhana reyna rhea rheanna rhianna rhiannon rhimou rhoda rhona rhonda ria riana rianna riansares
  rica ricarda richarda richelle rifka rihab riham rihana rihanna rileigh rilla rilynn rim rima rime rimes rina
  rinad risa rita ritaj ritaje ritej ritika riva rivka rivky rixa riya riyana rkia roberta robledo robyn rochel
  rochelle rodaina rodayna rodelind rodica roeya rogelia rokaya rokhaya rokia rola rolanda romaisa romaissa
  romaissae romana romaysa romaysae romelia romina romona romualda rona ronda ronette ronna ronni rori rosa
  rosabel rosabella rosabelle rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalita
  rosalva rosaly rosalyn rosalynn rosamaria rosamond rosana rosangela rosann rosanna rosanne rosaria rosaura
  rose roseann roseanna roseanne rosel rosela roseli roselia roselina roseline rosella roselle roselyn roselyne
  roselynn rosemaria rosemarie rosemary rosemie rosenda roser rosetta rosette roshni rosi rosia rosibel rosie
  rosimarie rosina rosio rosita rositsa roslyn rosmarie rosmery rossana rossella roswitha rosy rotraud rowena
  roxana roxane roxann roxanna roxanne roxie roxy roya roza rozalia rozella rubi rubie rubiela rubina ruby rubye
  rufina ruhiye rukaya rukhsana rumaysa rumyana ruperta ruslana rut ruth rutha ruthann ruthanne ruthe ruthie
  ruthy rya ryana ryanna ryanne ryhana ryhanna ryleigh rym saadia saanvi saara sabela sabiha sabina sabine
  sabira sable sabra sabreena sabrena sabria sabrin sabrina sabrine sabriya sabryna sacramentos sadaf sade
  sadhana sadie sadiya sadye safa safaa safae safah safia safiatou safina safira safiria safiya safiyah safiyya
  safiyyah sagrario sahana sahar sahara sahasra sahira sahory sahra saida saima saina sainza saioa saira saja
  sajida sakina sakinah sakura saladina saleah saleha salena saleta saliah saliha salihe salima salimah salimata
  salimatou salina salka sallie sally salma salome saloua salsabil salud salustiana salvadora salvatrice salwa
  sama samaira samanta samantha samara samarah samaria samatha samaya samera samia samiah samiha samina samira
  samirah samiya samiyah sammantha samone sampedro samra samrah samuela samya samyra sana sanaa sanae sanah
  sanai sanam sanaya sanda sandee sandhya sandi sandie sandra sandrina sandrine sania saniah saniya saniyah
  saniye sanjana sanjuana sanjuanita sanna sanne santas santiaga santina sanya saoirse saori saory saphia
  saphira saphire saphyra sapna sapphire sara sarafina sarah sarahi sarai saranda saranya saray saraya sarayma
  sare sarena sari saria sariah sarika sarina sarita sariya sariyah sarra sarrah sarya saryna saskia saturnina
  saundra savana savanah savanna savannah saveria savina sayana sayda saydee sayla sayra sayuri scarlet scarlett
  scarlette scherezade seana seanna sebastiana sebrina secilia secundina sedona sedra seerat sefora segunda
  seham seher sehila seila sela selah selena selene selenia selia selin selina seline selma selva selvaggia
  selyna semia semiha semira semra semya senada sendy senia sephora september sera serafina serah serap
  seraphina seraphine serapia seraya serena serene serenity serenna serezade sergia serin serina serine serra
  servanda setefilla sevana sevda severa severiana severina severine sevgi sevgül seynabou sfia shabana shada
  shadia shaelyn shaelynn shahad shahana shahd shahed shahida shaila shailey shaili shaily shaima shaina shaindy
  shaira shakayla shakia shakila shakira shakti shala shalanda shalia shalimar shalini shalonda shalva shalyn
  shama shamara shameka shamia shamika shamira shamya shana shanae shanah shanaya shanda shandi shandra shanee
  shaneka shanel shanell shanelle shanequa shani shania shaniah shanice shaniece shanika shaniqua shanique
  shanita shaniya shaniyah shanna shannah shannel shanshan shanta shantae shantal shantel shantell shantelle
  shanty shanya shanyce shaquana shaquita shara sharay sharee sharen shari sharie sharifa sharilyn sharina
  sharita sharla sharleen sharlene sharlyne sharmaine sharon sharonda sharron sharyl sharyn shasta shauna
  shaunda shaunna shavonne shawana shawanda shawna shawnda shawnee shawnna shayana shayanna shayanne shayla
  shaylee shayleen shayli shaylie shaylin shaylyn shaylynn shayna shaynah shaynna shazia sheena sheila sheilah
  sheilly sheily sheina shekina shekinah shelba shelbi shelbie shelcy shelia shelley shelli shelly shelsea
  shelsey shelsie shelsy shemeka shena shenika shenita shenoa shera sheree shereen sherezade sheri sherice
  sherie sherika sherilyn sherita sherline sherly sherlyn sherlyne sherree sherri sherrie sherry sherryl sheryl
  sheryll sheyenne sheyla shiann shianne shiela shifa shifra shira shireen shirel shirin shirlee shirleen
  shirlene shirley shirly shivani shona shonda shonna shoshana shreya shriya shukri shyann shyanna shyanne shyla
  shylah shyna sia siana sianah sianna siara sibel sibilla sibille sibyl sibylla sibylle sicilia sidra sidrah
  sieglinde siegrid siegrun siena sienna siera sierra signe sigrid sigrun sihame sila silja silka silke silvana
  silveria silvestra silvia silvina silviya sima simona simonetta sinaya sindi sindy sinead sinforosa sinthia
  sintia siobhan siomara siona sira sirena siri siria sirin sirine sirya sisilia sixta siya siyana skyla skylah
  skylee skylynn slava slavika slavka sloane smeralda sneha snezhana soad sobia sodia soffia sofi sofia sofie
  sofiia sofija sofiya sofya soha sohaila sohana sohora sokaina sokhna solana solange solara sole soledad soleil
  solenne solia soliana solina solveigh solvej solvey somaya somer somia somiya sommer somya sona sonali sondra
  sonia soniya sonja sonsoles sonya soodia sophea sophia sophiana sophie sophonie sophronia sophy sophya soraia
  soraida soraja soraya sorayah sorcha sorelle sorina soriya sorkunde sotera souhaila souhayla soukaina soukayna
  soumaya soumia soumiya soumya sovanna sparkle speranza spfia spring sra stacee staci stacia stacie starla
  stasia stefana stefani stefania stefanie stefanny stefany steffanie steffany steffi stefka steisi stela stella
  stellina steluta stephaine stephani stephania stephanie stephany stephenie stephine stephy stevi stjepana
  stormi stormie sua suami suamy sude sudie sue sueann suela sueli suellen suhaila suhana suhayla suheyla
  sukaina sukhmani sulamita sulema sultana sumaira sumaya sumayah sumayya sumayyah sumer sumeya sundus sunita
  sunni sunnie sunshine sura suraya suri susa susagna susan susana susann susanna susannah susanne susi susie
  susy suzan suzana suzann suzanna suzannah suzanne suzette suzie suzy svantje svea svenja svetla svetlana sveva
  sviatlana svitlana swamy swetha swetlana sya syah syanna syanne syara sybella sybil sybille syble sydnee sydni
  sydnie syeda syenna syla sylke sylvana sylvanna sylvia sylviana sylvie sylwia symone symphony syna synthia
  syra syrah syreeta syria syriana syrina tabata tabatha tabetha tabita tabitha taelynn tahani tahara tahira
  tahlia taila taima taina taira taisha taja takia takisha takiyah takwa tala talaya taleah talia taliah taliana
  talicia talina taline talisa talisha talissa talita talitha taliya taliyah tallia tallulah talya talyah
  talyssa tamala tamani tamara tamarah tamatha tamaya tambra tameika tameka tamekia tamela tamera tamesha tami
  tamia tamica tamie tamika tamiko tamila tamimount tamira tamisha tamiya tamlyn tammara tammi tammie tammy
  tamou tamra tamsin tamya tamyra tana tanaya taneisha taneka tanesha tangela tania tanija tanika tanisha tanit
  taniya taniyah tanja tanna tanvi tanya tanyah tanzila taqwa tara tarah taraji tari tarra tarsha tarsila taryn
  tasha tashia tashina tasia tasiana tasneem tassnim tatiana tatiane tatianna tatiyana tatjana tatsiana tatyana
  tatyanna tavia tawana tawanda tawanna tawni tawny tawnya taya tayana tayanna tayla taylar taylee tayra tayri
  taysha tea teana teanna tecla teddi teena tehani tehila tehillah tehya telesfora telia telma temperance tempie
  tena tenisha tenley tennie tennille teodomira teodora teodosia teofila teona tequila tera terena teresa
  teresanna terese teresina teresita teressa tereza teri terina terra terresa terri terrie tesha tess tessa
  tessah tessia tessie tetiana tetyana tevhide tevy teya teyana teyla thais thalia thaliana thamara thania
  thanya thara thayla thea theda theia thekla thelma theodora theodosia theola thera theresa therese theresia
  theressa thomasina thomasine thora thresa thu thuy thy tia tiah tiana tianah tianna tiara tiare tiarra tiera
  tierney tierra tiesha tifani tifany tiffaney tiffani tiffanie tiffany tiffiny tila tilda tillie tilly timea
  timotea timothea tina tinaya tingting tinley tinsley tionna tirza tirzah tisha titia titiana tiya tiyah tiyana
  tiziana tlaitmas tomasa tomeka tomika tommi tonda tonette tonia tonisha tonja tonya toria toribia tosca tosha
  touria touriya tova towanda toya tracee traci tracie transito traude traudel traudl treasa treasure trena
  tresa tressa tressie treva triana tricia trina trinitat trinitee triniti trischa trish trisha trista trixie
  trude trudi trudie trudy trula tsvetelina tuana tuba tudorita tuesday tula tullia tuğçe twana twila twyla
  txell tya tyah tyana tyanna tyara tyasia tyeisha tyesha tyisha tyla tylia tynisha tyra tysha ubaldina udane
  uendi ula uliana ulla ulrica ulrike ulyana uma umaima umi una undina undine urbana ursel ursi ursula uschi
  usoa usue uta ute uxia uxue uzma vada vaishnavi vaitiare valarie valbona valda valencia valene valentina
  valentyna valeri valeria valeriana valeriane valerica valerie valeriia valeriya valeska valina valle valme
  valorie valvanera valvanuz vana vanda vanesa vanessa vani vania vanita vanity vanna vannessa vanny vanya
  varinia varsha varvara vashti vasylyna vayda veda veena velda velia vella velma velva velvet vena venancia
  veneranda venere venessa venezia venicia venise venita venus veola vera verda verdiana verena verenice vergie
  verica verity verla verlene verna vernetta vernita verona veronica veronika veronique vertie vesna vesta veta
  veva viana vianca vianey vianna vianne vianney vicenta vickey vicki vickie vicktoria vicky victoria victoriana
  victorina victorita victorya vida vidalina vidya vienna viera vika viki vikki viktoria viktoriia viktorija
  viktoriya vildan vilma vina vincenta vincenza vincenzina vinyet viola violante violet violeta violetta
  violette viorica vira virgie virgilia virgina viridiana virna virtudes visitacion vita vitalba vitalia
  vitalina vitoria vittoria viva viviana viviane vivianna vivianne vivien vivienne volha vonda vyctoria wafa
  wafaa wafae wahiba waleria walfriede walli waltraud wanda waneta wanita warda warwara wassima wava wednesday
  weiwei wendi wendie wendy wera weronika whittney wiame widad wiebe wiebke wijdane wiktoria wilda wilhelma
  wilhelmina wilhelmine willa willene willetta willette willow wilma wiltraud wiltrud windy winifred winnie
  winnifred winona wisal wonda wrenlee wrenley wynona wynter xana xandra xantal xare xaveria xaviera xeila xela
  xena xenia xhesika xia xiana xiaofen xiaohong xiaojing xiaoli xiaoling xiaomei xiaowei xiaoxiao xiaoyan
  xiaoying xiaozhen ximena xinyan xinyi xinyu xinyue xiomara xitlali xitlaly xoana xochitl xulia xyla yadhira
  yadira yaffa yagmur yahaira yaima yaisa yaiza yajaira yali yalina yamila yamile yamilet yamileth yamiley
  yamina yamna yana yanay yanela yaneli yanelis yanelle yanely yanessa yanet yaneth yanhong yanina yanira yanire
  yanissa yanna yannicka yannika yanyan yaquelin yara yarah yareli yarely yaretzi yaretzy yarisa yaritza
  yaroslava yasemin yashira yasira yasmeen yasmin yasmina yasmine yassmin yassmina yassmine yazmin yazmina
  yazmine yedra yehudis yeimy yelena yelina yelyzaveta yena yenifer yennifer yenny yesenia yesica yesika yesmin
  yessenia yessica yetta yeva yingying yisel yitty yixin ylenia yliana ylianna yoana yoanna yobana yocheved
  yohana yohanna yoko yolanda yolande yolette yolonda yomara yordanka yoselin yoselyn yosra yosune yousra
  youssra yovana yovanna yraya ysabella ysabelle yuanyuan yudit yudith yue yui yuka yukiko yulia yuliana yuliia
  yulisa yulissa yuliya yumalai yumalay yumara yume yumi yumiko yumna yuna yune yurema yurena yuridia yusra
  yuxin yvaine yvana yvanna yvannah yvette yvonna yvonne yıldız zaara zada zadie zahara zaharia zahia zahida
  zahira zahra zahraa zahrah zaida zaima zaina zainab zaineb zaira zaiya zakia zakiya zakiyah zakya zali zalia
  zalie zaloa zamara zamira zamzam zana zandra zaniah zaniya zaniyah zara zarah zaria zariah zarina zariya
  zariyah zarra zaya zayana zayda zayla zaylee zayna zaynab zaynah zayneb zayra zea zehra zeina zeinab zeineb
  zelda zelia zelie zella zelma zeltia zena zenaida zendaya zeneida zenia zenobia zetta zeudi zeyna zeynab
  zeynep zhanna zhara zhor zhour zhuri ziana zina zinab zinaida zineb zinnia ziortza zipporah zita ziva ziynet
  zlata zoa zoe zoee zoey zofia zoha zohra zoi zoie zoila zola zona zophia zora zorah zoraida zoubida zouhra
  zoulikha zoya zoë zula zulay zuleica zuleima zulema zuleyka zuleyma zulima zulma zulmira zunilda zuriñe zuzana
  zuzanna zya zyla änne çisem çiğdem özlem ışıl şermin şimay şule
`;

/** First names of men, in lower case. */
export const MALE_FIRST_NAMES = `
  aadam aaden aadil aahil aakash aamir aarav aarish aaron aarron aarush aaryan aayan aayden abas abass abbas
  abdalla abdallah abdalrahman abdel abdelaaziz abdelali abdelatif abdelaziz abdelfatah abdelfattah abdelfettah
  abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay
  abdelilah abdelillah abdeljalil abdelkabir abdelkader abdelkarim abdelkbir abdelkebir abdelkhalak abdelkhalek
  abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmjid abdelmonaim abdelmoula
  abdelmounaim abdelmounim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed
  abdenbi abdennabi abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak
  abderrazzak abdeselam abdeslam abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdias abdiel
  abdirahman abdou abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdul abdulaziz abdulhamid abdulkadir
  abdulla abdullah abdullahi abdulmalik abdulrahman abdurahman abdurrahman abe abed abel abelardo abelino
  abhijot abhinav abian abid abiel abilio abimael abiram ablaye abner aboubacar aboubakr abraham abrahan abrahim
  abram abramo abran abselam abu abubakar abubaker abundio acacio acaymo ace acher achilles achour acisclo
  acoidan acoran adael adal adalberto adalton adam adamo adams adan aday addam adeel adei adelaido adelardo
  adelbert adelino adem aden adenan adham adib adil adin adis adithya aditya admir adnan adnane adolf adolfo
  adolph adolphus adon adonis adonys adriaan adriano adryel adryen adur advik adyan aecio aedan aeden affan afif
  afonso agapito agatino ager agim agoney agostino agripino agron agusti agustin ahad aharon ahmad ahmar ahmed
  ahmet ahmir ahnaf ahron ahsan ahyan aidan aidann aiden aiert aimad aingeru airan aissam aitor aitzol aiur
  aizen aj ajan ajay ajdin akash akbar akeem aketza akhil akif akil akim akin akio akram aksel akshay al aladino
  alain alam alan alann alanzo alaric alassane alastair albano albaro albeiro alberico albert alberto albi albin
  albino albion alcides aldan aldin aldo aldon aldric aldrick aldrin aldwin aleandro alec aleck aleister aleix
  alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandro aleksei aleksey aleksy alen alesander
  alesandro alesio alessadnro alessandro alessio alessnadro alexan alexandar alexander alexandre alexandro
  alexandros alexandru alexavier alexzander alfio alfons alfonso alfonza alfonzo alford alfred alfredo alguer
  alhassan alhassane aliaksandr alias alicio alieu alif alija alik alim aliou alioune alipio alistair alister
  allal allan allen allister almin almir almon alon alonso alonza alonzo alosius alouis aloys aloysio aloysius
  alp alper alphons alphonse alphonso alphonzo alston altin alton aluisio alvar alvaro alvin alvino alvise alwin
  alwyn amaan amad amadeo amadeu amadeus amado amador amadou amalio amalrich amancio amandus amarion amaro
  amaury ambrogio ambrose ambrosio amdy amedeo ameen ameer amelio amer americo amerigo ames ametz ameur amias
  amilcar amin amir amjad ammar ammon amon amos amr amro amyas amyr anacleto anakin anand anartz anas anass
  anastacio anastas anastasio anastasius anatol anatoli anatolii anatolij anatolius anatoliy anatoly ancel ancor
  anddy ander anders andom andoni andony andrae andre andreas andrei andrej andreo andrera andres andreu andreus
  andrew andrews andri andric andrick andrii andriy andro andrzej andy aner anes angelantonio angelino angelito
  angello angelo angelos anghel angus aniano anibal aniceto aniel aniello anil aniol anir anirudh anish annas
  annibale annunziato anotnio anouar ansar ansel anselm anselmo ansgar ansh anson ansumana ante antero anthone
  anthoney anthoni anthonio anthony antimo antione antoine antoliano antolin anton antone antonello antongiulio
  antoni antonino antonio antonios antonis antonius antony antonyo antoun antton antwain antwan antwon antwone
  antxon anuar anxo aodhan aomar apolinar apollo apollonius apolonio aqib aquiles aquilino araf arafat aram aras
  arash aratz aravind aray arben arber arcadi arcadio arcangelo arch archer archibald archie ardi ardian ardit
  areg arel argimiro arham ariano aribert aric aridane aridani arif arik ario aristides aritz arjan arjun arjuna
  arkaitz arlan arland arlind armaan arman armand armando armen armiche armin arminio arminius armon armond
  arnaldo arnau arnauld arnav arnd arndt arne arnel arnim arno arnold arnoldo arnulf arnulfo aron aronne arron
  arsalan arsen arsenio arshad arslan artai artan artem artemio arther arthur artin artiom artur arturo artyom
  arun arush arvel arvid arvil arvin arvind arye aryeh asaad asad asael asaf asaph ascanio asdrubal asen asensio
  aser asher ashraf ashvin ashwani ashwin asiel asier asif asim asis askia assane asterio astrit ata atakan
  atanas atanasio ataulfo atem athan athanasius atharv atif atilano atilla atreus atreyu attanasio atteo atticus
  attila attilio audric audrick augustin augustino augustinus augusto augustus aurel aurelian aureliano aurelio
  aurelius aureo auric auron ausias austin auston auther author authur avel avelino avidan avide avigdor avinash
  avishai avner avraham avram avrohom avyaan awab awais axcel axel axier axl axle axton ayaan ayad ayberk ayden
  aydenn aydon aydın ayham ayhem aylan ayman aymane ayose ayoub ayoze ayron ayrton aythami aythan ayub ayush
  ayvin ayyoub ayyub azaan azad azael azam azan azar azeddine azeem aziel azim azir aziz azlan azzeddine
  azzedine azzo azzouz baba babacar babar babyboy bacary bachir badara bader badr badreddine baghdad bajram
  bakar bakari bakary baki bakir bakr baktasch balbino baldassare baldemar baldomero balduino baldur baldwin
  balian balla baltasar baltazar balthasar balthazar balwinder bara barack barae baran barney barrett barron
  barry bart bartholomew bartholomäus bartholomé bartley bartolo bartolome bartolomeo bartolomeu bartomeu barton
  bartosz baruch barış basem bashir basil basilio basilius bassam bassirou basti bastian bastien bastl battista
  batuhan baudilio bautista baxter bayram bayron bear beau beck beckham bedrich bekim bekir belaid belal
  belarmino belisario belkacem belmiro beltran ben benaiah benaissa benard benedetto benedict benedicto benedikt
  benet bengt beniamin beniamino benicio benigno benito benjaman benjamen benjami benjamin benjamine benjamyn
  benji benjiman benno benny benson bent benton beny benyamin benyounes berardino berat berkay bernabe bernard
  bernardino bernardo bernat bernd berndt bernfried bernhard bernward bert berthold berton bertram bertrand
  besay beñat biagio bibiano biel bienvenido bijan bilal bilel bill billy bin bingen binyamin biordi birger
  birol bittor bjordi bjorn björn blade bladimir blai blain blane blas boaz bob bobby bode boden bodie bogdan
  bohdan bonaventura bonifacio booker boone boris borislav borja borys bosco bouabid boualem bouazza boubacar
  boubker boubou bouchaib bouchta bouih boujamaa boujemaa bourama bousselham bouzekri bouziane bowen boy boyce
  boyd brad braden bradford bradley bradly bradon brady braeden braedon brahim braian braiden brain brais brajan
  bram brandan branden brando brandon brandt branislav branko brannon branson brant brantley braulio braxten
  braxton brayan brayden braydon braylon brayson brayton breixo brenan brendan brenden brendon brennen brenno
  brennon brent brenton breogan bret brett brian brice bridger brien briggs brigham brigido broc brock broden
  broderick brodrick brody bronson brooks brown bru bruc bruce brun bruno bryan bryand bryant bryce brycen
  bryden bryon brysen bryson buba bubacarr buck bud buddie buddy buford burak burhan burke burkhard burkhart
  burl burley burt burton buster butch byron cade caden caecilius caeden cael caesar caetano caiden cain caine
  caio caius cal calder cale caleb caliel calix calixto callum calogero calum calvert calvin calvyn camillo
  camillus camilo camron can candelario candido cannon canon cardell carl carles carleton carlito carlitos carlo
  carlos carlson carlton carmello carmelo carolus carsten carver case casen cash cashton casiano casildo casimer
  casimir casimiro cason caspar casper caspian cassian cassius castiel casto castor cataldo catalin catalino
  catarino catello cavan cavit cayde cayetano cayo caysen cayson ceasar cecilio cedric cedrick ceferino celal
  celedonio celestino celso cem cemal cemil cengiz cengizn cenk cephas cesar cesare cesareo cesario cesc cezar
  chace chad chadd chadi chadrick chadwick chafik chahid chaib chaim chakib chakir champion chancellor chandran
  charalampos charbel charles charlton chas chasen chayne chayton chaz cheick cheikh chenxing cherif cherkaoui
  cherki chester chet chiekh chip chiristian christ christiano christo christobal christof christofer
  christoffer christoper christoph christophe christopher christophorus christos chrstian chrystopher chuck cian
  ciaran cibran cid cillian ciprian cipriano ciriaco cirilo ciro clarance clarence clark claud claudino claudio
  claudiu claudius claus clay clayton clem clemencio clemens clement clemente clementino cleophus cleve
  cleveland cliff clifford cliffton clifton climent clint clinton clive clodoaldo cloyd clyde codey cody coen
  cohen cole coleman coleson coleton colin collin colson colt colten colter coltin colton coltyn columbus conan
  concetto connell conner connor conor conrad conrado constancio constante constantin constantine constantino
  constantinos conway cooper corban corben corbett corbin cord cordell cordero cormac cornel cornelio corneliu
  cornelius cornell corrado cort cortez cortland corwin cosimo cosmas cosme cosmin cosmo costantino costanzo
  costel costica court craig crawford creed creighton crescencio crescenzo crew crhistian crisanto crisantos
  crispin crispulo cristhian cristian cristiano cristinel cristino cristo cristobal cristofaro cristofer
  cristofol cristoforo cristopher crue cullen cuong curd curro curt curtis curtiss custodio cutter cy cyle
  cyprian cyril cyrus dael daemon daevon dagan dagobert dagoberto dailos dain dairon dajuan dalen dallin
  dalmacio dalton dalvin daman damarcus damarion damarius damaso dame damen dameon damian damiano damien damion
  damir damjan damon damond damonte damyan damyen dan danail dandre dane danejko dang dangelo danial daniel
  daniil danil danilo danis danish daniyal danny dano dante dantes danthony danton danut danyl danylo daoud
  daouda daquan daran dardan darek darel darell daren darick darin dario darious darius dariusz darold daron
  darrel darrell darren darrick darrin darrius darron darry darryl darryn darshan darvin darwin daryll dash
  dashaun dashiell dashon dat dathan daulton daunte dave daveon davian david davidson davion davit davon
  davontae davonte davood davut dawayne dawid dawood dawoud dawson dawud dax daxton daylan daylon daymon daymond
  dayron dayson dayven dayvon dayyan deacon dean deandre deangelo deante deanthony declan dedric dedrick deegan
  deen deepak deion deivy dejon dejuan deklan delan delano delbert delfino delio delmar delmas delmer delmiro
  delon delonte delroy delton delvin delwin demarco demarcus demario demarion demarius demba dembo demetre
  demetrio demetrios demian demir demis demitri demitrius demond demonte demyan deniel denilson dennis denny
  denton deny denzel denzil deogracias deondre deonta deontae deonte dequan derald dereck derek deren deric
  derick derik deron derrek derrell derrick derrik derrion derron derwin desean desiderio desmond detert detlef
  detlev detrick dev devante devaughn devid devion devis devonta devontae devonte dewayne dewey dewitt dexter
  dezmond dhruv diago diar dick dickson didac diedrich diego diepolt dierck diesel dietbald dieter diethard
  diethelm dietleib dietmar dilan dillard dillion dillon dimas dimitar dimitri dimitrios dimitris dimitry din
  dino diogenes diogo dionicio dionis dionisio dionte dionysius diosdado dirck dirk dirko ditmar dittmar dixon
  diyar djalal djamal djamel django djay djibril djiby djilali djuan dmiti dmitri dmitrii dmitry dmytro dock
  dogan dogukan dolan domenec domenic domenick domenico domenicus domiciano domingo domingos dominic dominick
  dominico dominicus dominik dominikus domiziano domonic don donal donald donatello donato donavan donavin
  donavon dondre donn donnovan donny donovan donta dontae dontavious dontay donte dontrell dony doran dorel
  dorin dorman doron doroteo doru doryan dositeo doudou doug douglas douglass dov dovber dovid doyle doğan
  dragan drago dragomir dragos dragotin drake dramane drayden drayton drilon dris driss drissa dritan drogo
  drystan dschingis duane duarte duc duccio dudley dumitru duncan duran durell durrell durward durwood dusan
  dustan dustin dustyn duwayne duy dwain dwaine dwane dwayne dwight dylon dyron dyson eamon ean earle earnest
  eason easton eban ebbert eben ebenezer eberhard ebrahim ebrima echedey eckart eckehart eckhard ed edd edden
  eddi eddy edelmiro edem eder ederson edey edgar edgardo edge edilberto edilson edinson edir edis edison edmond
  edmondo edmund edmundo edoardo edon edorta edric edrick edsel edson eduard eduardo edvard edvin edward edwardo
  edwen edwin edwing edwyn efe efraim efrain efram efrem efren ege egidio egino egoi egoitz egon egor ehab ehan
  ehrenfried ehsan eian eidan eiden einar eirik eitan eithan eizan ekai ekain ekaitz ekamjot ekhi eki elad
  eladio elam elazar elbert eldar elden elder eldin eldon eldrick eldridge eleazar eleder eleuterio elgin elhadj
  elhadji eli eliab eliam elian elias eliav eliaz eliazar elicio eliel elier elies eliezer eligah eligio elija
  elijah elio elion eliott elisardo eliseo eliud elius eliyahu eliyas ellian ellias ellsworth ellwood elmedin
  elmer elmin elmo elmore eloy elpidio elroy elson elton elvin elvio elvis elwin elwood elyas elyjah emad
  emanouel emanuel emenuele emeric emerick emerito emeterio emidio emigdio emil emilian emiliano emilio emin
  emir emmanoyhl emmanuel emmerich emmet emmett emmit emmitt emrah emran emre emrick emrik emyr enai enaitz
  ender endi endika endri endrit eneas eneko engelbert engin enio enmanuel ennio enno enoc enoch enol enos enric
  enrico enriko enrique enrrique ensar entoni enver enzi enzio enzo eoghan eoin ephraim ephram ephrem epifanio
  eppo erald eraldo erasmo erblin ercan ercole erdal erdem erdi erdinç erdogan erdoğan erdt erez erfried ergi
  erhard erhardt eriberto eric erich erick erickson ericson erik erikson eritz eriz erjon erkan erlantz ermanno
  ermes ermias ermin erminio ernest ernesto ernestus erno ernst ernö erol eros errico errol ersi erskine ervin
  ervis erwein erwin eryck eryk esai esau escolastico esdras esequiel eshan essaid essam estanislao esteban
  estefano estevan estevao esteve eston etan etelvino ethan ethanael ethaniel ethen ethyn ettore euan eudald
  eudaldo eufemio eufrasio eugen eugene eugeni eugenio eugeniu eugenius euken eulalio eulogio eusebi eusebio
  eustaquio eustasio eutimio eutiquiano eutiquio evan evander evangelist evangelos evans evaristo evelio evencio
  evens everaldo everardo everd everett everhard evert evgenii evgeny ewald ewan ewell expedito eyad eyal eyan
  eydan eytan eythan ezechiel ezekiel ezequiel ezio ezriel ezzo eñaut fabian fabiano fabien fabio fabius
  fabriciano fabricio fabrizio fabrizzio fabyan facundo fadel fadi fahad fahd fahed faheem fahim fahmi fahri
  faical faisal faissal faiz faizan falco falk falko fallou falvio faouzi fares farhan farid faris farncesco
  faron farouk faruk fateh fatih fatmir faustino fausto favian favio fawaz faycal fayez faysal fayssal fedele
  federico fedi fedor feliciano felicisimo felip felipe felisindo feliu felix felton feng fenton feras ferdi
  ferdinand ferdinando fergus ferhat ferman fermi fermin fernando ferney ferran ferruccio ferry feyyaz fidel
  fidencio fikret fikri filiberto filip filipe filippo filomeno finis finn finnegan finnian fiorello fiorenzo
  firas fischer fisher fitzgerald fjodor flaviano flavio fletcher flint florea floreal florenci florencio
  florentino florenz florian florin florindo florinel floyd foday fode folco forrest fortunato foster fouad fox
  fracesco franc francesco francescopaolo francescopio franceslo francisco franck franco francois frandy franjo
  frank franklin franklyn franko franky fransisco franz franziskus frazier fred freddi freddy frederic frederick
  frederico frederik frediano fredric fredrick fredrik fredy freeman fridericus fridlin fridolin friedbert
  friedel friedemann frieder friederich friedhelm friedrich fritz frnacesco froilan fructuoso frutos fuad
  fulgencio fulton fulvio furkan furman fırat gabe gabino gabor gabriel gad gaddiel gadiel gael gaetano gage
  gaige gaines gaizka galder galo galvin gamaliel ganesh gannon gardner gareth garett garfield garikoitz garion
  garner garo garoe garold garren garret garrett garrick garrison garry garth garvin gary gaspar gaspard gaspare
  gaston gatlin gaudencio gauge gaven gavin gavino gavriel gavril gavrila gavyn gaylord gearld geary gebhard
  gedeon gelu genaro generoso genis gennaro geno geo geoff geoffery geoffrey georg george georgel georgio
  georgios georgy geovanni geovanny geovany gerald geraldo gerard gerardo geremia geremy gerhard gerhart geric
  gerlando german germano gernot gero gerold gerome geronimo gerrard gerrit gerson gert gervasio gerwald gery
  getulio gezim ghali ghassan ghazi gheorghe gherardo ghulam giacinto giacomo giaime giambattista giammarco
  giammaria giampaolo giampiero giampietro gian gianantonio gianbattista giancarlo gianclaudio giandomenico
  gianfilippo gianfranco gianlorenzo gianluca gianluigi gianmarco gianmaria gianmario gianmatteo gianmichele
  giano gianpaolo gianpiero gianpietro gianvito gibran gibril gibson gideon gil gilbert gilberto gilbrecht giles
  ginaluca gines gino gio gioacchino gioele gionata gionatan gionathan giordano giorgi giorgio giosue giosué
  giovambattista giovan giovanbattista giovani giovann giovanne giovanni giovanny giovany girard girolamo
  gisbert giselbert gisueppe giulian giuliano giulio giusepep giuseppe giuspepe given givoanni glauco gleb glen
  glendon glenn glenwood godfrey godofredo godwin gohan goncalo gontzal gonzalo gor gora goran gorden gordon
  gorge gorka gottfried gotthard gotthilf gottlieb gottlob gotzon gowtham graciano graciliano grady graeme
  graham granger granville gratian grau grayden graydon graziano green greg gregg greggory gregor gregori
  gregorio gregorios gregory greyson griffen griffin griffith grigore grigorij grover grzegorz guerau guerin
  guglielmo guido guiem guifre guilherme guillem guillen guillermo guim guiseppe guiu gumersindo gundolf gunnar
  gunner gunter gunther guntram gurfateh gurjot gurman gus gust gustav gustave gustavo gustin guy guzman gyan
  gökhan götz günter günther habib hadi hadj hadrian hadrianus hadriel hafid hagie hagop haidar haider haik haim
  haitam haitz hajo hakan hakeem hakim hal halil halim hamad hamadi hamady hamdan hamed hamid hamidou hamilton
  hamir hamish hamit hamlet hammad hammadi hammou hamsa hamza hamzah hanad haniel hanif hank hannes hannibal
  hanno hanns hans hansel hanson hanza hao haoran haoyu harald hardi hardy harel hari haris harish harith haritz
  harkaitz harlan harland harlon harm harmon harold haron haroon haroun harouna harout harrell harris harrison
  harro harry hartmut hartwig harun harvey hasan haseeb hashim hashir haskell hasnain hassan hassane hassani
  hasso hatem hatim hauke hayato haydar hayder hayk haytam haytham hayward haywood hayyan hazem haziel hazim
  heath heber hebert hector hegoi heiko heilmar hein heinar heiner heini heinke heinko heino heinrich heintje
  heinz heitor hektor helder helfried helio heliodoro helios hellmut helmar helmfried helmolt helmut helmuth
  henderson hendrick hendrik hendry henery henner hennig henning henok henrick henrik henrique henry henryk
  heraclio herb herbert herbold heribert heriberto herman hermann hermenegildo hermes herminio hermogenes hermon
  hernan hernando herold herschel hershel hershell hervey hervin herwig heston heydan heyward hezekiah hicham
  higinio hilario hilbert hildemar hildmar hilko hillard hillel hilliard hilmar hilton himar hinrich hinz hiob
  hipolito hiram hiro hiroshi hisham hobart hobert hocine hodei hogan holden holger holm holt homar homer homero
  honorato honorino honorio horace horacio horatio horst hortensio hosea hossain hossam hossein houari houcine
  houssain houssam howard howell hoyt hristo hubald hubert hubertus hudson huey hug hugh hughie hugo hulderich
  huldreich huldrich huldrych hulusi humberto humphrey hung hurley hussain hussam hussein huston huy huzaifa
  hyazinth hyazinthus hyman hyrum hüseyin iacob iacopo iago iain ian ianis iann ibai iban ibn ibon ibra ibraheem
  ibrahim ibrahima idan idelfonso ido idris idriss idrissa ieltxu iftikhar igli ignacio ignasi ignatius ignaz
  ignazio igor ihab iheb ihor ijaz ike ikenna iker ilai ilan ilario ildefonso ilias iliass iliasse ilie ilir
  iliya iliyan ilja ilker illan illia illias iluminado ilyas ilyass ilyasse ilyes imaad imad imanol imanuel
  immanuel imraan imran imre imtiaz inacio inaki inar indalecio ingmar ingo ingolf ingomar ingvar inhar inigo
  innocenzo inocencio inocente inti ioan ioannis ion ionel ionut iori ioritz ioseba iosif iosu iqbal irai irakli
  ireneo irfan iriome irmfried irmin irmo irvin irving irwin isaac isaack isaak isabelino isabelo isac isacc
  isacco isack isael isai isaiah isaias isaih isak isam isaque isauro ishaan ishak ishan ishaq ishmael isiah
  isidor isidore isidoro isidre isidro iskander ismaeel ismael ismaele ismail ismaila isolino isom isreal issac
  issah issak issaka issam istvan italo itan itzan iulian iunio iurie iurii ivan ivann ivano ivar ivaylo iven
  ivo iwan iyad iyan iyed izaac izaak izaan izac izack izai izaiah izak izam izan izayah izei izhan iñaki iñigo
  jaafar jaak jaap jabari jaber jabier jabir jabril jac jace jacek jacen jacint jacinto jack jacob jacobo jacoby
  jacolby jacomo jacopo jacorey jacques jacquez jad jadd jadiel jadon jaedon jafar jagger jago jagoba jahaziel
  jahden jaheem jaheim jahiem jahir jahleel jahlen jahlil jahmal jahmel jahmir jahron jair jairo jairus jaison
  jajuan jak jake jakes jakob jakobe jakobi jakoby jakson jakub jalal jaleel jalil jalon jam jamaal jamael jamal
  jamale jamall jamar jamarcus jamarion jamarius jameel jameer jamere james jamesley jameson jamir jamon jamyl
  jamyson janek jano janos janosch januario janusz jaouad japhet jaquan jaques jaquez jarad jared jarek jarel
  jarell jaret jareth jarett jariel jarius jarno jaro jarod jaromil jaromir jaron jaroslaw jarrad jarred jarrell
  jarren jarret jarrett jarrod jarron jarvis jase jasen jashawn jashua jasim jasin jasir jaskaran jaskirat jason
  jasper jasser jassir jasson jastin jaswinder jaume javan javaris javed javen javeon javi javian javiel javien
  javier javin javion javontae javonte jawad jawan jax jaxen jaxon jaxsen jaxson jaxton jaxtyn jaxx jaxxon jay
  jayan jayceon jaycob jaydon jayen jayke jaylon jayquan jayron jayse jaysen jayshawn jayson jayven jayvion
  jayvon jayzon jaziel jazon jc jeanpaul jeanpierre jeb jed jedediah jedidiah jeevan jeferson jeff jefferey
  jefferson jeffery jeffrey jeffry jehiel jeip jelloul jemal jemel jemil jemuel jenaro jens jenson jerad jerald
  jeramiah jeramie jeramy jeray jered jerel jerell jereme jeremey jeremi jeremia jeremiah jeremias jeremie
  jeremy jerick jeriel jerimiah jermain jermaine jermey jerod jerold jerome jeromy jeron jeroni jeronimo jerrad
  jerrard jerred jerrel jerrell jerrick jerrod jerrold jerron jerry jerson jeshua jesko jesper jess jesse jessen
  jesson jesualdo jesus jethro jett jevon jeyden jeyson jhett jhoan jhon jhonatan jhonathan jhonny jhony jhovany
  jiahao jiajun jiale jianfeng jianjun jianping jianwei jibran jibril jihad jilali jim jimmy jimy jiovani
  jiovanni jiovanny jiovany jiro jivan joab joah joanes joao joaquim joaquin joas job jobst jochen jodokus joe
  joel joen joeseph joesph jofre johan johanan johannes johathan john johnatan johnathan johnathon johnattan
  johney johnmichael johnn johnny johnpaul johnson johny johsua jokin jomar jon jonah jonas jonatan jonathan
  jonathen jonathon jones jonhatan jonnathan jonpaul jony joram joran jordany jordie jorel joren jorge jorgen
  joritz jorje jos joschka joschua jose joseba josef joselito joseluis josep joseph josh joshua joshuah joshuan
  joshue josiah josian josias josip jospeh jost josu josue josuha josué jotham jovani jovanie jovanni jovanny
  jovany jovino jowan jozef joziah jozsef jr juan juancarlos juanito juanjo juanpablo juaquin judah judd judge
  judson julen julian juliano julien julio julious julius jullien julyan junaid junhao junior junious junius
  junjie jupp jurgen jurgi jurij juris juscelino justen justin justiniano justino justo juston juvenal juventino
  juwan jóska jörg jörgen jörn jürgen kaan kabir kace kacem kacen kacper kaddour kade kadeem kaden kadir kael
  kage kahlil kaiet kain kainan kaine kainoa kairo kais kaisen kaiser kaison kaito kaius kaizen kajetan kalden
  kale kaleb kaled kalel kalem kaleo kalib kalil kalim kalob kalvin kalyan kamal kamarion kamel kamran kamuran
  kanan kane kannon kanut kanye karam karas kareem karim karl karlheinz karlo karlos karlton karthik kase kasen
  kash kashif kashton kasim kasimir kason kaspar kasper kassem kassim kaua kauan kavin kavish kavon kawan kayel
  kayl kayleb kayne kaysan kayson kazimir kazuki kealan kean keanan keandre keanu kedrick keenan keeran keevin
  keiji keion keith kejuan kekoa kelan kelen kelson kelton kelvin kelvyn kemal kemuel ken kenan kenay kendric
  kendrick kendrik kendryck kenith kenji kennard kenneth kenney kennith kennon kennth kenny kenric kenrick
  kenson kenta kentaro kento kenton kentrell keny kenyon kenzo keon keondre keone kepa kerem kerim kerman kermit
  kerst kervens kervin kerwin keshaun kevan keven kevin kevon kewan keyaan keyan keydan keyden keylon keynan
  keyon keyron keyshawn keyson keyton keyvin keywan khader khadim khadir khaleb khaled khaleel khalel khalid
  khalif khalil khan khayri khristopher khurram khyree kiaan kian kiefer kiel kien kierian kieron kieth kike
  kilian kimetz kimo kingston kip kipp kirian kiril kirill kirk kirkland kirollos kirt kishan kiyan klaidi
  klajdi klaudio klaus klay klayton kleber kledi kledy kleidi klein klejdi klemens klevi klevis klivio klodwig
  knox knud knut kobe koby koen kofi kohen kohl koji koldo koldobika kole kolin kolja kollin kolson kolt kolten
  kolton kong konner konnor konor konrad konstantin konstantinos koray korben korbin kordell kornel kornelius
  kosta kostas kouider kourosh kraig krasimir kreszenz krew krish krishan kristijan kristjan kristof kristofer
  kristoffer kristopher kruz krystofer krystopher krzysztof kuba kunibert kuno kunz kurt kurtis kwabena kwame
  kyaire kyden kyle kylian kyllian kylo kynan kyng kyo kyren kyrian kyro kyron kysen kyson kyzer labib ladarius
  ladewig ladislao ladislaus ladislaw laerte lafayette lahbib lahcen lahouari lahoucine lahsen laid laird laith
  lakbir lakhdar lakhwinder lalo lamarcus lamarr lambert lamberto lambertus lambrecht lamin lamine lammert
  lamont lamonte lance lancelot landan landen lander landin landon lanny lapo larbi laro laron larry lars lary
  lassana laszlo lathan latif laudelino laurance laureano laurens laurent laurentino laurentiu laurentius
  laurenz laurids lauro lautaro laux lavar lawerence lawrance lawrence lawton layachi laydon layson layth lazar
  lazaro lazarus lazlo leamon leander leandre leandro leart lebron ledger ledio ledion leeam leeland leeroy leif
  lekbir leland lemar lemuel len lenard lenin lennart lennert leno lenord lenwood leo leoanrdo leobardo leocadio
  leoluca leon leonard leonardo leoncio leonel leonhard leonid leonidas leopold leopoldo leovigildo leron leroy
  les lessandro lestat lester leszek letterio lev levan levar levent levi levin lew lewis lex lhoucine lhoussain
  lhoussaine liam liandro liang liban liberato libero liberto liborio licinio liem lier liher link linkin lino
  linton linus linwood lion lionel lionell liron lisandro lisardo lissandro liton liutpold livan livio liviu
  lizandro lizer lleyton lliam llibert llorenç lloyd lluc lluis loay lochlan lochlann lodewijk lodovico loic
  loisl lokman lon longinos lonny lonzo lope lorant lorcan lorenz lorenzo lorik lorne lotar lotfi lothar
  lothario louay louis loukas lourenco lowell loyd lroenzo luar luay luc lucas luccas lucciano lucian luciano
  lucien lucinio lucio lucious lucius lucus ludewig ludger ludovico ludwig ludwin ludwing luigi luis luiz luk
  luka lukas lukasz luke luken lupicinio lupo luqman luther lutz lyam lydell lyle lyman lynwood lyonel lyubomir
  lüder maalik maati maaz mac macario mace maceo macia maciej mack macklin maddex maden madou mads magd
  magdaleno magi magnus mahad mahamadou mahamed mahdi maher mahesh mahfoud mahin mahir mahlon mahmood mahmoud
  mahmud mahmut maichol maicol maik maikel maikol maiol majd majdi majed majid makan makar makhi makoto maksim
  maksym maksymilian malachi malakai malakhi malaki malang malcolm malcom male maleek malic malick malik malikai
  malike maliki malique malte malvin malyk mamadi mamadou mamady mamerto mamoudou manases manex manfred manfredi
  manfredo manfried manley manlio manning manny manoel manolito manolo manraj manrique mansour mansur manu
  manuel maor marc marcantonio marceliano marcelino marcelli marcellino marcello marcellus marcelo marcial
  marciano marcin marcio marck marco marcoantonio marcos marcus marek margarito mariano marino marinus mario
  marius mariusz mark markanthony markeith markel marko markos markus marlon marouan marouane marquan marquell
  marques marquez marquis marsel marshal marshall marshawn martel martell marten martez martim martin martiniano
  martino martiño martxel martyn maruan marven marvens marvin marvins marvyn marwan marwane marx marzio marzouk
  marçal masaki masato masen mason massamba massimiliano massimo masson matan matar matei matej mateo mateu
  mateus mateusz mathan matheo mathes matheus mathew mathews mathias mathieu mathis matias maties matija matis
  mats matt matteo mattes mattew matthes matthew matthews matthias matthieu matthis matthäus mattias mattin
  mattis matvey matyas matz maurice maurici mauricio maurizio mauro maurus maverick mavric mavrick mavrik max
  maxen maxim maximiano maximilian maximiliano maximilien maximillian maximino maximo maximus maxton maxwel
  maxwell maxx mayer mayes maykel maynard mazen mazhar mazin mbacke mbarek mbark mbaye mcarthur mccoy mehdi
  mehki mehmet meiko meinhard meino meinolf meinrad meir mekhi melchor melik meliton melquiades melton melville
  melvin melvyn menachem mendel menelik merick merih mert merton mervin mervyn merwin messi mesut metin mhamed
  mhammed micael michael michail micheal michelangelo mick mickael mickel mico migel miguel miguelangel
  miguelito mihai mihail mihailo mihaita mikail mike mikeal mikey mikhael mikhail miklos mikolaj milad milburn
  milen milford millan millard milo milos miloud milton mimon mimoun mimoune minkes mino minor mir mircea mirco
  mirjan mirko miro miron miroslav mirsad misael missing mitch mitchel mitchell mitko mizael moaad moad moataz
  mobark modesto modibo modou moha mohamad mohamadou mohamed mohamedali mohammad mohammadi mohammed mohan
  mohanad mohand mohaned mohcine mohib mohmed mohsin mohsine mohssine moises moiz mokhtar monir monsef montel
  montrell monty mor morad mordecai mordechai moreno moris moritz moriz morris mortimer morton mory mose moses
  moshe mosiah mostafa mostapha mosé mouad mouhamad mouhamadou mouhamed mouhamet mouhcine mouhssine mouloud
  mounaim mounir mourad mousa moustafa moustapha muadh muaz mudassar muhamad muhamadou muhamed muhammad muhammed
  muharrem muhsin mumin munir murad murat murilo murray murry murtaza musa musab mussa mustafa mustapha mykhailo
  mykhaylo mykola myles myron myroslav myson naaman nabeel nabil nacho nacor nadal nadav nadeem nader nadim
  nadir naeem nafis naftali nagi nahom nahuel nahum naim naji najib najim nam naman namir naoufal napoleon
  narayan narcis narciso nareg narek naser nash nasir nasreddine nasser nassir nat natalino natalio natan
  natanael natanel nataniel nathan nathanael nathanel nathanial nathaniel nathanyel nathen natthan nauzet naveed
  navin nawaf nawfal nayan nayden nayef nazareno nazario nazir nazzareno ndiaga ndrea neal neco neculai ned neel
  nehemia nehemiah nehemias neil neill neizan neji nello nels nelson nelu nemanja nemesio neo nestor netanel
  nethanel nevan neven nevin newell newman newton neymar neyo neyzan nezar niall niam nicanor nicasio niccolo
  niccolò niceto nicholas nicholaus nick nicklas nicklaus nickolas nickolaus nickson nicodemo nicolae nicolai
  nicolaie nicolas nicolau nicolo nicolò nicomedes nicu niculae nicusor niel niels nigel nihat nikhil niklas
  niklaus nikodem nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolo nikoloz nikolò nikos niles nilo
  nilolo nils nilson nino nishan nishanth nissan nissim nithish nitish nizar noah noe noeh nolan noland nolen
  noman norbert norberto nordin noreddine norian norlan norman normand norton norval norwood nouh nourddine
  nourdin nourdine noureddin noureddine novak nuh numan nuno nunzio nureddin nuño nyle nürettin obadiah obdulio
  obed obryan octavi octavian octavien octavio octavious octavius octavus odei oden odilo odin odis odo odon
  oier oihan oinatz oisin olaf olan olav ole oleg olegario oleguer oleh oleksandr oleksii oleksiy olen olf
  olimpio olin olivarius oliver oliverio olivier oliviero olmo olof olrich olsen olti oluf om omar omari omarion
  omer omid omran oneil onesimo onofre onofrio onur oran orazio orban oren orencio orenzo oreste orestes orhan
  orin oriol orion orlan orland orlando orlin oronzo orrin orson ortwin orval orvil orville oryan orçun osama
  osbaldo osborne oscar osiel oskar osman osmar osmin ossama osvaldo oswald oswaldo otavio otfried otger othman
  othmane othmar othniel otho otilio otis otman otmane otmar otniel ott ottavio otte ottfried ottmar otto
  ottokar ottomar oualid ouassim oumar ousama ousman oussama ousseynou outman ove ovidio ovidiu owain owais owe
  owen owens ozan ozias oziel oğuz paavo pablito pablo paco pal panagiotis pantaleo pantaleon paolino paolo papa
  pape paride park parsa parth pascal pascasio paschalis pascual pasqual pasquale pasqualino pastor patric
  patricio patricius patrick patrik patrizio patryk patxi paul paulino paulo pavel pavlo pawel pedro peer peio
  pelayo pellegrino pello peng pep pepe percy pere perfecto peru petar pete peter peterson petr petre petrica
  petro petronilo petros petru pharaoh pharell pharrell phil philemon philip philipp philippe philippus phillip
  phillipe phineas phong phu pierandrea pierangelo pierantonio piercarlo pierce pierdavide pierfrancesco
  piergiorgio piergiuseppe pierluca pierluigi piernicola piero pierpaolo pierre pierson pietro pio piotr pius
  pjotr placido plamen pol policarpo polo pompeo ponciano porfirio pranav praveen pravin prem prentice prentiss
  preston primitivo primo princeton prudencio qais qaisar qasim qays qiang quadir quang quentin quenton quentyn
  quim quinten quintin quinton quique quran qusay rabie rachid radolf radoslav radouan radouane radu radwan raed
  raef raekwon rafa rafael rafal rafe rafel raffael raffaele raffaello raffele raffi rafi rafik rafiq rahal
  raheem rahhal rahim rahman rahmi rahsaan rahul raian raien raif raik raiko raimo raimon raimondo raimund
  raimundo rainald rainer rainhard rainhold raiyan raj rajan rajko rajveer rakan rakeem rakim ralf ralph ram
  ramadan raman ramazan ramdane ramel ramez ramin ramiro ramiz ramon ramond ramone ramses ramy ramzi ramzy rance
  randal randall randel randell randle randolf randolph randon randy raniero ranjit ransom raoul raphael rapheal
  rashaad rashad rashard rasheed rashid rasul rauf raul ravi ray rayburn rayco raydan rayfield rayford raymon
  raymond raymund raymundo raynaldo raynard rayvon raziel razvan recaredo recep redouan redouane reduan reed
  reenold refael reginal reginald regino rehan rehman reid reimar reimer reimo reimund reinaldo reinar reinard
  reiner reinhard reinhart reinhold reinold rejan remigio remmer remo remus renald renaldo renan renard renato
  renatus renis renji reno renzo reshad restituto reuben reuven rex rexford reyad reyansh reymond reymundo
  reynald reynaldo reynold reza rhett riaan riad ricard ricardo riccardo ricco richard richardo richardson
  richmond richy rick rickey ricky rico ridge ridhwan ridouan ridouane rifat riggs rigo rigoberto rikardo
  rinaldo ringo rino rishan rishi ritchie rithy rito rivaldo riyad rizwan rob robb robby robert roberto robinson
  robustiano roc rocco roche rochus rock rockwell rocky rod roddy roderic roderick rodger rodin rodney rodolfo
  rodric rodrick rodrigo rodriguez rodriquez rody roel rogelio roger rogerio rogers rohaan rohan rohit roho
  rojelio rolan roland rolando roldan rolf rolland rollie rollin rolly roman romano romanus romario romel
  romello romen romeo romero romica romin romolo romualdo romulo ron ronal ronald ronaldo ronan rondal rondell
  rone ronel ronin ronney rony roosevelt roque rosalino rosalio roscoe rosendo rosevelt ross rossano rossend
  rostyslav rotger rouven rowdy rowland roy ruben rubens rubin rudesindo rudolf rudolfo rudolph rudra rudy
  rueben ruel rufino rufo rufus ruger ruggero ruggiero rui rumen rupert ruperto ruprecht rush ruslan russ russel
  russell rustin ruyman ryan ryden ryker ryne ryo ryon ryu ryuji rüdeger rüdiger rütger rıdvan rıza saad saaid
  sabastian sabatino sabato sabih sabin sabino sabir sabri sadik saeed saer safir safouan safwan sahid sahil
  sahilpreet sahin sahir said saidou saif saifullah saikou saim saimon saint sait sajad sajan sajid sajjad sal
  saladin salaheddine salavtore saleem saleh salek salif salih salim saliou salman salomon salustiano salva
  salvador salvator salvatore salvo samad samael samba sameer samer samet samiel samir sammuel sampson samson
  samual samuel samy sanad sancho sandalio sanders sandor sandro sandu sanel sanford sanjay sanjeev sanjith
  sante santhiago santhosh santiago santino santo santolo santosh saqib sarkis satchel saturio saturnino saul
  saulo savas saverio savino savio savion sayan sayden sayed schneider schorsch schura scot scott scotty seamus
  sean sebastia sebastian sebastiano sebastiao sebastien sebastijan secundino sedat sedric sedrick segismundo
  segundo seif seiji seiya sekou selahattin seldi selim sellam selman selvin selwyn selçuk sem semih semir
  sendoa senen sepp serafin serafino serapio serge sergei sergej sergey serghei sergi sergii sergio sergiu
  sergius sergiy serhii serhiy serigne serjio serkan servando seth sevag sevak severiano severino severo severus
  seydou seymour sezgin shaan shad shahan shahbaz shaheed shahid shahir shahzad shain shakeel shakil shakir
  shakur shamus shane sharif shaurya shayaan shayan shayn shedrick sheldon shelton shemar shepard shepherd
  sherif sheriff sherman sherrod sherwin sherwood shihab shimon shiv shivam shiven shkelqim shlomo shmuel shoaib
  shulem shyam shyheim siaka sicco sid siddharth siddhartha sidi sidy siegbert siegesmund siegfried sieghard
  siegmar siegmund siegward siemon sigfredo sigfrido sigifredo sigmar sigmund sigurd silas silvan silvano
  silverio silvestre silvestro silvino silvio silviu silvius sim simao simba simeon simion simo simome simon
  simonpietro sinan sinesio sinforiano sione siraj sire sirio sirius siro sixto skip slade slater slavatore
  slavko slayton slevin slimane sly smail socrates sofian sohaib sohail soham sohil solaiman solan solayman
  soliman soloman solomon solon son sossio sotero soufian soufiane soufyane souhaib souhail soulaiman soulaimane
  soulayman soulaymane souleymane souliman soumaila souren sriram stafford stan stanford stanislao stanislaus
  stanislav stanislaw stanley stanly stanton stavros stefan stefano steffan steffen stefon stelian stelios
  stellan stepan stephan stephano stephen stephon stetson stevan steve steven stevens stevenson stevin stewart
  stiven stjepan stoffel stoffer stone stoyan stratton stryker stuart subhan sufian sufyan suhaib suhayb
  sukhwinder sulaiman sulayman suleiman suleman suleyman suliman sultan sunil suraj suren sven svend svetoslav
  syd syed sylas sylvester symeon symon syrus szymon sören süleyman sıddık tad tadeo tadeusz tadzio tafari taft
  taha tahar taher tahir tahsin taib taim taino tairon takeshi takuma takumi talal talan talen talha talib
  taliesin talla talmadge talmage tamim tamir tammaro tanausu tancredi taner tanju tankred tanner tanveer tanvir
  taoufik taoufiq taras tarcisio tarek tareq tarik tariq tarsicio tarık tasio tatius taurean tavares tavaris
  taven tavian tavin tavion tavis tavon tawfiq tawhid tayeb tayfun taym tayron tayson tayvon tayyab teague ted
  telesforo telmo teng teo teodomiro teodor teodoro teodosio teofilo teoman terance terell terence terrance
  terrel terrence terron tevfik tevin tewes tex thad thaddeus thaddäus thadeus thami thane tharun thatcher
  theadore theobald theoden theodis theodor theodore theophilus therman theron thiago thibault thierno thies
  thietmar thijs thilo thomas thompson thor thoralf thorben thorin thornton thorstein thorsten thurman thurston
  tiago tiberio tiberiu tibor tiburcio tiburtius tidiane tigran tihomir tijani till tillman tillmann tilo tim
  timmothy timmy timo timofey timon timoteo timothee timotheus timothey timothy timur tino tirso titan tito
  titus tiziano tj toader tobia tobias tobin tobit tobyas tod todd todor tom tomas tomaso tomasz tomek tomer
  tomeu tommaso tommy tomy ton tonatiuh toney tonino tonio tonny tony torben torbjörn torcuato toribio torres
  torsten toufik touhami trace trae traian travion travis travon travys tray trayvis trayvon tre tremayne trent
  trenten trenton treshawn trestan trever trevin trevion trevis trevon trevor trey treyson treyton treyvon tri
  trinitario tripp triston truett truman trung tsvetan tuan tucker tudor tudorel tulio tullio tuncay tuncer
  tupac txaber txomin ty tyce tyjuan tylen tyler tyller tymir tymon tyquan tyran tyre tyreek tyreese tyrek tyrel
  tyrell tyren tyrese tyrick tyrin tyriq tyrique tyron tyrone tyronne tyrus tysen tyshaun tyshawn tyson tywan
  tzvi tönnies ubaldo ubay udo ufuk ugaitz ugo ulf ulices ulin ulises ulisse ulisses ullrich ulpiano ulrich
  ulrico ulrik ulv ulysses umair umar umberto umit umut unai unax unay urban urbano uriel urijah urko urtzi
  usama usman uthman uve uwe uxio uziel vadim vadym vahan vahe valdemar valdir valente valenti valentin
  valentino valentinus valentyn valeriano valerii valerij valerio valeriu valerius valeriy valero valon valter
  valtin vance vander vann vanni vardan varun vasco vasil vasile vassilios vasyl vaughan veaceslav veasna ved
  vedat veer veit venancio venanzio ventsislav vergil vernard vernon veron veselin viaan viacheslav vic vicens
  vicent vicente vicenç vicnenzo victor victoriano victorino victorio vidal vieri viet viggo vignesh vihaan
  vijay vikram viktor viktorio vince vincent vincente vincenz vincenzo vinh vinicio vinicius vinny vinson
  vinzent vinzenz viorel viraj virgil virgilio virginio virgle vishal vishnu vishwa vital vitale vitali
  vitaliano vitalii vitalis vitaliy vitaly vitantonio vito vitor vittorio vitus vivaan vivek vlad vladimir
  vladimiro vladislav vladyslav volkan volker volkert volkhard volkmar volodymyr voltaire vuk vyacheslav wade
  wael wafi wagner wail walafried waldemar waldfried waldir waldo waleed walfried wali walid walker wallace
  wally walt walter walther walton wanderley waqar waqas ward wardell warner warren warrick waseem wasim wassili
  wassim wastl watson wayde wayland waylen waylon wayman waymon wayne webb webster weijie weldon wellington
  wells welton wenceslao wendall wendel wendell wenzel wenzeslaus werner wes wesley wessam wessley wesson west
  westen westin westley weston wheeler whyatt wido widukind wieland wifredo wiktor wil wilber wilbert wilbur
  wilburn wiley wilford wilfred wilfredo wilfried wilhelm wiliam willaim willam willard willem willi william
  williams willian willibald willis willson willy wilm wilson wilton wim windell winfield winford winfried
  winston winton wlad wladimir wojciech woldemar wolf wolfgang wolfhard wolfram wolter woodrow woody worth
  wright wulf wyatt wylan wylliam wyman xabat xabi xabier xacobe xan xander xaver xaverius xavi xavian xavier
  xavion xesus xiang xiaofeng ximo xoan xoel xose xuban xurxo xzavier yaacov yaakoub yaakov yacob yacouba yadiel
  yago yahia yahir yahya yair yakov yakub yamal yaman yamato yamen yamin yancey yandel yanek yaniv yanko yannek
  yannig yao yarey yariel yaron yaroslav yasar yaseen yaser yash yasin yasir yassen yasser yassin yassir yavuz
  yazan yazen yazid yechiel yehoshua yehuda yeiko yeison yerai yeray yeremi yeshua yevhen yiannis yichen yifan
  yigit yilmaz yinon yisroel yitzchok yiğit yoan yoav yoel yohan yohann yohannes yon yonael yonas yonatan
  yonathan yoni yonis yony yordan yosef yoshua yossef yossi yosu youcef younes youness younis yousaf yousef
  yousif youssef youssif youssouf yousuf yovan yovani ysmael yuan yuhao yul yulen yulian yunes yunis yunus yurii
  yuriy yusef yussef yussuf yusuf yuta yuto yuvan yuvraj yvon zac zacarias zacary zaccari zaccaria zacchaeus
  zach zachari zacharia zachariah zacharias zachary zachery zack zackari zackaria zackarie zackary zackery zade
  zaden zael zafar zafir zaheer zahi zahid zahir zaid zaiden zaidyn zaim zaine zaion zair zak zakai zakariae
  zakarie zakariya zakariyae zakariyya zakary zaki zakir zalman zamir zander zane zaven zavian zavier zavion
  zayaan zayan zayd zayden zayed zaylen zayn zayne zayon zayvion zeb zebensui zebenzui zebulon zechariah zeeshan
  zeev zeferino zeid zein zeke zeki zeljko zeno zenon zeus zev zeyad ziad zidan zidane zigor zihao zinedine
  ziyaad ziyad zoel zohaib zohair zoilo zoltan zoltán zoran zosimo zoubir zouhair zouhir zubair zuhaitz zulfiqar
  zurab zymir çağatay çağrı çetin ömer özcan özkan şaban şamil şener
`;
