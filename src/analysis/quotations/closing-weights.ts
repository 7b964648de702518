import type { WrittenWeights } from '../written-weights.js';

// Fitted by maximum likelihood on 43,400 pairs of quotation marks of edited English, one of each taken away and looked for: the BBC's news
// of 2004 and 2005, the Brown corpus (its commas and full stops put within the marks, where American houses have them: the corpus parts
// them off), Australian radio, American essays, letters, blogs and papers of the MASC, speeches and novels, each weighted so that no kind
// of text decides alone. The penalty on the squares is 1. In tenths of natural logarithms; what 60 texts do not show, and what comes to
// less than 2, is left out. With a fifth of the texts held back, the likeliest place was the right one for 64 to 66 of 100 marks of the
// MASC, where the table before found 54 to 59, and for 74 in news. “thumb” is 3 more than came out, for texts of other kinds. “nickname”
// (Anders “Fox” Lindqvist) and “complement” (called it “late, but not too late”) are by hand.

/** What speaks for a place of a mark that closes, by table: each trait of `closingPlaces` with its weight. */
export const CLOSING: WrittenWeights = {
  again: `
    1/C/10=-16 1/l/10=-6 2/C/00=3 2/C/10=-23 2/l/00=5 3/C/00=2 3/C/10=-9 3/l/00=20 3/l/10=3 4/C/00=9 4/l/00=21`,
  behind: `
    10=11 2=22 20=-2 30=-2 4=6 a=-2 ability=-5 about=-11 above=-3 according=5 act=-5 action=-2 actually=-4 added=2
    after=4 against=6 age=-2 ago=-2 air=6 all=-4 almost=6 along=3 already=-3 also=-5 although=8 america=-5 american=3
    among=2 an=-3 and=5 animals=8 announced=-6 another=6 any=2 anyone=9 appear=15 are=-6 area=7 areas=4 around=-8
    ask=-7 asked=5 association=-2 available=-4 away=-2 bad=5 based=-7 basis=-7 be=2 became=3 because=-2 become=-2
    been=-4 beginning=-8 behind=7 being=5 benefit=-2 best=-4 better=-4 between=9 beyond=-3 big=2 bill=-8 bit=-6 board=4
    body=-2 book=-3 both=2 boy=-3 bring=-4 britain=-5 british=-4 brought=2 brown=2 business=-5 but=-2 by=-3 call=-6
    came=3 campaign=-4 can=-4 case=-4 cases=11 cause=-4 change=-4 changes=-2 chief=9 child=10 children=-4 claim=6
    come=-3 coming=-3 committee=-4 community=-7 companies=-2 company=-2 conditions=-6 considered=-3 continue=-2
    continued=-2 cost=6 costs=-2 could=-8 council=-2 country=-7 couple=-5 course=-6 current=4 data=2 date=-4 david=-3
    dead=5 death=-3 decided=2 decision=-2 despite=6 develop=-3 development=-3 difference=-2 different=-3 do=-13 does=3
    done=-2 door=-4 doubt=-2 down=-7 dr=4 during=5 each=-2 earlier=7 economic=-2 economy=-3 education=-6 election=6
    end=-2 england=-3 enough=-6 especially=-4 european=-2 even=9 ever=-8 every=-14 everything=-3 evidence=-4 exactly=-2
    example=-4 face=-3 fact=-3 family=-4 far=-3 farmers=-2 father=-5 federal=6 felt=3 few=-6 field=-3 figure=-6 film=-2
    finally=15 financial=-4 find=-3 fine=2 first=3 following=17 for=-6 force=11 form=6 former=7 forward=-9 found=-3
    four=-2 free=-3 friends=-4 from=-3 game=-4 gave=-3 general=-4 get=-9 getting=-2 give=-5 given=2 go=-10 god=-15
    goes=-8 good=-6 got=-7 government=-2 great=-2 greater=4 groups=4 growth=-2 had=-6 half=8 hand=-2 hands=-6 happy=-7
    has=3 have=-13 having=-5 he=9 head=-2 heard=-2 heart=-3 held=4 help=5 her=-5 here=3 high=12 higher=2 himself=-2
    his=3 history=5 hit=-2 hold=-2 hope=-6 hours=-3 house=-4 how=-6 however=6 huge=-13 human=4 i=-5 i'm=-12 if=-7
    impact=3 important=-2 including=-5 increased=-3 independent=-2 information=-5 instead=6 interest=-4 is=-3 issues=-2
    it=-4 its=-5 itself=6 john=-4 just=-10 keep=-4 kind=-3 knew=-2 know=-5 labour=-3 land=-4 large=-3 last=-3 later=2
    leader=-2 led=-2 let=-9 level=-7 life=-8 like=-10 likely=-2 line=-6 little=9 live=12 lives=-2 living=-6 long=-2
    look=-9 looking=4 lost=-3 love=-8 made=-2 make=-6 makes=9 making=-5 man=-6 march=8 mark=-4 market=-4 material=7
    may=4 maybe=-7 me=-9 mean=7 means=15 meant=10 media=-3 meet=-2 members=-8 men=4 michael=2 minister=-2 modern=-8
    moment=6 money=-4 months=-2 more=-2 mother=-6 move=-3 mr=3 mr.=-5 much=3 music=16 must=-7 my=4 name=25 nation=3
    national=-6 nations=-2 natural=6 nature=11 need=-3 needs=-8 new=2 news=-2 night=-3 nor=10 not=-15 nothing=-4 now=-2
    number=-4 obviously=12 of=-12 off=-9 office=-2 often=-4 old=-4 on=3 once=7 one=-5 only=-12 open=-3 opportunity=-7
    or=-6 other=6 others=2 our=-3 out=-13 outside=-2 over=-4 party=-8 pay=2 people=-4 per=-2 performance=6 perhaps=-3
    person=-4 personal=-5 physical=3 place=-6 plan=5 play=-6 played=-2 players=2 playing=-10 point=5 police=3 policy=2
    political=-3 poor=-5 position=10 power=-4 present=7 president=6 press=-3 pretty=-2 price=-4 prices=2 prime=-4
    probably=-5 problem=2 problems=-7 process=6 production=3 program=2 put=4 question=-4 questions=10 quite=-5 range=-4
    rate=-8 rather=2 read=9 ready=-5 really=5 received=10 recently=-2 red=-7 report=7 research=-2 rest=7 result=13
    return=-2 right=12 rights=-5 rise=-2 role=10 room=-2 run=-4 running=-2 same=-5 saw=-2 say=14 says=12 school=2
    second=5 secretary=-3 see=-2 seem=3 seems=4 self=-2 sense=-2 sent=15 series=8 services=-4 set=-4 several=7 shall=-9
    she=12 should=-2 shows=-4 significant=-3 simply=2 single=-4 sir=-5 so=4 social=6 society=-3 some=2 something=-2
    sort=-2 sound=4 south=2 space=6 special=-2 spent=-3 spokesman=2 stage=7 stand=-2 start=-3 started=-3 state=-8
    stay=-2 still=-5 stop=-4 street=-3 study=2 subject=12 such=2 summer=-2 sunday=8 support=-6 sure=4 system=-3 take=-7
    talk=-5 talking=-3 tax=3 tell=-4 terms=-2 than=-4 that=4 the=-2 their=-2 then=7 therefore=-3 these=2 they=-3
    thing=2 think=-3 thinking=-2 those=5 though=-2 thought=-2 three=-7 times=-5 to=4 today=9 together=-5 told=-17
    too=-7 took=8 tory=2 toward=11 trade=-3 trouble=-4 true=11 truth=2 try=2 trying=-3 turn=-3 tv=-2 two=-5 type=14
    under=-3 union=-2 united=2 until=5 up=-19 us=5 use=-4 used=-7 value=2 very=-5 view=-7 want=-3 wants=-2 was=6 way=3
    ways=-3 we=-9 weeks=-3 went=3 were=2 where=8 whether=7 while=7 who=-2 whose=3 why=-6 wife=-6 will=-4 win=4 wish=-2
    with=3 within=3 wo=-2 woman=-2 women=-5 won=-3 word=-2 work=-8 worked=10 working=-2 works=-2 world=-5 write=8
    wrote=8 year=-5 years=-5 yet=11 york=-2 you=-11 young=-4 your=-8`,
  behind2: `
    ADJ/ADJ/ADP=-8 ADJ/ADJ/CCONJ=-8 ADJ/ADJ/NOUN=-8 ADJ/ADJ/PUNCT=-3 ADJ/ADP/ADJ=2 ADJ/ADP/ADP=-2 ADJ/ADP/ADV=-4
    ADJ/ADP/DET=-2 ADJ/ADP/NOUN=-3 ADJ/ADP/NUM=-6 ADJ/ADP/PROPN=6 ADJ/ADP/PUNCT=-4 ADJ/ADV/ADJ=-14 ADJ/ADV/ADP=-4
    ADJ/ADV/PUNCT=-3 ADJ/ADV/VERB=6 ADJ/AUX/VERB=6 ADJ/CCONJ/ADJ=-21 ADJ/CCONJ/ADP=-5 ADJ/CCONJ/ADV=-4 ADJ/CCONJ/DET=6
    ADJ/CCONJ/NOUN=-7 ADJ/CCONJ/PRON=5 ADJ/CCONJ/VERB=3 ADJ/DET/NOUN=8 ADJ/NOUN/ADJ=-3 ADJ/NOUN/ADV=6 ADJ/NOUN/AUX=2
    ADJ/NOUN/CCONJ=-3 ADJ/NOUN/DET=-5 ADJ/NOUN/NOUN=2 ADJ/NOUN/PRON=-3 ADJ/NOUN/PROPN=-4 ADJ/NOUN/SCONJ=3
    ADJ/NUM/NOUN=-9 ADJ/NUM/PUNCT=-4 ADJ/PART/AUX=-5 ADJ/PART/VERB=-3 ADJ/PRON/AUX=-5 ADJ/PRON/NOUN=4 ADJ/PRON/VERB=2
    ADJ/PROPN/ADP=-6 ADJ/PROPN/AUX=7 ADJ/PROPN/PROPN=5 ADJ/PROPN/PUNCT=-2 ADJ/PROPN/VERB=2 ADJ/PUNCT/ADJ=-21
    ADJ/PUNCT/ADP=-2 ADJ/PUNCT/ADV=-7 ADJ/PUNCT/AUX=2 ADJ/PUNCT/CCONJ=-4 ADJ/PUNCT/DET=4 ADJ/PUNCT/NOUN=-21
    ADJ/PUNCT/PUNCT=7 ADJ/PUNCT/SCONJ=-7 ADJ/PUNCT/VERB=2 ADJ/SCONJ/DET=-5 ADJ/SCONJ/PRON=4 ADJ/VERB/ADP=2
    ADJ/VERB/NOUN=-6 ADJ/VERB/PROPN=10 ADJ/VERB/PUNCT=-4 ADP/ADJ/ADJ=-2 ADP/ADJ/ADP=2 ADP/ADJ/NOUN=-11 ADP/ADJ/PUNCT=5
    ADP/ADP/DET=-3 ADP/ADP/NOUN=-5 ADP/ADP/NUM=11 ADP/ADP/PRON=-6 ADP/ADV/ADJ=-2 ADP/ADV/ADP=-4 ADP/ADV/ADV=4
    ADP/ADV/DET=-5 ADP/ADV/NUM=5 ADP/ADV/PRON=2 ADP/ADV/VERB=2 ADP/AUX/VERB=16 ADP/CCONJ/ADP=-4 ADP/CCONJ/PRON=9
    ADP/DET/ADJ=-5 ADP/DET/ADP=2 ADP/DET/ADV=-4 ADP/DET/DET=-2 ADP/DET/NOUN=-3 ADP/DET/PUNCT=-4 ADP/NOUN/ADJ=-2
    ADP/NOUN/ADP=-3 ADP/NOUN/ADV=3 ADP/NOUN/AUX=-9 ADP/NOUN/CCONJ=-10 ADP/NOUN/NOUN=-3 ADP/NOUN/PART=-3 ADP/NOUN/PRON=2
    ADP/NOUN/SCONJ=3 ADP/NOUN/VERB=-3 ADP/NUM/NOUN=-2 ADP/NUM/PUNCT=-2 ADP/PRON/ADJ=2 ADP/PRON/ADV=-6 ADP/PRON/AUX=-4
    ADP/PRON/DET=8 ADP/PRON/NOUN=-2 ADP/PRON/PRON=-5 ADP/PRON/PROPN=-3 ADP/PRON/PUNCT=9 ADP/PRON/VERB=5 ADP/PROPN/ADJ=8
    ADP/PROPN/ADP=-7 ADP/PROPN/AUX=5 ADP/PROPN/CCONJ=-3 ADP/PROPN/NOUN=-13 ADP/PROPN/NUM=-4 ADP/PROPN/PART=3
    ADP/PROPN/PUNCT=-18 ADP/PROPN/VERB=5 ADP/PUNCT/ADJ=-2 ADP/PUNCT/CCONJ=-10 ADP/PUNCT/PROPN=5 ADP/PUNCT/PUNCT=12
    ADP/PUNCT/VERB=3 ADP/SYM/NUM=-4 ADP/VERB/ADJ=-2 ADP/VERB/ADV=-4 ADP/VERB/CCONJ=13 ADP/VERB/NOUN=-10
    ADP/VERB/PART=-2 ADP/VERB/PROPN=3 ADV/ADJ/ADJ=-2 ADV/ADJ/ADV=3 ADV/ADJ/CCONJ=-5 ADV/ADJ/DET=-2 ADV/ADJ/NOUN=-6
    ADV/ADJ/PART=-4 ADV/ADJ/PUNCT=9 ADV/ADJ/SCONJ=-3 ADV/ADP/ADJ=-3 ADV/ADP/ADP=-2 ADV/ADP/NOUN=4 ADV/ADP/PROPN=2
    ADV/ADP/PUNCT=-5 ADV/ADP/VERB=2 ADV/ADV/ADJ=-5 ADV/ADV/ADP=-2 ADV/ADV/ADV=-2 ADV/ADV/AUX=-3 ADV/ADV/DET=-6
    ADV/ADV/PRON=6 ADV/ADV/PUNCT=6 ADV/ADV/VERB=-3 ADV/AUX/ADV=-2 ADV/AUX/PART=-2 ADV/AUX/PRON=-7 ADV/AUX/VERB=-5
    ADV/CCONJ/ADV=-8 ADV/CCONJ/PRON=-3 ADV/CCONJ/VERB=-4 ADV/DET/ADJ=-12 ADV/DET/ADV=-6 ADV/DET/NOUN=-2 ADV/DET/PROPN=7
    ADV/NOUN/PUNCT=2 ADV/NUM/ADP=7 ADV/PART/VERB=-2 ADV/PRON/ADV=9 ADV/PRON/AUX=-11 ADV/PRON/NOUN=9 ADV/PRON/VERB=4
    ADV/PROPN/AUX=2 ADV/PROPN/PROPN=8 ADV/PROPN/VERB=10 ADV/PUNCT/ADP=-7 ADV/PUNCT/ADV=-11 ADV/PUNCT/CCONJ=-5
    ADV/PUNCT/NOUN=-4 ADV/PUNCT/PRON=3 ADV/PUNCT/PROPN=12 ADV/PUNCT/PUNCT=15 ADV/PUNCT/VERB=-3 ADV/SCONJ/DET=-7
    ADV/SCONJ/PRON=-3 ADV/VERB/ADJ=-4 ADV/VERB/ADP=10 ADV/VERB/AUX=3 ADV/VERB/CCONJ=-6 ADV/VERB/DET=-2 ADV/VERB/NOUN=7
    ADV/VERB/PART=3 ADV/VERB/PRON=-9 ADV/VERB/PROPN=23 ADV/VERB/PUNCT=-7 ADV/VERB/SCONJ=-5 ADV/VERB/VERB=8
    AUX/ADJ/ADP=-2 AUX/ADJ/PUNCT=-2 AUX/ADP/NOUN=-5 AUX/ADP/PRON=-4 AUX/ADP/PROPN=-2 AUX/ADV/ADJ=-3 AUX/ADV/ADP=2
    AUX/ADV/ADV=-2 AUX/ADV/AUX=-2 AUX/ADV/PUNCT=5 AUX/AUX/ADP=3 AUX/AUX/PUNCT=-3 AUX/AUX/VERB=-3 AUX/DET/ADJ=2
    AUX/DET/NOUN=-2 AUX/NOUN/ADP=3 AUX/PART/ADV=-2 AUX/PART/AUX=-3 AUX/PART/VERB=-2 AUX/PRON/ADV=-2 AUX/PRON/AUX=-5
    AUX/PRON/NOUN=5 AUX/PRON/PUNCT=-2 AUX/PROPN/PROPN=12 AUX/PROPN/PUNCT=-7 AUX/PUNCT/ADP=2 AUX/PUNCT/ADV=-7
    AUX/PUNCT/CCONJ=-3 AUX/PUNCT/DET=-4 AUX/PUNCT/VERB=3 AUX/VERB/ADJ=-2 AUX/VERB/ADP=-3 AUX/VERB/ADV=11
    AUX/VERB/CCONJ=-2 AUX/VERB/DET=6 AUX/VERB/NOUN=-3 AUX/VERB/PART=-3 AUX/VERB/PRON=-5 AUX/VERB/PUNCT=-5
    CCONJ/ADP/DET=-2 CCONJ/ADV/PUNCT=-2 CCONJ/PRON/VERB=4 CCONJ/PUNCT/NOUN=-2 CCONJ/SCONJ/PRON=-2 CCONJ/VERB/ADP=-2
    CCONJ/VERB/PART=-2 CCONJ/VERB/PRON=-2 DET/ADJ/CCONJ=2 DET/ADJ/NOUN=-6 DET/ADJ/PUNCT=-2 DET/ADV/ADJ=-2
    DET/ADV/VERB=-2 DET/DET/NOUN=-12 DET/NOUN/ADP=-4 DET/NOUN/ADV=-2 DET/NOUN/AUX=2 DET/NOUN/CCONJ=6 DET/NOUN/NOUN=-3
    DET/NOUN/PART=-3 DET/NOUN/PRON=-2 DET/NOUN/PUNCT=-2 DET/NOUN/VERB=3 DET/NUM/PUNCT=5 DET/PRON/AUX=-11
    DET/PRON/NOUN=-2 DET/PRON/VERB=4 DET/PROPN/CCONJ=-2 DET/PROPN/NOUN=2 DET/PROPN/PUNCT=-4 DET/PROPN/VERB=2
    DET/PUNCT/ADJ=-3 DET/PUNCT/NOUN=-4 DET/PUNCT/PRON=2 DET/PUNCT/PROPN=-8 DET/PUNCT/VERB=6 DET/VERB/ADP=-2
    DET/VERB/PUNCT=-4 INTJ/PRON/AUX=-16 NOUN/ADJ/ADP=7 NOUN/ADJ/CCONJ=-3 NOUN/ADJ/NOUN=2 NOUN/ADJ/PUNCT=-5
    NOUN/ADP/ADJ=-4 NOUN/ADP/ADP=4 NOUN/ADP/ADV=9 NOUN/ADP/AUX=4 NOUN/ADP/CCONJ=7 NOUN/ADP/NOUN=-5 NOUN/ADP/NUM=-2
    NOUN/ADP/PRON=3 NOUN/ADP/PROPN=4 NOUN/ADP/PUNCT=-3 NOUN/ADP/SYM=-6 NOUN/ADP/VERB=2 NOUN/ADV/ADJ=-7 NOUN/ADV/ADP=-7
    NOUN/ADV/ADV=5 NOUN/ADV/AUX=-8 NOUN/ADV/NOUN=3 NOUN/ADV/PART=-10 NOUN/ADV/PRON=-5 NOUN/ADV/PROPN=5 NOUN/ADV/PUNCT=3
    NOUN/ADV/SCONJ=8 NOUN/ADV/VERB=-4 NOUN/AUX/ADJ=-4 NOUN/AUX/ADP=-12 NOUN/AUX/AUX=2 NOUN/AUX/NUM=5 NOUN/AUX/PART=-2
    NOUN/AUX/PRON=-6 NOUN/AUX/PUNCT=3 NOUN/AUX/SCONJ=4 NOUN/AUX/VERB=-3 NOUN/CCONJ/ADJ=-8 NOUN/CCONJ/ADP=-6
    NOUN/CCONJ/ADV=2 NOUN/CCONJ/AUX=-2 NOUN/CCONJ/DET=-5 NOUN/CCONJ/NOUN=-16 NOUN/CCONJ/NUM=5 NOUN/CCONJ/PART=-3
    NOUN/CCONJ/PROPN=6 NOUN/CCONJ/PUNCT=13 NOUN/CCONJ/SCONJ=7 NOUN/DET/ADJ=-6 NOUN/DET/ADV=5 NOUN/DET/NOUN=-2
    NOUN/DET/NUM=3 NOUN/DET/PROPN=6 NOUN/DET/PUNCT=3 NOUN/NOUN/ADJ=-4 NOUN/NOUN/ADP=-10 NOUN/NOUN/ADV=-5
    NOUN/NOUN/AUX=-2 NOUN/NOUN/CCONJ=-13 NOUN/NOUN/DET=5 NOUN/NOUN/NOUN=-10 NOUN/NOUN/PART=-13 NOUN/NOUN/PRON=-7
    NOUN/NOUN/PROPN=2 NOUN/NOUN/PUNCT=-9 NOUN/NOUN/SCONJ=-3 NOUN/NUM/NOUN=5 NOUN/NUM/PUNCT=-10 NOUN/PART/ADV=-5
    NOUN/PART/AUX=-9 NOUN/PART/VERB=-15 NOUN/PRON/ADJ=-2 NOUN/PRON/ADV=-4 NOUN/PRON/AUX=-5 NOUN/PRON/DET=3
    NOUN/PRON/NOUN=4 NOUN/PRON/PRON=-6 NOUN/PRON/PROPN=2 NOUN/PRON/PUNCT=-4 NOUN/PRON/VERB=3 NOUN/PROPN/ADP=-3
    NOUN/PROPN/ADV=3 NOUN/PROPN/AUX=6 NOUN/PROPN/PART=6 NOUN/PROPN/PROPN=4 NOUN/PROPN/PUNCT=-4 NOUN/PROPN/VERB=11
    NOUN/PUNCT/ADJ=-10 NOUN/PUNCT/ADP=-8 NOUN/PUNCT/ADV=-10 NOUN/PUNCT/AUX=-7 NOUN/PUNCT/CCONJ=-7 NOUN/PUNCT/DET=-3
    NOUN/PUNCT/NOUN=-4 NOUN/PUNCT/PRON=-10 NOUN/PUNCT/PROPN=2 NOUN/PUNCT/PUNCT=10 NOUN/PUNCT/SCONJ=-10
    NOUN/PUNCT/SYM=-6 NOUN/PUNCT/VERB=-6 NOUN/SCONJ/ADJ=-4 NOUN/SCONJ/DET=-10 NOUN/SCONJ/PROPN=2 NOUN/SCONJ/VERB=-6
    NOUN/VERB/ADJ=-5 NOUN/VERB/ADP=3 NOUN/VERB/ADV=-5 NOUN/VERB/CCONJ=-3 NOUN/VERB/DET=8 NOUN/VERB/NOUN=-6
    NOUN/VERB/PART=-2 NOUN/VERB/PRON=-2 NOUN/VERB/PROPN=15 NOUN/VERB/PUNCT=-7 NOUN/VERB/SCONJ=4 NOUN/VERB/VERB=6
    NUM/ADJ/NOUN=-2 NUM/ADP/NOUN=-3 NUM/ADP/NUM=-4 NUM/ADP/PRON=7 NUM/ADP/PROPN=-2 NUM/AUX/VERB=-2 NUM/CCONJ/NUM=-5
    NUM/DET/NOUN=-4 NUM/NOUN/ADJ=-4 NUM/NOUN/ADP=-7 NUM/NOUN/ADV=-4 NUM/NOUN/AUX=-6 NUM/NOUN/CCONJ=-11 NUM/NOUN/DET=9
    NUM/NOUN/NOUN=-9 NUM/NOUN/PART=-4 NUM/NOUN/PUNCT=-9 NUM/NOUN/VERB=-5 NUM/NUM/PUNCT=-5 NUM/PRON/AUX=4
    NUM/PRON/VERB=-9 NUM/PROPN/NOUN=6 NUM/PROPN/NUM=-5 NUM/PROPN/PROPN=4 NUM/PROPN/PUNCT=-6 NUM/PUNCT/ADP=8
    NUM/PUNCT/ADV=3 NUM/PUNCT/CCONJ=-2 NUM/PUNCT/DET=-9 NUM/PUNCT/NUM=-19 NUM/PUNCT/PRON=-9 NUM/PUNCT/PROPN=-2
    NUM/PUNCT/PUNCT=3 NUM/PUNCT/VERB=-10 PART/ADJ/NOUN=-2 PART/ADP/DET=-2 PART/ADV/ADJ=-3 PART/AUX/DET=-3
    PART/AUX/VERB=-2 PART/NOUN/AUX=-3 PART/NOUN/CCONJ=-3 PART/NOUN/NOUN=4 PART/PART/VERB=-2 PART/PRON/VERB=6
    PART/PROPN/PROPN=-7 PART/PROPN/PUNCT=-2 PART/PUNCT/SYM=-2 PART/VERB/ADP=-3 PART/VERB/PRON=-2 PART/VERB/PROPN=4
    PART/VERB/PUNCT=-3 PRON/ADJ/NOUN=3 PRON/ADJ/PUNCT=-3 PRON/ADP/ADJ=-2 PRON/ADP/ADP=-5 PRON/ADP/DET=2 PRON/ADP/NOUN=3
    PRON/ADP/PRON=-5 PRON/ADP/PROPN=2 PRON/ADP/PUNCT=-3 PRON/ADV/ADJ=3 PRON/ADV/ADP=-6 PRON/ADV/AUX=3 PRON/ADV/PRON=-6
    PRON/ADV/PUNCT=-4 PRON/ADV/VERB=-3 PRON/AUX/ADJ=-9 PRON/AUX/ADP=-5 PRON/AUX/ADV=-6 PRON/AUX/DET=-4 PRON/AUX/NOUN=-2
    PRON/AUX/NUM=-2 PRON/AUX/PROPN=8 PRON/AUX/PUNCT=3 PRON/AUX/VERB=-10 PRON/CCONJ/PRON=-4 PRON/CCONJ/VERB=-7
    PRON/DET/NOUN=4 PRON/DET/PROPN=6 PRON/NOUN/ADP=-4 PRON/NOUN/ADV=-2 PRON/NOUN/AUX=3 PRON/NOUN/CCONJ=-5
    PRON/NOUN/DET=6 PRON/NOUN/NOUN=2 PRON/NOUN/PUNCT=7 PRON/NOUN/VERB=-4 PRON/PART/VERB=-10 PRON/PRON/ADV=-6
    PRON/PRON/AUX=-7 PRON/PRON/NOUN=7 PRON/PRON/VERB=8 PRON/PROPN/AUX=5 PRON/PROPN/NOUN=-4 PRON/PROPN/PUNCT=-9
    PRON/PROPN/VERB=9 PRON/PUNCT/ADJ=-2 PRON/PUNCT/ADP=2 PRON/PUNCT/ADV=-5 PRON/PUNCT/CCONJ=-9 PRON/PUNCT/DET=-8
    PRON/PUNCT/NOUN=-7 PRON/PUNCT/PRON=-4 PRON/PUNCT/PROPN=8 PRON/PUNCT/PUNCT=20 PRON/PUNCT/SCONJ=-4 PRON/SCONJ/PRON=3
    PRON/VERB/ADJ=3 PRON/VERB/ADP=4 PRON/VERB/ADV=-4 PRON/VERB/AUX=-2 PRON/VERB/CCONJ=-4 PRON/VERB/DET=8
    PRON/VERB/PART=-9 PRON/VERB/PRON=-6 PRON/VERB/PROPN=23 PRON/VERB/PUNCT=-5 PRON/VERB/SCONJ=-4 PROPN/ADJ/ADP=10
    PROPN/ADJ/NOUN=-7 PROPN/ADJ/PUNCT=-2 PROPN/ADP/ADJ=6 PROPN/ADP/DET=2 PROPN/ADP/NOUN=-5 PROPN/ADP/PRON=6
    PROPN/ADP/PROPN=5 PROPN/ADP/VERB=2 PROPN/ADV/ADJ=-3 PROPN/ADV/ADP=-3 PROPN/ADV/ADV=10 PROPN/ADV/AUX=-3
    PROPN/ADV/PRON=5 PROPN/ADV/VERB=2 PROPN/AUX/ADP=-7 PROPN/AUX/ADV=-4 PROPN/AUX/AUX=2 PROPN/AUX/DET=10
    PROPN/AUX/PRON=-5 PROPN/AUX/PUNCT=10 PROPN/AUX/VERB=6 PROPN/CCONJ/ADJ=-2 PROPN/CCONJ/ADP=3 PROPN/CCONJ/AUX=-5
    PROPN/CCONJ/DET=3 PROPN/CCONJ/NOUN=-12 PROPN/CCONJ/PRON=6 PROPN/CCONJ/PROPN=-14 PROPN/CCONJ/PUNCT=9
    PROPN/CCONJ/VERB=9 PROPN/DET/ADJ=2 PROPN/DET/PROPN=-5 PROPN/NOUN/ADJ=-7 PROPN/NOUN/ADP=-10 PROPN/NOUN/ADV=-17
    PROPN/NOUN/AUX=-10 PROPN/NOUN/CCONJ=-15 PROPN/NOUN/NOUN=-15 PROPN/NOUN/PART=-8 PROPN/NOUN/PRON=-10
    PROPN/NOUN/PROPN=-8 PROPN/NOUN/PUNCT=-7 PROPN/NOUN/VERB=-3 PROPN/NUM/NUM=-5 PROPN/NUM/PROPN=-5 PROPN/NUM/PUNCT=-4
    PROPN/PART/PUNCT=14 PROPN/PART/VERB=-4 PROPN/PRON/ADV=4 PROPN/PRON/AUX=-4 PROPN/PRON/NOUN=4 PROPN/PRON/PUNCT=-3
    PROPN/PRON/VERB=4 PROPN/PROPN/ADJ=6 PROPN/PROPN/ADP=-4 PROPN/PROPN/ADV=5 PROPN/PROPN/AUX=3 PROPN/PROPN/DET=-9
    PROPN/PROPN/NOUN=-3 PROPN/PROPN/PART=-6 PROPN/PROPN/PRON=8 PROPN/PROPN/PUNCT=-2 PROPN/PROPN/SYM=7
    PROPN/PROPN/VERB=3 PROPN/PUNCT/ADJ=5 PROPN/PUNCT/ADP=6 PROPN/PUNCT/ADV=-3 PROPN/PUNCT/AUX=2 PROPN/PUNCT/CCONJ=-5
    PROPN/PUNCT/NOUN=-3 PROPN/PUNCT/NUM=-2 PROPN/PUNCT/PART=-3 PROPN/PUNCT/PRON=-6 PROPN/PUNCT/PROPN=-5
    PROPN/PUNCT/PUNCT=15 PROPN/SCONJ/PRON=12 PROPN/SYM/SYM=3 PROPN/VERB/ADJ=6 PROPN/VERB/ADV=-7 PROPN/VERB/DET=-2
    PROPN/VERB/NOUN=2 PROPN/VERB/PRON=-7 PROPN/VERB/PROPN=3 PROPN/VERB/PUNCT=-8 PROPN/VERB/SCONJ=-5 PROPN/VERB/VERB=-3
    SCONJ/DET/NOUN=-3 SCONJ/DET/PROPN=-2 SCONJ/NOUN/AUX=4 SCONJ/NOUN/PUNCT=2 SCONJ/PRON/AUX=-7 SCONJ/PRON/VERB=-7
    SCONJ/PROPN/PROPN=5 VERB/ADJ/ADP=-5 VERB/ADJ/CCONJ=-6 VERB/ADJ/DET=3 VERB/ADJ/NOUN=2 VERB/ADJ/PUNCT=-3
    VERB/ADP/ADJ=2 VERB/ADP/ADP=-11 VERB/ADP/ADV=-3 VERB/ADP/CCONJ=-4 VERB/ADP/DET=-3 VERB/ADP/PART=2 VERB/ADP/PROPN=7
    VERB/ADP/PUNCT=-3 VERB/ADP/VERB=7 VERB/ADV/ADJ=-2 VERB/ADV/ADP=4 VERB/ADV/ADV=-4 VERB/ADV/CCONJ=-6 VERB/ADV/DET=3
    VERB/ADV/NOUN=7 VERB/ADV/NUM=-2 VERB/ADV/PART=-2 VERB/ADV/PRON=-5 VERB/ADV/SCONJ=6 VERB/AUX/ADV=5 VERB/AUX/PART=-6
    VERB/CCONJ/ADJ=-3 VERB/CCONJ/ADP=-8 VERB/CCONJ/AUX=-14 VERB/CCONJ/DET=5 VERB/CCONJ/NOUN=-8 VERB/CCONJ/PRON=3
    VERB/CCONJ/PROPN=4 VERB/CCONJ/VERB=-19 VERB/DET/ADP=2 VERB/DET/ADV=-4 VERB/DET/DET=-2 VERB/DET/NOUN=5
    VERB/DET/NUM=5 VERB/DET/PROPN=-5 VERB/DET/PUNCT=3 VERB/DET/VERB=6 VERB/NOUN/ADV=3 VERB/NOUN/AUX=-9
    VERB/NOUN/CCONJ=-9 VERB/NOUN/DET=4 VERB/NOUN/NOUN=-16 VERB/NOUN/PART=-3 VERB/NOUN/PROPN=9 VERB/NOUN/PUNCT=3
    VERB/NOUN/SCONJ=5 VERB/NOUN/VERB=10 VERB/NUM/PUNCT=9 VERB/PART/AUX=-7 VERB/PART/VERB=-8 VERB/PRON/ADJ=2
    VERB/PRON/ADP=-7 VERB/PRON/AUX=-5 VERB/PRON/NOUN=-7 VERB/PRON/PART=2 VERB/PRON/PRON=-6 VERB/PRON/PROPN=-5
    VERB/PRON/PUNCT=7 VERB/PRON/VERB=4 VERB/PROPN/ADV=2 VERB/PROPN/CCONJ=3 VERB/PROPN/NOUN=-4 VERB/PROPN/PART=-2
    VERB/PROPN/PUNCT=-6 VERB/PROPN/VERB=13 VERB/PUNCT/ADJ=-8 VERB/PUNCT/ADP=-3 VERB/PUNCT/ADV=-4 VERB/PUNCT/AUX=-5
    VERB/PUNCT/CCONJ=-2 VERB/PUNCT/DET=2 VERB/PUNCT/NOUN=-12 VERB/PUNCT/NUM=-6 VERB/PUNCT/PRON=-2 VERB/PUNCT/PROPN=11
    VERB/PUNCT/PUNCT=12 VERB/SCONJ/ADJ=4 VERB/SCONJ/ADP=2 VERB/SCONJ/DET=-9 VERB/SCONJ/NOUN=-4 VERB/SCONJ/PRON=-5
    VERB/SCONJ/PUNCT=2 VERB/VERB/ADJ=2 VERB/VERB/ADP=-7 VERB/VERB/ADV=2 VERB/VERB/DET=4 VERB/VERB/NOUN=4
    VERB/VERB/PART=-3 VERB/VERB/PRON=-5 VERB/VERB/PROPN=10 VERB/VERB/PUNCT=-7`,
  bracket: `
    +=-32 -=-33`,
  clause: `
    000=2 001=4 011=-7 100=11 101=-5 111=-6`,
  clause2: `
    ,/001=3 ,/010=2 ,/011=-5 ,/100=-4 ,/110=2 ,/111=2 :/001=-3 :/010=7 :/011=-6 :/100=6 :/101=-15 :/110=12 :/111=-4
    ADJ/100=2 ADJ/101=3 ADJ/110=-4 ADV/101=8 ADV/110=-4 AUX/100=-6 AUX/101=6 AUX/110=-2 AUX/111=2 N/010=7 N/110=14
    NOUN/001=5 NOUN/010=4 NOUN/011=6 NOUN/100=14 NOUN/101=-3 NOUN/110=-6 NOUN/111=-5 P/000=-2 P/001=-8 P/010=5 P/011=5
    S/000=-2 S/001=-9 S/010=6 S/011=4 VERB/001=-3 VERB/100=-6 VERB/101=9 VERB/111=-2 as/100=-5 as/101=4 as/110=-6
    as/111=7 b/100=5 b/101=-4 c/100=2 c/101=-2 c/110=-2 c/111=2 d/000=2 d/001=-2 d/010=-6 d/011=5 d/100=5 d/101=2
    d/110=-5 d/111=-2 h/001=2 h/010=-16 h/101=3 h/110=-6 k/101=6 k/110=-12 n/100=-2 n/101=10 n/110=-4 n/111=-4 p/001=4
    p/010=-6 p/100=-2 p/101=4 p/110=-2 r,/001=-10 r,/010=-2 r,/011=-2 r,/100=-7 r,/101=-2 r,/110=5 r,/111=5 t/101=-3
    t/110=-2 to/100=2 to/101=3 to/110=-7 to/111=2`,
  commas: `
    ,/0=3 ,/1=-3 :/0=4 :/1=-3 ADJ/0=8 ADJ/2=-7 ADV/0=8 AUX/0=10 AUX/1=4 N/0=2 N/1=-4 N/2=2 NOUN/1=-2 P/0=3 P/2=-3
    PRON/0=3 S/0=5 S/2=-4 as/0=5 as/1=-5 b/2=2 c/0=5 c/1=-3 c/2=-3 d/1=-5 d/2=4 h/0=7 h/1=-8 k/1=-6 m/0=-4 m/1=9 n/0=10
    n/1=-9 p/1=-4 p/2=3 r/0=3 t/0=-4 to/1=-2 to/2=2`,
  complement: `
    -=15`,
  end: `
    ,/C/,//=-6 ,/C/.//e=-6 ,/C/./end/e=-11 ,/C/w/!/=9 ,/C/w/,/=-15 ,/C/w/./=-12 ,/C/w//=-25 ,/C/w/?/=8 ,/l/,//=-5
    ,/l/.//e=-6 ,/l/./end/e=-11 ,/l/w/,/=-8 ,/l/w/./=-13 ,/l/w//=-15 :/C/,//=-11 :/C/-//=-2 :/C/.//e=-2 :/C/./end/e=-6
    :/C/./mark/e=2 :/C/://=-3 :/C/w/!/=16 :/C/w/,/=-20 :/C/w/-/=7 :/C/w/./=-9 :/C/w//=-16 :/C/w/:/=-12 :/C/w/</=39
    :/C/w/?/=14 :/C/w/mark/=-9 ADJ/l/,//=3 ADJ/l/w/,/=6 ADJ/l/w/./=-3 ADJ/l/w//=12 ADV/l/,//=2 ADV/l/.//e=-3
    ADV/l/./end/e=-4 ADV/l/w/,/=-2 ADV/l/w/./=-4 ADV/l/w//=-4 AUX/l/,//=5 AUX/l/.//e=4 AUX/l/./end/e=-4 AUX/l/w/./=7
    N/l/,//=-9 N/l/.//e=8 N/l/./end/e=-2 N/l/w/,/=-6 N/l/w/./=-4 NOUN/C/w/./=4 NOUN/C/w//=-4 NOUN/l/,//=-2
    NOUN/l/.//e=11 NOUN/l/w/,/=7 NOUN/l/w/./=10 NOUN/l/w/mark/=-8 P/C/'//=-3 P/C/,//=5 P/C/,/mark/=-8 P/C/-//=-3
    P/C/.//e=-10 P/C/./end/e=-14 P/C/./mark/e=-30 P/C/;//=-5 P/C/?//=-20 P/C/?//e=6 P/C/?/?/e=-19 P/C/]//=-7 P/C/o//=14
    P/C/w/!/=22 P/C/w/,/=-20 P/C/w/-/=18 P/C/w/./=-24 P/C/w//=-13 P/C/w/;/=-14 P/C/w/?/=12 P/C/w/[/=-4 P/C/w/mark/=-8
    PRON/l/w/./=-8 PRON/l/w//=-4 S/C/'//=-4 S/C/,//=5 S/C/-//=-3 S/C/.//e=-5 S/C/./end/e=-12 S/C/./mark/e=-25
    S/C/:/mark/=-4 S/C/;//=-5 S/C/?//=-18 S/C/?/?/e=-21 S/C/w/!/=26 S/C/w/(/=8 S/C/w/,/=-22 S/C/w/-/=12 S/C/w/./=-26
    S/C/w//=-13 S/C/w/:/=-4 S/C/w/;/=-11 S/C/w/?/=18 S/C/w/mark/=-3 S/C/w/–/=10 S/C/–//=-5 VERB/C/w/,/=-11
    VERB/C/w/./=-4 VERB/l/,//=-3 VERB/l/./end/e=4 VERB/l/w/,/=-5 VERB/l/w/./=2 VERB/l/w/mark/=-5 as/l/,//=-4
    as/l/.//e=9 as/l/w/,/=-2 as/l/w/./=5 as/l/w//=-10 b/l/,//=-3 b/l/.//e=5 b/l/./end/e=-3 b/l/w/,/=3 b/l/w/./=4
    b/l/w//=-3 b/l/w/mark/=-8 c/C/w//=-6 c/l/,//=10 c/l/.//e=8 c/l/./end/e=-3 c/l/w/,/=5 c/l/w//=3 c/l/w/mark/=-2
    d/C/,//=2 d/C/.//e=3 d/C/./end/e=-5 d/C/w/,/=3 d/C/w/./=-3 d/l/,//=-3 d/l/.//e=-3 d/l/./end/e=-4 d/l/./mark/e=-4
    d/l/w/,/=3 d/l/w/./=-4 d/l/w//=2 d/l/w/mark/=-5 h/l/,//=-7 h/l/.//e=10 h/l/./end/e=2 h/l/w/,/=3 h/l/w/./=6
    h/l/w//=6 k/l/,//=-2 k/l/.//e=2 k/l/./end/e=-2 k/l/w/,/=-7 k/l/w//=-2 n/C/w/./=-10 n/C/w//=-8 n/l/,//=3 n/l/.//e=12
    n/l/w/,/=-2 n/l/w/./=-11 n/l/w//=3 p/C/,//=6 p/C/.//e=-8 p/C/./end/e=-4 p/C/w/./=-3 p/C/w//=-8 p/l/,//=-4
    p/l/.//e=5 p/l/./end/e=4 p/l/w/./=-4 p/l/w//=-3 p/l/w/mark/=-4 r,/C/,//=-3 r,/C/.//e=5 r,/C/./end/e=-12
    r,/C/w/,/=-14 r,/C/w/./=-24 r,/C/w//=-20 r,/l/,//=-5 r,/l/.//e=4 r,/l/./end/e=-8 r,/l/w/,/=-9 r,/l/w/./=-11
    r,/l/w//=-13 t/l/,//=-3 t/l/.//e=4 t/l/./end/e=-9 t/l/w/,/=6 t/l/w//=-8 to/l/,//=-9 to/l/.//e=11 to/l/./end/e=-3
    to/l/w/,/=-3 to/l/w/./=5 to/l/w//=3`,
  ends: `
    ADJ/ADJ/1=3 ADJ/ADJ/2=-12 ADJ/ADJ/3=10 ADJ/ADJ/4=5 ADJ/ADP/2=6 ADJ/ADP/3=-3 ADJ/ADV/4=3 ADJ/AUX/3=-4 ADJ/AUX/4=-4
    ADJ/CCONJ/2=-3 ADJ/CCONJ/4=-3 ADJ/DET/4=8 ADJ/NOUN/2=-3 ADJ/NOUN/3=-2 ADJ/NOUN/4=4 ADJ/NUM/4=-8 ADJ/PART/4=-4
    ADJ/PRON/3=-6 ADJ/PROPN/4=-4 ADJ/VERB/3=-2 ADP/ADJ/3=-3 ADP/ADJ/4=3 ADP/ADP/1=4 ADP/ADP/4=-10 ADP/ADV/4=-6
    ADP/AUX/4=5 ADP/CCONJ/4=10 ADP/DET/4=-6 ADP/NOUN/2=3 ADP/NOUN/3=-2 ADP/PART/4=-2 ADP/PRON/2=-5 ADP/PRON/4=7
    ADP/PROPN/4=-8 ADP/SCONJ/4=3 ADV/ADJ/3=-2 ADV/ADJ/4=6 ADV/ADP/4=3 ADV/ADV/1=-8 ADV/ADV/2=-3 ADV/ADV/4=4
    ADV/AUX/3=-2 ADV/DET/3=3 ADV/DET/4=-4 ADV/NOUN/3=-4 ADV/NUM/4=5 ADV/PART/4=2 ADV/PRON/3=7 ADV/PRON/4=2
    ADV/PROPN/3=3 ADV/SCONJ/4=4 ADV/VERB/2=10 AUX/ADJ/4=-4 AUX/ADP/4=-8 AUX/ADV/4=3 AUX/AUX/1=-5 AUX/AUX/4=-4
    AUX/CCONJ/4=-4 AUX/NOUN/4=2 AUX/NUM/4=6 AUX/PART/2=9 AUX/PART/4=-9 AUX/PRON/2=-3 AUX/PRON/4=2 AUX/PROPN/4=3
    CCONJ/ADP/4=2 CCONJ/AUX/4=2 CCONJ/DET/4=2 CCONJ/NOUN/4=-2 CCONJ/NUM/4=4 CCONJ/PRON/2=-4 CCONJ/PRON/4=3
    CCONJ/SCONJ/4=-8 CCONJ/VERB/3=-6 DET/ADJ/2=-11 DET/ADJ/3=3 DET/ADJ/4=2 DET/ADV/2=-3 DET/AUX/3=-2 DET/AUX/4=-2
    DET/DET/1=-3 DET/DET/4=6 DET/NOUN/2=-7 DET/NOUN/3=5 DET/NOUN/4=2 DET/NUM/4=-2 DET/PRON/3=-4 DET/PRON/4=3
    DET/PROPN/2=4 DET/PROPN/3=2 DET/PROPN/4=4 DET/SCONJ/4=-2 DET/VERB/3=-5 DET/VERB/4=-4 INTJ/ADJ/4=-4 INTJ/ADP/4=6
    INTJ/ADV/4=-4 INTJ/CCONJ/4=2 INTJ/INTJ/1=2 INTJ/NOUN/4=-3 INTJ/PROPN/4=2 INTJ/VERB/4=2 NOUN/ADJ/3=2 NOUN/ADP/2=-3
    NOUN/ADP/4=-3 NOUN/ADV/3=-7 NOUN/CCONJ/2=-3 NOUN/CCONJ/4=-2 NOUN/DET/2=-3 NOUN/DET/3=-2 NOUN/DET/4=-2 NOUN/NOUN/2=5
    NOUN/NOUN/3=-4 NOUN/NOUN/4=2 NOUN/NUM/4=-7 NOUN/PART/4=-2 NOUN/PRON/2=-11 NOUN/PRON/3=-9 NOUN/PROPN/4=-2
    NOUN/VERB/2=6 NOUN/VERB/4=-4 NUM/ADJ/4=2 NUM/ADP/4=8 NUM/ADV/4=-8 NUM/DET/4=3 NUM/NOUN/4=-5 NUM/NUM/1=-4
    NUM/PRON/4=2 NUM/VERB/4=-3 PART/ADP/4=2 PART/ADV/4=6 PART/NOUN/4=6 PART/PART/1=-8 PART/PART/4=10 PART/PRON/4=2
    PART/PROPN/4=-2 PART/VERB/2=-8 PART/VERB/4=7 PRON/ADJ/3=10 PRON/ADJ/4=3 PRON/ADP/3=-2 PRON/ADP/4=-2 PRON/ADV/2=2
    PRON/ADV/3=-3 PRON/ADV/4=3 PRON/AUX/3=-2 PRON/AUX/4=-2 PRON/DET/3=-2 PRON/NOUN/2=-10 PRON/PART/3=-3 PRON/PART/4=8
    PRON/PRON/1=4 PRON/PRON/3=6 PRON/PROPN/3=6 PRON/VERB/2=3 PRON/VERB/3=-3 PROPN/ADJ/2=-5 PROPN/ADJ/3=-5
    PROPN/ADJ/4=-9 PROPN/ADP/2=3 PROPN/ADP/3=-6 PROPN/ADP/4=-3 PROPN/ADV/2=13 PROPN/ADV/3=5 PROPN/ADV/4=-2
    PROPN/AUX/2=-9 PROPN/AUX/3=6 PROPN/AUX/4=5 PROPN/CCONJ/4=3 PROPN/DET/2=-5 PROPN/DET/3=-2 PROPN/DET/4=-4
    PROPN/NOUN/3=-10 PROPN/NOUN/4=-7 PROPN/NUM/4=3 PROPN/PART/2=-4 PROPN/PART/3=4 PROPN/PRON/2=-2 PROPN/PRON/3=4
    PROPN/PROPN/1=5 PROPN/PROPN/2=4 PROPN/PROPN/3=4 PROPN/SCONJ/4=2 PROPN/VERB/3=-2 PROPN/VERB/4=-8 PUNCT/ADP/4=3
    PUNCT/NOUN/4=10 PUNCT/VERB/4=3 SCONJ/ADJ/4=3 SCONJ/ADP/4=5 SCONJ/ADV/4=-4 SCONJ/AUX/4=4 SCONJ/DET/4=2
    SCONJ/PRON/2=-2 SCONJ/PRON/4=3 SCONJ/PROPN/4=2 SCONJ/SCONJ/1=2 SCONJ/SCONJ/4=-4 SCONJ/VERB/3=11 SCONJ/VERB/4=3
    VERB/ADJ/3=6 VERB/ADJ/4=-6 VERB/ADP/2=9 VERB/ADP/3=6 VERB/ADP/4=-3 VERB/ADV/2=5 VERB/ADV/4=-3 VERB/AUX/4=7
    VERB/CCONJ/2=-4 VERB/DET/2=-4 VERB/DET/3=-7 VERB/DET/4=-7 VERB/NOUN/3=-4 VERB/NUM/4=3 VERB/PART/4=-4 VERB/PRON/2=9
    VERB/PRON/4=-3 VERB/PROPN/2=4 VERB/PROPN/3=3 VERB/PROPN/4=3 VERB/SCONJ/4=-2 VERB/VERB/1=4 VERB/VERB/3=6
    VERB/VERB/4=-2`,
  final: `
    p/:ADJ=7 p/:ADP=9 p/:ADV=4 p/:AUX=2 p/:CCONJ=-3 p/:DET=9 p/:INTJ=6 p/:NOUN=4 p/:NUM=2 p/:PART=-3 p/:PRON=3
    p/:PROPN=4 p/:SCONJ=-6 p/:VERB=7 p/:VERBing=7 p/:X=-2 p/^a=4 p/^but=12 p/^if=2 p/^it=5 p/^the=-2 p/^to=-3 p/a=-6
    p/about=-2 p/after=-4 p/also=-4 p/an=-3 p/and=-11 p/are=-5 p/as=-10 p/at=-4 p/because=-4 p/before=-5 p/by=6 p/can=3
    p/could=-3 p/for=-3 p/from=-4 p/had=2 p/has=-5 p/have=-5 p/her=6 p/his=-6 p/i=3 p/if=2 p/in=11 p/into=4 p/it=3
    p/its=-4 p/of=-10 p/on=2 p/says=-3 p/she=-3 p/so=3 p/the=-4 p/their=-5 p/there=-5 p/they=-2 p/to=2 p/we=6 p/were=-3
    p/what=-6 p/which=-9 p/while=7 p/who=-8 p/will=8 p/with=3 p/would=-3 p/you=2 s/:ADJ=2 s/:ADP=-3 s/:AUX=-2 s/:DET=4
    s/:INTJ=-2 s/:NOUN=2 s/:PART=5 s/:SCONJ=-5 s/:VERB=2 s/:VERBing=-2 s/^a=-3 s/^but=-5 s/^in=11 s/^so=3 s/^that=-2
    s/^the=-2 s/^to=-6 s/^we=2 s/^what=-3 s/^when=2 s/^you=7 s/a=2 s/about=5 s/also=3 s/and=4 s/are=4 s/as=-2 s/at=2
    s/because=6 s/before=-2 s/could=2 s/for=3 s/from=2 s/has=9 s/have=5 s/he=-2 s/her=-6 s/how=-2 s/i=-10 s/in=-7
    s/into=-2 s/it=3 s/not=4 s/on=-7 s/or=-2 s/said=-6 s/says=-2 s/she=-2 s/so=5 s/than=-3 s/that=10 s/the=-5 s/there=2
    s/they=-2 s/this=5 s/was=-6 s/we=-2 s/were=-6 s/what=-3 s/when=-2 s/which=-2 s/while=2 s/who=5 s/with=-6 s/you=4`,
  inner: `
    :ADJ/1=3 :ADJ/2=9 :ADJ/4=-11 :ADP/2=6 :ADP/3=-2 :ADP/4=-2 :ADV/1=3 :ADV/2=3 :ADV/3=3 :ADV/4=-9 :AUX/1=5 :AUX/2=-11
    :AUX/3=16 :AUX/4=-9 :DET/1=4 :DET/4=-2 :INTJ/1=2 :INTJ/2=2 :INTJ/4=-4 :NOUN/2=7 :NOUN/3=4 :NOUN/4=-10 :NUM/1=-4
    :NUM/4=3 :PRON/2=7 :PRON/4=-6 :PROPN/1=5 :PROPN/2=5 :PROPN/4=-9 :PUNCT/2=3 :PUNCT/3=-6 :PUNCT/4=3 :VERB/1=2
    :VERB/2=4 :VERB/4=-6 :VERBing/1=2 :VERBing/2=3 :VERBing/3=3 :VERBing/4=-9 ^a/1=4 ^a/2=-3 ^a/3=5 ^a/4=-6 ^and/2=-4
    ^and/4=4 ^as/3=6 ^as/4=-5 ^for/2=-6 ^for/3=-2 ^for/4=8 ^he/3=3 ^how/4=3 ^if/1=2 ^if/2=-3 ^if/3=-2 ^if/4=3 ^in/2=-3
    ^in/4=5 ^it/1=-4 ^it/2=6 ^it/3=-6 ^it/4=3 ^so/1=3 ^so/3=-3 ^that/3=3 ^the/2=-3 ^the/3=5 ^there/3=-3 ^there/4=4
    ^they/3=-6 ^they/4=6 ^this/3=-3 ^this/4=5 ^we/1=2 ^we/2=-2 ^we/3=6 ^we/4=-5 ^what/3=3 ^when/1=3 ^when/2=-2
    ^when/3=-4 ^when/4=2 ^you/1=-3 ^you/3=3 a/1=-4 a/3=-2 a/4=5 i/2=3 i/3=3 i/4=-5 the/1=-4 the/3=2`,
  inner2: `
    :ADJ/1=3 :ADJ/2=5 :ADP/2=9 :ADP/3=-3 :ADV/1=3 :ADV/2=-2 :ADV/4=4 :AUX/1=5 :AUX/2=-12 :AUX/3=7 :CCONJ/4=-2 :DET/1=4
    :DET/2=4 :DET/3=3 :DET/4=3 :INTJ/1=2 :INTJ/4=6 :NOUN/1=3 :NOUN/2=3 :NOUN/3=2 :NOUN/4=-2 :NUM/1=-6 :NUM/2=4 :NUM/3=5
    :PART/2=2 :PRON/2=-5 :PRON/3=2 :PRON/4=6 :PROPN/1=4 :PROPN/2=-4 :PROPN/3=2 :SCONJ/4=-5 :VERB/1=2 :VERB/2=2
    :VERB/3=3 :VERB/4=3 :VERBing/1=2 :X/4=7 ^a/1=4 ^but/4=7 ^if/1=2 ^in/4=2 ^it/1=-4 ^it/4=2 ^on/4=-3 ^so/1=3 ^the/4=-2
    ^to/4=-3 ^we/1=2 ^what/4=-2 ^when/1=3 ^you/1=-3 ^you/4=13 a/1=-4 a/3=5 a/4=-4 about/4=6 and/2=-6 and/3=-3 are/3=-3
    are/4=4 as/3=-2 as/4=-8 at/4=2 because/4=5 before/4=-5 but/4=3 can/3=-4 can/4=7 for/2=-8 for/3=5 for/4=5 had/4=5
    has/2=-2 has/3=13 has/4=-7 have/2=4 have/3=-2 he/2=-2 he/3=-2 he/4=-6 her/4=3 his/4=-4 how/4=-4 i/2=-3 i/3=-3
    if/4=-2 in/2=5 in/3=-6 in/4=-4 into/4=-3 is/3=-4 it/2=2 it/4=8 its/4=-3 not/2=5 not/3=-2 not/4=9 of/3=-6 of/4=-7
    on/3=3 on/4=-3 said/3=-2 said/4=-4 says/4=-11 she/4=-3 so/4=5 that/2=5 that/3=-3 that/4=4 the/1=-4 the/4=-5
    their/4=-3 there/4=7 they/4=-2 this/2=-3 this/3=3 this/4=9 to/3=3 to/4=3 was/4=-7 we/2=-4 were/4=-8 what/4=-4
    which/4=-6 while/4=10 will/2=11 will/3=-3 with/3=-5 you/2=7 you/3=-10 you/4=9`,
  known: `
    -=26`,
  last: `
    ADJ/m=2 ADJ/w=6 ADP/m=6 ADP/w=-3 ADV/w=-2 AUX/m=3 AUX/w=-4 CCONJ/m=9 CCONJ/w=-16 DET/w=-7 INTJ/w=2 NOUN/m=3
    NOUN/w=10 NUM/w=3 PART/m=-3 PART/w=-10 PROPN/w=2 SCONJ/w=-6 X/w=14`,
  len: `
    ,/C/0=-9 ,/C/1=-9 ,/C/3=5 ,/C/4=5 ,/C/5=7 ,/C/6=3 ,/C/7=6 ,/C/8=-4 ,/C/9=-5 ,/l/2=-3 ,/l/3=-5 ,/l/5=2 ,/l/6=6
    ,/l/8=2 :/C/0=-3 :/C/1=-8 :/C/2=4 :/C/4=-6 :/C/5=3 :/C/7=8 :/C/8=3 ADJ/l/0=10 ADJ/l/1=5 ADJ/l/3=3 ADJ/l/4=4
    ADJ/l/5=-12 ADJ/l/6=-4 ADJ/l/7=-5 ADV/l/0=4 ADV/l/2=-6 ADV/l/3=4 ADV/l/4=-4 ADV/l/5=-5 ADV/l/6=-5 ADV/l/7=10
    ADV/l/8=7 AUX/l/0=-2 AUX/l/1=2 AUX/l/3=7 AUX/l/4=2 AUX/l/5=-6 AUX/l/6=3 AUX/l/7=-10 N/l/0=-3 N/l/1=-2 N/l/2=-10
    N/l/3=6 N/l/4=4 N/l/6=-5 N/l/8=4 NOUN/C/1=7 NOUN/C/5=11 NOUN/C/6=-8 NOUN/l/1=2 NOUN/l/2=-2 NOUN/l/3=-2 NOUN/l/4=3
    NOUN/l/5=4 NOUN/l/7=2 NOUN/l/8=5 P/C/1=-5 P/C/2=-3 P/C/4=-7 P/C/5=2 P/C/7=3 P/C/8=2 P/C/9=10 PRON/l/0=4
    PRON/l/1=-10 PRON/l/2=7 PRON/l/6=3 S/C/0=2 S/C/1=2 S/C/2=-2 S/C/3=-2 S/C/4=-9 S/C/7=6 S/C/8=4 VERB/C/0=-6
    VERB/C/1=10 VERB/C/3=14 VERB/C/4=-3 VERB/C/5=5 VERB/C/6=4 VERB/l/5=-3 VERB/l/6=-3 VERB/l/7=2 VERB/l/8=2 as/l/3=-2
    as/l/4=2 as/l/5=2 as/l/6=2 as/l/7=-5 b/l/0=2 b/l/1=4 b/l/2=7 b/l/3=3 b/l/4=-3 b/l/5=2 b/l/6=-2 b/l/7=-5 b/l/8=-5
    b/l/9=-2 c/C/1=-2 c/l/2=3 c/l/6=-4 c/l/7=2 d/C/0=-2 d/C/1=4 d/C/2=6 d/C/3=10 d/C/5=-14 d/C/6=4 d/C/8=-6 d/l/1=3
    d/l/2=6 d/l/3=6 d/l/6=-5 d/l/7=-6 d/l/8=-7 d/l/9=2 h/l/1=-5 h/l/2=5 h/l/4=3 h/l/5=3 h/l/6=2 h/l/7=-7 h/l/8=3
    k/l/0=-7 k/l/1=-3 k/l/2=-2 k/l/3=-2 k/l/4=3 k/l/5=3 k/l/7=2 m/l/0=-4 m/l/1=-3 m/l/2=11 m/l/3=-6 n/C/0=-9 n/C/1=-4
    n/C/2=-2 n/C/3=6 n/C/4=3 n/l/0=3 n/l/3=2 n/l/4=-4 n/l/5=6 n/l/6=-6 n/l/7=2 p/C/0=3 p/C/1=6 p/C/2=6 p/C/3=4 p/C/4=3
    p/C/5=-2 p/C/6=-5 p/C/7=-8 p/C/8=-5 p/l/0=2 p/l/1=5 p/l/2=-2 p/l/3=9 p/l/4=5 p/l/6=-4 p/l/7=-7 p/l/8=-3 p/l/9=-5
    r,/C/0=-3 r,/C/2=7 r,/C/3=2 r,/C/4=-10 r,/C/7=4 r,/l/0=-9 r,/l/1=-5 r,/l/2=5 r,/l/3=-6 r,/l/4=7 r,/l/5=5 r,/l/6=2
    r,/l/7=2 t/l/0=4 t/l/1=-4 t/l/2=2 t/l/5=-2 t/l/6=3 t/l/7=7 t/l/8=2 to/l/0=-3 to/l/1=2 to/l/4=3 to/l/5=-3 to/l/7=4`,
  len2: `
    /C/0=-21 /C/1=-8 /C/3=8 /C/4=12 /C/7=-4 /C/8=-2 /C/9=-6 /l/0=9 /l/1=2 /l/2=2 /l/3=5 /l/4=4 /l/6=-5 /l/7=-7 /l/8=-10
    /l/9=-15 /n/0=2 /n/1=-9 /n/2=8 /n/4=-6 /n/5=-2 /n/6=-9 e/C/0=-14 e/C/1=-3 e/C/2=6 e/C/3=12 e/C/4=16 e/C/5=6 e/C/6=5
    e/C/8=-2 e/C/9=-5 e/l/0=5 e/l/1=-6 e/l/3=8 e/l/4=3 e/l/5=3 e/l/6=-2 e/l/7=4`,
  limit: `
    p/-//=-4 p/-//e=-6 p/end//=3 p/end//e=18 p/mark//=-19 p/mark//e=8 s/-//=-7 s/-//e=-16 s/-/P/=2 s/end//=-4
    s/end//e=29 s/end/P/=-3 s/end/P/e=15 s/mark//=-18 s/mark//e=15 s/mark/P/=-15`,
  next: `
    p/'/NOUN/=-19 p/,/ADJ/=-6 p/,/ADP/=-3 p/,/ADV/=-6 p/,/AUX/=-3 p/,/NOUN/=-5 p/,/NUM/=-11 p/,/PART/=-2 p/,/PRON/=-2
    p/,/PRON/C=-11 p/,/PROPN/C=2 p/,/SCONJ/=-6 p/./ADJ/C=5 p/./ADP/C=2 p/./CCONJ/C=-8 p/./DET/C=3 p/./NUM/C=-8
    p/./PROPN/C=6 p/./SCONJ/C=3 p/./VERB/C=3 p/;/CCONJ/=11 p/;/DET/=-5 p/;/PRON/=-6 p/w/ADJ/=-8 p/w/ADP/=-4
    p/w/ADP/C=-11 p/w/ADV/=-12 p/w/AUX/=-6 p/w/CCONJ/=-9 p/w/DET/=-13 p/w/DET/C=-4 p/w/NOUN/=-8 p/w/NOUN/C=-21
    p/w/NUM/=-23 p/w/PRON/=-15 p/w/PROPN/=-3 p/w/PROPN/C=-5 p/w/SCONJ/=-7 p/w/VERB/=-9 p/w/VERB/C=-7 s/!/PRON/C=-6
    s/!/PROPN/C=-2 s/%/ADP/=-4 s/'/NOUN/=-9 s/,/ADJ/=-5 s/,/ADP/=-12 s/,/ADV/=-17 s/,/AUX/=-3 s/,/CCONJ/=-3 s/,/DET/=4
    s/,/NOUN/=9 s/,/NUM/=-7 s/,/PART/=-3 s/,/PRON/C=9 s/,/PROPN/C=12 s/,/SCONJ/=-3 s/,/VERB/=2 s/-/PRON/=-2
    s/./ADJ/C=17 s/./ADP/C=4 s/./ADV/C=2 s/./CCONJ/C=-2 s/./PROPN/C=9 s/./SCONJ/C=-2 s/./VERB/C=-5 s/:/PROPN/C=-6
    s/;/PRON/=-7 s/?/PRON/C=3 s/?/PROPN/C=10 s/w/ADJ/=-21 s/w/ADP/=-18 s/w/ADP/C=2 s/w/ADV/=-16 s/w/AUX/=-7
    s/w/CCONJ/=-10 s/w/DET/=-27 s/w/DET/C=8 s/w/NOUN/=-16 s/w/NOUN/C=14 s/w/NUM/=-18 s/w/PART/=-14 s/w/PRON/=-24
    s/w/PRON/C=6 s/w/PROPN/=-7 s/w/PROPN/C=-6 s/w/SCONJ/=-10 s/w/VERB/=-16 s/w/VERB/C=-2`,
  nickname: `
    -=20`,
  notitle: `
    ,=-6 :=-5 NOUN=2 P=-4 S=-4 d=-12 n=-11 p=-2 r,=-3`,
  outer: `
    :ADJ/"=4 :ADJ/,=-15 :ADJ/-=6 :ADJ/:ADJ=-13 :ADJ/:AUX=-3 :ADJ/:DET=3 :ADJ/:NOUN=-8 :ADJ/:NUM=-2 :ADJ/:PRON=-10
    :ADJ/:VERBing=-2 :ADJ/^but=4 :ADJ/^the=-6 :ADJ/a=-5 :ADJ/about=10 :ADJ/and=-6 :ADJ/as=-7 :ADJ/at=-5 :ADJ/because=-2
    :ADJ/but=-4 :ADJ/by=-2 :ADJ/from=-3 :ADJ/he=4 :ADJ/if=-3 :ADJ/in=2 :ADJ/is=5 :ADJ/it=4 :ADJ/of=-3 :ADJ/on=2
    :ADJ/or=3 :ADJ/said=3 :ADJ/than=-6 :ADJ/that=-12 :ADJ/to=-9 :ADJ/we=2 :ADJ/with=2 :ADP/,=4 :ADP/-=4 :ADP/.=-3
    :ADP/:ADJ=6 :ADP/:ADP=2 :ADP/:ADV=3 :ADP/:NOUN=5 :ADP/:NUM=-2 :ADP/:PRON=7 :ADP/:VERB=4 :ADP/:VERBing=-5
    :ADP/for=-3 :ADP/it=-2 :ADP/of=-9 :ADP/that=5 :ADP/the=6 :ADP/to=-17 :ADP/with=-3 :ADV/,=-13 :ADV/-=5 :ADV/.=3
    :ADV/:ADJ=-3 :ADV/:ADP=11 :ADV/:ADV=-6 :ADV/:DET=5 :ADV/:NOUN=2 :ADV/:NUM=5 :ADV/:PRON=-3 :ADV/:PROPN=-2
    :ADV/:VERB=3 :ADV/:VERBing=5 :ADV/a=11 :ADV/as=-4 :ADV/at=-2 :ADV/but=-9 :ADV/for=3 :ADV/from=-5 :ADV/i=-7
    :ADV/if=-2 :ADV/it=-4 :ADV/not=5 :ADV/of=-3 :ADV/on=6 :ADV/said=2 :ADV/than=-5 :ADV/the=-4 :ADV/they=-2 :ADV/was=3
    :ADV/when=4 :AUX/"=-6 :AUX/,=6 :AUX/-=3 :AUX/.=6 :AUX/:ADJ=-3 :AUX/:ADV=-3 :AUX/:DET=-5 :AUX/:NOUN=2 :AUX/:PRON=-2
    :AUX/a=3 :AUX/not=-5 :AUX/that=9 :AUX/to=-2 :DET/,=-2 :DET/.=6 :DET/:ADJ=-7 :DET/:ADV=-3 :DET/:DET=-5 :DET/:NUM=6
    :DET/:PROPN=2 :DET/of=-7 :DET/the=-2 :DET/who=-2 :INTJ/,=-15 :NOUN/!=-4 :NOUN/"=10 :NOUN/(=16 :NOUN/)=6 :NOUN/,=-10
    :NOUN/-=3 :NOUN/:=-7 :NOUN/:ADJ=3 :NOUN/:ADP=-2 :NOUN/:ADV=3 :NOUN/:AUX=3 :NOUN/:CCONJ=9 :NOUN/:DET=3 :NOUN/:NOUN=2
    :NOUN/:NUM=16 :NOUN/:PROPN=2 :NOUN/:VERB=4 :NOUN/:VERBing=2 :NOUN/;=-4 :NOUN/?=-5 :NOUN/[=-7 :NOUN/]=-2 :NOUN/^a=-4
    :NOUN/^and=-8 :NOUN/^as=-6 :NOUN/^for=10 :NOUN/^he=-2 :NOUN/^if=5 :NOUN/^in=-5 :NOUN/^it=3 :NOUN/^she=-11
    :NOUN/^the=3 :NOUN/^they=-7 :NOUN/^you=-7 :NOUN/a=3 :NOUN/about=4 :NOUN/after=-8 :NOUN/an=7 :NOUN/and=-4
    :NOUN/because=-3 :NOUN/but=3 :NOUN/by=-8 :NOUN/can=-9 :NOUN/during=-2 :NOUN/from=-4 :NOUN/had=-5 :NOUN/have=6
    :NOUN/he=2 :NOUN/i=3 :NOUN/if=-4 :NOUN/in=-5 :NOUN/into=-2 :NOUN/it=-4 :NOUN/not=-7 :NOUN/of=-4 :NOUN/on=-4
    :NOUN/said=-2 :NOUN/says=-6 :NOUN/she=-2 :NOUN/so=-6 :NOUN/than=3 :NOUN/that=-2 :NOUN/the=11 :NOUN/there=5
    :NOUN/they=7 :NOUN/this=3 :NOUN/to=-3 :NOUN/we=-8 :NOUN/were=-2 :NOUN/when=4 :NOUN/which=2 :NOUN/while=4
    :NOUN/who=-2 :NOUN/will=-6 :NOUN/with=-2 :NOUN/–=5 :NUM/,=-3 :NUM/-=-7 :NUM/:ADJ=12 :NUM/:ADP=-6 :NUM/:AUX=-2
    :NUM/:NOUN=9 :NUM/:NUM=-13 :NUM/:PROPN=-3 :NUM/:VERB=5 :NUM/and=-9 :NUM/of=4 :NUM/or=-5 :NUM/the=2 :NUM/to=10
    :PART/:ADJ=-2 :PART/:ADV=-3 :PART/:NOUN=2 :PART/:VERB=3 :PRON/"=3 :PRON/,=-8 :PRON/-=3 :PRON/:ADJ=-3 :PRON/:ADP=-3
    :PRON/:ADV=8 :PRON/:VERB=-3 :PRON/:VERBing=3 :PRON/as=-9 :PRON/but=-3 :PRON/for=-4 :PRON/i=-8 :PRON/is=8
    :PRON/that=-8 :PRON/with=-2 :PROPN/!=-12 :PROPN/"=9 :PROPN/(=9 :PROPN/)=7 :PROPN/,=-4 :PROPN/-=2 :PROPN/:=-3
    :PROPN/:ADP=-6 :PROPN/:AUX=5 :PROPN/:DET=-2 :PROPN/:NOUN=12 :PROPN/:NUM=-8 :PROPN/:PRON=-2 :PROPN/:PROPN=2
    :PROPN/:VERB=5 :PROPN/:VERBing=2 :PROPN/;=-4 :PROPN/<=27 :PROPN/>=5 :PROPN/?=3 :PROPN/^but=2 :PROPN/^in=5
    :PROPN/^it=2 :PROPN/^the=4 :PROPN/^to=-9 :PROPN/an=-5 :PROPN/and=-2 :PROPN/are=-3 :PROPN/at=14 :PROPN/by=8
    :PROPN/can=5 :PROPN/for=9 :PROPN/from=5 :PROPN/has=-7 :PROPN/have=-2 :PROPN/i=2 :PROPN/in=15 :PROPN/is=4
    :PROPN/it=-3 :PROPN/of=-6 :PROPN/on=2 :PROPN/or=9 :PROPN/said=-9 :PROPN/says=-9 :PROPN/the=10 :PROPN/to=-7
    :PROPN/was=-4 :PROPN/we=9 :PROPN/were=7 :PROPN/which=7 :PROPN/who=-4 :PROPN/will=3 :PROPN/with=4 :PROPN/would=-11
    :PROPN/–=6 :VERB/!=-3 :VERB/"=-12 :VERB/,=-10 :VERB/.=-7 :VERB/:=-11 :VERB/:ADJ=-3 :VERB/:ADP=-3 :VERB/:ADV=-4
    :VERB/:AUX=-3 :VERB/:DET=-6 :VERB/:NUM=4 :VERB/:PRON=-3 :VERB/:PROPN=5 :VERB/:SCONJ=-2 :VERB/:VERBing=2 :VERB/;=-5
    :VERB/^but=-2 :VERB/^he=-7 :VERB/^it=-6 :VERB/a=-5 :VERB/about=-3 :VERB/after=2 :VERB/and=2 :VERB/at=-4 :VERB/by=-4
    :VERB/for=2 :VERB/from=3 :VERB/he=3 :VERB/her=-4 :VERB/how=-3 :VERB/i=3 :VERB/if=2 :VERB/in=-5 :VERB/into=-9
    :VERB/is=-7 :VERB/it=-3 :VERB/not=5 :VERB/of=2 :VERB/on=-13 :VERB/or=-4 :VERB/said=6 :VERB/she=5 :VERB/so=-3
    :VERB/that=-7 :VERB/the=7 :VERB/there=-4 :VERB/they=-2 :VERB/this=-2 :VERB/to=-3 :VERB/we=-5 :VERB/what=4
    :VERB/with=-6 :VERB/you=-8 :VERBing/"=-6 :VERBing/,=-11 :VERBing/-=5 :VERBing/.=-4 :VERBing/:ADJ=-2 :VERBing/:ADP=5
    :VERBing/:ADV=-2 :VERBing/:NOUN=-7 :VERBing/:VERB=5 :VERBing/a=-5 :VERBing/about=-2 :VERBing/an=-2 :VERBing/and=-9
    :VERBing/at=-5 :VERBing/for=-2 :VERBing/his=-4 :VERBing/in=-3 :VERBing/it=-2 :VERBing/of=10 :VERBing/the=-4
    :VERBing/to=-6 ^a/:NOUN=4 ^a/:PROPN=-2 ^but/he=6 ^it/:VERB=5 ^it/was=-3 ^the/:PROPN=-3 ^to/:=-2 ^we/:VERB=-2 a/"=-2
    a/:ADJ=-2 a/:NOUN=-7 a/:NUM=-2 about/:NOUN=-2 about/:PRON=3 about/:VERBing=9 and/"=-2 and/:ADP=-4 and/:ADV=-2
    and/:NOUN=-3 and/:VERB=-2 and/:VERBing=6 and/i=-3 and/in=-5 are/:ADV=-2 are/:NOUN=-2 are/:VERB=-3 are/the=-2
    as/:ADJ=-2 at/:NOUN=-2 because/of=-2 by/:PROPN=-4 by/:VERBing=-4 by/the=-2 can/:VERB=-4 for/:ADJ=-2 for/:ADV=6
    for/:PROPN=-4 for/the=-2 from/:NOUN=-2 had/:VERB=-3 has/:VERB=11 have/:NOUN=5 he/:VERB=-2 he/has=6 he/is=4
    he/was=-4 her/:NOUN=-7 his/:NOUN=-5 how/to=-4 i/:AUX=2 i/:VERB=-6 in/:ADV=6 in/:NOUN=-16 in/:PROPN=-3 in/his=-4
    in/its=-2 in/the=-6 in/their=-2 in/this=-2 in/which=-3 is/,=4 is/:ADJ=-2 is/:NOUN=8 is/:PROPN=5 is/a=-2 is/the=-2
    it/,=-7 it/-=5 it/.=-12 it/:ADJ=-3 it/:ADP=2 it/:ADV=-2 it/:AUX=-3 it/:PROPN=3 it/:VERB=-10 it/and=-2 it/is=-5
    it/to=-7 it/was=5 its/:NOUN=-4 not/:ADV=-3 not/:NOUN=-3 not/:VERB=-2 not/to=-2 of/:ADJ=-2 of/:PROPN=-4
    of/:VERBing=-2 of/that=4 of/the=-3 on/,=4 on/.=7 on/:NOUN=3 on/:PROPN=-2 on/:VERBing=-4 on/a=-2 on/the=-5 or/:ADJ=5
    said/"=-7 said/,=-2 said/-=-13 said/.=-7 said/:PROPN=-4 said/^the=-2 says/-=-8 so/:ADJ=-3 so/:ADV=-2 so/that=-2
    than/a=8 that/,=-4 that/.=-3 that/:ADV=14 that/:DET=-3 that/:PROPN=-4 that/:VERB=4 that/are=4 that/he=-3 that/i=-6
    that/in=-4 that/is=-2 that/the=-3 that/they=-2 that/was=-2 that/you=14 the/"=3 the/:ADJ=2 the/:PROPN=-7
    their/:NOUN=-4 there/,=10 there/is=-2 they/:VERB=-3 they/would=-3 this/,=-2 this/:NOUN=-4 this/is=-2 to/:ADJ=3
    to/:ADV=-5 to/:AUX=-3 to/:DET=5 to/:NOUN=-8 to/:PRON=-2 to/:PROPN=-4 to/:VERB=-10 to/a=-2 to/his=-2 to/the=-4
    we/:VERB=8 we/can=-2 what/i=-2 who/:VERB=-2 will/:ADV=7 will/:AUX=-4 with/:ADJ=-2 with/:NOUN=-4 with/:PRON=4
    with/the=-2 would/:VERB=-2 you/,=-5 you/-=5 you/:ADV=-2`,
  pair: `
    ADJ/ADJ/p=15 ADJ/ADP/p=-2 ADJ/ADP/s=-5 ADJ/ADV/p=8 ADJ/CCONJ/p=-5 ADJ/CCONJ/s=-4 ADJ/DET/p=2 ADJ/DET/s=-2
    ADJ/NOUN/p=-7 ADJ/NOUN/s=-4 ADJ/NUM/p=6 ADJ/PART/s=7 ADJ/PRON/s=-2 ADJ/PROPN/p=-6 ADJ/PROPN/s=-7 ADJ/SCONJ/p=-5
    ADJ/VERB/p=4 ADJ/VERB/s=-5 ADP/ADP/p=5 ADP/ADP/s=11 ADP/ADV/p=-3 ADP/ADV/s=-2 ADP/AUX/p=5 ADP/AUX/s=12
    ADP/CCONJ/p=5 ADP/DET/p=-7 ADP/DET/s=-8 ADP/NOUN/p=-6 ADP/NOUN/s=-4 ADP/NUM/p=-6 ADP/NUM/s=-2 ADP/PART/p=-2
    ADP/PRON/p=-5 ADP/PRON/s=-6 ADP/PROPN/p=-6 ADP/PROPN/s=-7 ADP/VERB/p=-4 ADP/VERB/s=8 ADV/ADJ/p=3 ADV/ADJ/s=-3
    ADV/ADP/p=-2 ADV/ADP/s=-6 ADV/ADV/s=-3 ADV/CCONJ/p=-7 ADV/CCONJ/s=-3 ADV/DET/p=6 ADV/DET/s=-2 ADV/NOUN/p=11
    ADV/NUM/p=-2 ADV/PART/p=5 ADV/PART/s=-2 ADV/PRON/s=-7 ADV/PROPN/p=7 ADV/PROPN/s=-4 ADV/SCONJ/p=-2 ADV/VERB/p=-7
    ADV/VERB/s=-4 AUX/ADJ/p=-5 AUX/ADJ/s=-2 AUX/ADP/p=-7 AUX/ADV/p=-8 AUX/ADV/s=-3 AUX/AUX/p=-5 AUX/AUX/s=-4
    AUX/DET/p=2 AUX/DET/s=-4 AUX/PART/p=-6 AUX/PART/s=-3 AUX/PRON/p=-6 AUX/PRON/s=-3 AUX/PROPN/s=8 AUX/SCONJ/p=4
    AUX/VERB/p=-8 AUX/VERB/s=-2 CCONJ/ADJ/p=-2 CCONJ/ADP/p=-6 CCONJ/ADV/p=-2 CCONJ/AUX/p=-3 CCONJ/DET/p=-2
    CCONJ/NOUN/p=-4 CCONJ/PRON/p=-3 CCONJ/PRON/s=-3 CCONJ/PROPN/s=-2 CCONJ/VERB/p=3 DET/ADJ/p=-11 DET/ADJ/s=-3
    DET/ADP/p=3 DET/ADV/p=-5 DET/AUX/p=-3 DET/DET/p=-5 DET/NOUN/p=-18 DET/NOUN/s=-7 DET/NUM/p=-4 DET/PRON/p=-3
    DET/PRON/s=-2 DET/PROPN/p=-7 DET/PROPN/s=-5 DET/VERB/p=-7 NOUN/ADJ/p=-2 NOUN/ADJ/s=-4 NOUN/ADV/p=6 NOUN/ADV/s=-9
    NOUN/AUX/s=2 NOUN/CCONJ/p=4 NOUN/CCONJ/s=-3 NOUN/DET/p=3 NOUN/DET/s=8 NOUN/NOUN/p=4 NOUN/NOUN/s=5 NOUN/NUM/p=-7
    NOUN/NUM/s=-10 NOUN/PART/p=9 NOUN/PART/s=2 NOUN/PRON/p=3 NOUN/PRON/s=4 NOUN/PROPN/p=4 NOUN/PROPN/s=7 NOUN/SCONJ/p=5
    NOUN/SCONJ/s=-3 NOUN/VERB/p=2 NOUN/VERB/s=2 NUM/ADJ/p=9 NUM/ADP/p=-7 NUM/ADP/s=-3 NUM/AUX/p=-2 NUM/AUX/s=2
    NUM/CCONJ/p=-10 NUM/CCONJ/s=12 NUM/NOUN/s=12 NUM/NUM/p=-7 NUM/PROPN/p=-8 NUM/PROPN/s=-3 NUM/VERB/p=9 PART/ADJ/p=-2
    PART/ADP/p=-3 PART/AUX/p=-3 PART/DET/p=-2 PART/DET/s=-2 PART/NOUN/p=3 PART/NOUN/s=-2 PART/PRON/s=-2 PART/PROPN/p=10
    PART/VERB/p=-12 PART/VERB/s=-6 PRON/ADJ/p=-7 PRON/ADP/p=-4 PRON/ADP/s=4 PRON/ADV/p=-5 PRON/ADV/s=-6 PRON/AUX/p=-13
    PRON/AUX/s=-15 PRON/CCONJ/p=-2 PRON/CCONJ/s=-3 PRON/DET/p=-6 PRON/DET/s=6 PRON/NOUN/p=-5 PRON/NOUN/s=-6
    PRON/PART/p=2 PRON/PART/s=-2 PRON/PRON/p=-5 PRON/PRON/s=2 PRON/PROPN/p=5 PRON/PROPN/s=13 PRON/VERB/p=-10
    PRON/VERB/s=-3 PROPN/ADJ/p=-3 PROPN/ADJ/s=-2 PROPN/ADP/p=-2 PROPN/ADP/s=-10 PROPN/ADV/p=6 PROPN/ADV/s=4
    PROPN/AUX/p=3 PROPN/AUX/s=-10 PROPN/CCONJ/s=5 PROPN/DET/p=10 PROPN/NUM/p=-8 PROPN/PART/s=-3 PROPN/PRON/p=4
    PROPN/PRON/s=15 PROPN/PROPN/p=-3 PROPN/SCONJ/p=11 PROPN/VERB/s=-3 SCONJ/DET/p=-3 SCONJ/NOUN/p=5 SCONJ/NOUN/s=10
    SCONJ/PRON/p=-7 SCONJ/PRON/s=-5 SCONJ/PROPN/p=-3 SCONJ/PROPN/s=-2 VERB/ADJ/s=-3 VERB/ADP/p=-7 VERB/ADP/s=-8
    VERB/ADV/p=-3 VERB/ADV/s=8 VERB/AUX/p=-2 VERB/AUX/s=9 VERB/CCONJ/s=-4 VERB/DET/p=-9 VERB/DET/s=-11 VERB/NUM/p=4
    VERB/NUM/s=-2 VERB/PART/p=-12 VERB/PART/s=-6 VERB/PRON/p=-7 VERB/PRON/s=-9 VERB/PROPN/p=2 VERB/PROPN/s=-8
    VERB/SCONJ/p=-4 VERB/SCONJ/s=-2 VERB/VERB/p=2`,
  past: `
    ,/0=-8 ,/2=2 ,/3=6 :/0=-8 :/1=2 :/3=6 ADJ/0=3 ADV/0=5 ADV/1=3 AUX/0=-7 AUX/1=7 N/0=-2 N/1=7 NOUN/0=3 NOUN/1=3
    NOUN/2=-6 P/0=-5 P/3=3 PRON/0=-6 S/0=-8 S/3=7 VERB/0=5 VERB/2=-2 VERB/3=-2 as/0=9 as/1=2 b/0=5 b/1=-3 b/2=-6 c/0=8
    c/1=-3 d/0=7 d/1=-4 d/2=3 d/3=-7 h/0=5 h/1=-4 k/0=7 m/0=-7 n/0=-8 n/1=-6 n/2=7 p/0=5 p/1=3 p/2=-3 p/3=-4 r,/0=-7
    r,/1=2 r,/3=4 r/0=-4 t/0=7 t/1=10 to/0=4 to/1=-9`,
  past2: `
    C/0/=2 C/0/e=6 C/1/=-8 C/1/e=3 C/2/=-7 C/2/e=5 C/3/=-8 C/3/e=7 l/0/=10 l/0/e=10 l/1/=-10 l/1/e=2 l/2/=-9 l/3/=-4
    l/3/e=2 n/0/=7 n/0/e=3`,
  said: `
    -/!/0=-6 -/!/1=-2 -/%/1=-3 -/'/0=10 -/'/1=21 -/)/0=5 -/)/1=-4 -/,/0=2 -/,/1=-19 -/-/0=-26 -/-/1=-9 -/./0=-7
    -/./1=-11 -/:/0=-9 -/:/1=-10 -/;/0=-17 -/;/1=-7 -/</0=-20 -/>/0=-22 -/?/0=-6 -/?/1=-14 -/]/0=5 -/o/0=-27 -/o/1=-12
    -/w/0=-5 -/w/1=-5 -/–/0=-26 -/–/1=-12 a/,/0=20 a/,/1=9 a/./0=-7 a/./1=-11 a/?/1=-17 ab/w/0=19 c/,/0=17 c/,/1=3
    c/./1=-9 c/w/0=5 c/w/1=-11 cb/w/0=10 cb/w/1=-3 d/,/0=20 d/./0=-6 d/./1=-6 d/w/1=-10 db/w/0=2 db/w/1=-7`,
  spoken: `
    0/-/p=-12 0/-/s=-6 0/0/p=7 0/0/s=9 0/1/p=10 0/1/s=12 1/-/p=-7 1/-/s=4 1/0/p=11 1/0/s=17 1/1/p=10 1/1/s=9`,
  spoken2: `
    ,/-=11 ,/0=5 ,/1=-2 :/-=-8 :/0=13 :/1=13 ADJ/-=-6 ADJ/0=7 ADV/-=-3 AUX/-=2 N/-=3 N/0=4 NOUN/-=-3 NOUN/0=-3 P/-=13
    P/0=2 S/-=-2 S/0=12 S/1=3 VERB/-=-4 VERB/0=-3 VERB/1=5 as/-=3 as/0=-7 b/0=-3 b/1=-4 c/0=3 d/0=4 d/1=-7 h/-=-11
    h/0=-8 k/-=-3 k/0=3 n/-=-7 n/0=-7 p/-=-12 p/0=-3 p/1=4 r,/-=-5 r,/1=4 t/-=7 to/-=-2 to/0=-7`,
  style: `
    -1/-/p=5 -1/-/s=-5 -1/i/p=-17 -1/o/p=12 -1/o/s=5 0/-/p=3 0/-/s=3 0/o/p=-3 0/o/s=-3 1/-/p=7 1/-/s=3 1/i/p=12
    1/o/p=-19 1/o/s=-4`,
  thumb: `
    -=12`,
  thumb2: `
    C/me=-2 C/w=8 l/m=-4 l/me=-3`,
  thumb3: `
    ,/me=-4 :/m=-8 :/me=2 ADJ/w=-4 ADV/w=-4 AUX/w=-4 N/w=5 NOUN/m=5 NOUN/w=-3 P/m=9 P/me=7 P/w=-2 S/m=7 VERB/m=2
    VERB/w=-3 as/w=-3 b/w=-7 c/me=-4 c/w=3 d/m=-3 d/me=-8 d/w=-5 h/w=-3 k/w=3 n/w=3 p/m=-2 p/me=5 p/w=-4 r,/m=-7
    r,/w=-10 to/w=-7`,
  thumb4: `
    0=-5 2=2 6=4 7=2 8=5`,
  title: `
    C/,/C/s=-9 C/,/s/p=12 C/,/s/s=11 C/,/w/p=11 C/,/w/s=-9 C/./C/p=17 C/./m/p=17 C/w/C/p=11 C/w/C/s=13 C/w/m/s=-7
    C/w/s/p=18 C/w/s/s=18 C/w/w/p=13 C/w/w/s=18 l/w/C/s=-3 l/w/m/p=-7 l/w/w/p=16 l/w/w/s=-3`,
  title2: `
    ,/1/C=4 ,/1/m=-7 ,/1/w=-5 ,/2/C=-4 ,/2/m=-4 ,/2/w=5 :/1/C=-8 :/1/s=-4 :/2/C=2 :/2/m=19 P/1/C=-4 P/1/s=-6 P/1/w=-4
    P/2/m=4 P/2/s=6 P/2/w=6 S/1/C=-4 S/1/m=-3 S/1/s=6 S/1/w=6 S/2/C=12 S/2/s=7 S/2/w=4 d/2/C=-10 d/2/w=8 p/1/C=-14
    r,/1/m=2 r,/1/w=-6 r,/2/w=-5`,
  verb: `
    ,/C/0=-4 ,/C/1=2 ,/C/2=2 ,/l/0=3 ,/l/1=-2 :/C/1=-2 :/C/2=2 ADV/l/0=2 ADV/l/2=-2 N/l/0=11 N/l/1=-2 N/l/2=-9
    NOUN/l/0=2 P/C/0=2 P/C/1=-4 P/C/2=2 PRON/l/0=8 PRON/l/1=2 VERB/l/0=4 VERB/l/2=-5 as/l/1=-3 as/l/2=3 b/l/0=6
    b/l/1=-4 b/l/2=-3 c/C/0=8 c/l/0=6 c/l/1=-5 d/C/0=8 d/C/2=-7 h/l/1=4 h/l/2=-4 k/l/0=3 k/l/1=-2 m/l/0=6 n/l/0=5
    n/l/1=4 n/l/2=-9 p/C/0=4 p/C/1=-8 p/C/2=4 p/l/0=6 p/l/1=-4 r,/l/0=-6 r,/l/2=6 t/l/0=-5 t/l/1=7 t/l/2=-2 to/l/0=9
    to/l/1=-7 to/l/2=-3`,
  verb2: `
    0/0=8 0/1=6 0/2=4 0/3=2 0/6=2 0/9=-9 1/0=10 1/1=5 1/2=-2 1/3=-5 1/4=-2 1/5=-2 1/7=-2 2/3=3 2/4=-3 2/5=-5 2/9=-5`,
  word: `
    p/:ADJ=-15 p/:ADP=-8 p/:ADV=-9 p/:AUX=-12 p/:CCONJ=-11 p/:DET=-5 p/:NOUN=-4 p/:NUM=-2 p/:PRON=-10 p/:PROPN=-10
    p/:SCONJ=4 p/:VERB=-6 p/:VERBing=-6 p/^and=7 p/^he=-4 p/^it=3 p/^she=-4 p/^the=-2 p/^there=7 p/^they=4 p/^to=20
    p/^we=3 p/a=-7 p/about=7 p/after=-2 p/an=-5 p/because=-2 p/before=2 p/by=9 p/can=-2 p/could=-6 p/during=8 p/for=-3
    p/from=-2 p/had=-3 p/has=-2 p/he=-4 p/her=-6 p/his=-2 p/how=-8 p/i=-5 p/if=8 p/it=-7 p/its=3 p/not=-4 p/on=-4
    p/or=6 p/says=-3 p/so=-7 p/that=-5 p/the=-9 p/their=-6 p/there=-4 p/they=-4 p/to=-6 p/were=-4 p/when=9 p/while=7
    p/who=-4 p/with=-4 p/would=-2 p/you=5 s/:ADJ=-10 s/:ADP=-5 s/:ADV=-5 s/:AUX=-17 s/:CCONJ=3 s/:DET=-5 s/:INTJ=-15
    s/:NOUN=-12 s/:NUM=-2 s/:PRON=-9 s/:PROPN=-3 s/:VERB=-3 s/:VERBing=-6 s/^a=3 s/^but=-2 s/^if=-10 s/^it=-3 s/^she=4
    s/^so=2 s/^that=-4 s/^the=6 s/^they=-10 s/^this=5 s/^to=-7 s/^we=-4 s/^you=-5 s/a=2 s/about=-3 s/after=-3 s/an=-8
    s/and=-2 s/as=3 s/at=-9 s/because=-6 s/before=2 s/but=-3 s/by=7 s/can=-4 s/from=-2 s/had=-3 s/have=-6 s/he=17
    s/her=-2 s/his=8 s/how=-3 s/if=-4 s/in=-2 s/is=8 s/it=3 s/its=-2 s/not=-4 s/of=3 s/on=3 s/or=-7 s/said=11 s/says=16
    s/she=13 s/so=-8 s/than=-3 s/that=-16 s/the=3 s/their=-3 s/there=-2 s/they=8 s/this=-5 s/to=-3 s/was=8 s/we=-8
    s/were=6 s/what=-8 s/when=-3 s/which=-3 s/while=-3 s/who=-5 s/will=-6 s/with=-11 s/would=-3`,
};
