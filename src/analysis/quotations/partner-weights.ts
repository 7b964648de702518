import type { WrittenWeights } from '../written-weights.js';

// Fitted by maximum likelihood on 15,600 pairs of quotation marks of edited English, one of each taken away and looked for: the BBC's news
// of 2004 and 2005, the Brown corpus, Australian and American radio and newspapers, novels, blogs, and translations of news. The penalty on
// the squares is 1. In tenths of natural logarithms; what 50 texts do not show, and what comes to nothing, is left out. With a fifth of
// the texts held back, the likeliest place is the right one for 65 of 100 marks, and one of the three likeliest for 84 to 89; the rules
// of thumb alone find 55 to 59. “thumb” is 15 more than came out, for texts that are neither news nor novels: more would cost on those. “nickname” (Anders
// “Fox” Lindqvist) and “complement” (called it “late, but not too late”) are by hand.

/** The same for a mark that opens. */
export const OPENING: WrittenWeights = {
  first: `
    ADJ/C/m=1 ADJ/l/m=-12 ADJ/l/w=-1 ADP/C/m=3 ADP/C/w=-3 ADP/l/m=-14 ADP/l/w=-7 ADV/C/m=15 ADV/C/w=9 ADV/l/m=-9
    ADV/l/w=-2 AUX/C/m=9 AUX/C/w=13 AUX/l/m=-7 AUX/l/w=-7 CCONJ/C/m=6 CCONJ/C/w=5 CCONJ/l/m=-12 CCONJ/l/w=-15 DET/C/m=7
    DET/C/w=2 DET/l/m=-8 DET/l/w=-2 NOUN/C/w=-4 NOUN/l/m=-16 NOUN/l/w=-5 NUM/C/m=1 NUM/C/w=-5 NUM/l/m=-6 NUM/l/w=1
    NUM/n/m=-7 NUM/n/w=-9 PART/C/w=7 PART/l/m=-6 PART/l/w=-6 PRON/C/m=10 PRON/C/w=8 PRON/l/m=-9 PRON/l/w=-5
    PROPN/C/m=-12 PROPN/C/w=-10 PROPN/l/m=-4 PUNCT/n/m=-2 PUNCT/n/w=-9 SCONJ/C/m=3 SCONJ/C/w=4 SCONJ/l/m=-3 SCONJ/l/w=-1
    SYM/n/m=2 VERB/C/m=1 VERB/C/w=3 VERB/l/m=-11 VERB/l/w=-5`,
  known: `
    =26`,
  len: `
    ,a/0=-3 ,a/1=-6 ,a/2=1 ,a/4=1 ,a/5=-2 ,a/6=6 ,a/7=9 ,a/8=4 ,a/9=-9 ,c/0=-4 ,c/1=-5 ,c/2=1 ,c/3=4 ,c/4=3 ,c/5=-2
    ,c/6=2 ,c/7=5 ,c/8=1 ,c/9=-6 ,w/0=4 ,w/1=7 ,w/2=1 ,w/3=6 ,w/4=2 ,w/6=-5 ,w/7=-2 ,w/8=-3 .C/1=1 .C/2=7 .C/4=-1
    .C/5=-4 .C/6=-4 .C/7=2 .C/8=2 .C/9=-2 .c/0=-5 .c/1=-4 .c/2=-2 .c/3=-3 .c/4=-3 .c/5=-1 .c/6=1 .end/0=-9 .end/1=-4
    .end/2=6 .end/3=1 .end/4=1 .end/5=-1 .end/8=2 .end/9=4 .w/0=1 .w/1=1 .w/2=-4 .w/3=-4 .w/4=-4 .w/5=-2 .w/6=2 .w/7=1
    .w/8=4 .w/9=4 ?end/0=-6 ?end/1=-3 ?end/4=-2 ?end/5=3 ?end/6=4 w,/0=6 w,/1=8 w,/2=6 w,/3=5 w,/4=5 w,/5=-1 w,/6=-6
    w,/7=-8 w,/8=-5 w,/9=-9 w./0=-3 w./1=-1 w./2=3 w./3=1 w./4=2 w./5=-1 w./6=-1 w./7=-1 w./8=-1 w./9=2 wa/0=-1 wa/1=-8
    wa/2=-3 wa/3=3 wa/4=5 wa/5=5 wa/6=7 wa/8=-4 wc/0=1 wc/1=1 wc/2=4 wc/8=-3 wd/0=4 wd/1=7 wd/2=5 wd/3=-2 wd/4=-1
    wd/6=-3 wd/7=-2 wend/0=-4 wend/1=2 wend/2=-3 wend/3=6 wo/0=-2 wo/1=-1 wo/2=4 wo/3=9 wo/4=4 wo/5=3 wo/7=1 wo/8=-2
    ww/0=14 ww/1=12 ww/2=10 ww/3=5 ww/4=1 ww/5=-7 ww/6=-6 ww/7=-12 ww/8=-13 ww/9=-4`,
  len2: `
    C/C/0=2 C/C/1=5 C/C/2=7 C/C/3=14 C/C/4=13 C/C/5=13 C/C/6=9 C/C/7=1 C/C/8=-4 C/C/9=-4 C/l/1=12 C/l/2=10 C/l/3=13
    C/l/4=7 C/l/5=9 C/l/6=7 C/l/7=6 C/l/8=1 C/l/9=-5 l/C/2=-9 l/C/3=-6 l/C/4=-7 l/C/5=-4 l/C/6=-8 l/C/7=-10 l/C/8=-13
    l/C/9=-18 l/l/0=9 l/l/1=9 l/l/2=3 l/l/3=2 l/l/4=-3 l/l/5=-2 l/l/6=-6 l/l/7=-9 l/l/8=-14 l/l/9=-20 n/C/6=-2 n/C/7=-3
    n/C/8=-2 n/C/9=2 n/l/0=7 n/l/1=-5 n/l/2=1 n/l/3=-2 n/l/4=-3 n/l/5=-7 n/l/6=-2 n/l/7=-9 n/l/8=-10 n/l/9=-6 s/C/0=3
    s/C/5=-2 s/C/6=3 s/C/7=3 s/C/8=-3 s/C/9=-1 s/l/1=2 s/l/2=8 s/l/3=8 s/l/4=1 s/l/5=1 s/l/7=-1 s/l/9=-7`,
  notitle: `
    C=-11 l=2`,
  open: `
    (/C/,=-5 (/C/w=6 (/l/,=-2 (/l/.=-2 (/l/w=2 ,/C/,=9 ,/C/.=6 ,/C/w=15 ,/l/,=-3 ,/l/.=1 ,/l/?=7 ,/l/w=-6 ,/n/w=-2
    -/C/w=2 -/l/,=2 -/l/.=1 -/l/w=2 :/C/.=24 :/C/w=19 :/l/w=10 ADJ/C/,=-3 ADJ/C/.=-6 ADJ/C/w=4 ADJ/l/,=-9 ADJ/l/.=-5
    ADJ/l/?=-3 ADJ/l/w=1 ADJ/n/,=-1 ADJ/n/w=-2 ADP/l/,=-1 ADP/l/.=-3 ADP/l/w=-7 ADV/C/,=-2 ADV/C/w=-2 ADV/l/,=-7
    ADV/l/.=-2 ADV/l/?=-5 ADV/l/w=-4 ADV/n/,=-1 AUX/l/,=-5 AUX/l/?=-4 DET/C/w=-4 DET/l/,=-4 DET/l/.=-5 DET/l/?=-2
    DET/l/w=-3 N/C/,=-9 N/C/.=-12 N/C/?=-3 N/C/w=-6 N/l/,=-3 N/l/.=-3 N/l/?=-5 N/l/w=-5 N/n/,=-1 N/n/.=-3 N/n/w=-5
    NOUN/C/.=-2 NOUN/C/w=1 NOUN/l/,=-6 NOUN/l/.=-4 NOUN/l/?=-5 NOUN/l/w=-4 NOUN/n/,=-2 NOUN/n/w=-4 NUM/C/,=-1 NUM/C/w=-9
    NUM/l/.=-1 NUM/l/w=-3 P/s/!=4 P/s/,=6 P/s/.=-3 P/s/?=-1 P/s/w=-1 PART/l/.=-5 PART/l/w=-8 PRON/C/w=-3 PRON/l/,=-3
    PRON/l/.=1 PRON/l/?=-6 PRON/l/w=-3 S/C/w=-11 S/s/,=8 S/s/.=6 S/s/?=-3 S/s/w=-4 SCONJ/l/,=-1 SCONJ/l/.=-2
    SCONJ/l/w=-6 VERB/C/,=-2 VERB/C/.=5 VERB/C/w=1 VERB/l/,=-2 VERB/l/.=-3 VERB/l/?=-4 VERB/n/,=-1 VERB/n/.=-2
    VERB/n/w=-2 as/C/w=1 as/l/,=-2 as/l/.=-2 as/l/w=-3 b/C/w=2 b/l/,=-1 b/l/.=4 b/l/?=-6 b/l/w=8 c/C/,=-4 c/C/.=-2
    c/C/w=4 c/l/,=-4 c/l/.=-3 c/l/?=4 c/l/w=-3 d/C/,=-5 d/C/.=-5 d/C/w=-1 d/l/,=-1 d/l/.=-2 d/l/?=-7 d/l/w=6 d/n/,=-3
    d/n/.=-4 d/n/w=4 h/C/,=2 h/C/.=1 h/C/w=6 h/l/,=-3 h/l/.=5 h/l/?=-3 h/l/w=-2 i/l/,=-5 i/l/.=-8 i/l/?=-3 i/l/w=-1
    k/C/w=6 k/l/,=8 k/l/.=13 k/l/w=9 m/C/w=7 m/l/,=7 m/l/.=7 m/l/w=-3 n/C/w=7 n/l/,=4 n/l/w=4 p/C/.=-2 p/C/w=-10
    p/l/,=-3 p/l/.=-2 p/l/?=-2 p/l/w=-1 p/n/,=-3 p/n/.=-3 p/n/w=3 r,/C/.=13 r,/C/w=26 r,/l/,=6 r,/l/.=19 r,/l/w=16
    r/C/,=1 r/C/.=-5 r/C/w=5 r/l/,=1 r/l/.=1 r/l/w=-1 t/C/,=-2 t/C/.=1 t/C/w=10 t/l/,=6 t/l/.=1 to/C/,=2 to/C/w=1
    to/l/,=1 to/l/.=1 to/l/?=-6 to/l/w=1 to/n/,=-1 to/n/w=-2`,
  open2: `
    (/C/a=4 (/C/w=-10 (/l/w=1 ,/C/,=4 ,/C/C=7 ,/C/a=6 ,/C/c=3 ,/C/end=6 ,/C/w=-2 ,/l/,=3 ,/l/.=6 ,/l/C=-8 ,/l/a=-3
    ,/l/c=3 ,/l/d=1 ,/l/end=6 ,/l/o=4 -/C/w=3 -/l/.=-5 -/l/a=6 -/l/w=4 :/C/.=20 :/C/C=1 :/C/end=9 :/C/w=-5 :/l/w=-7
    ADJ/C/.=-5 ADJ/C/w=-3 ADJ/l/,=-2 ADJ/l/.=-3 ADJ/l/C=-3 ADJ/l/a=-7 ADJ/l/c=-5 ADJ/l/d=-3 ADJ/l/end=-6 ADJ/l/o=2
    ADJ/l/w=5 ADP/l/a=-1 ADP/l/end=-2 ADP/l/w=-4 ADV/C/a=-2 ADV/C/w=-2 ADV/l/,=-9 ADV/l/.=-1 ADV/l/C=-6 ADV/l/a=2
    ADV/l/c=-4 ADV/l/d=-4 ADV/l/end=-5 ADV/l/o=-4 ADV/l/w=3 AUX/l/,=-1 AUX/l/C=-2 AUX/l/a=-3 AUX/l/c=2 AUX/l/d=3
    AUX/l/end=-3 AUX/l/o=-3 AUX/l/w=-3 DET/l/,=-1 DET/l/.=-6 DET/l/C=1 DET/l/a=-3 DET/l/c=-5 DET/l/d=-4 DET/l/end=-1
    DET/l/o=-4 DET/l/w=8 N/C/,=3 N/C/.=-9 N/C/C=1 N/C/a=-4 N/C/c=-2 N/C/d=-4 N/C/end=-10 N/C/w=-8 N/l/,=-10 N/l/.=-4
    N/l/C=-2 N/l/a=-1 N/l/c=2 N/l/d=7 N/l/end=-9 N/l/o=-1 N/l/w=-3 N/n/.=-2 N/n/end=-2 N/n/w=-2 NOUN/C/.=-4 NOUN/C/C=-1
    NOUN/C/a=6 NOUN/C/c=-2 NOUN/C/end=5 NOUN/C/w=1 NOUN/l/,=-3 NOUN/l/.=-4 NOUN/l/C=-6 NOUN/l/a=1 NOUN/l/d=-1
    NOUN/l/end=-4 NOUN/l/o=-10 NOUN/l/w=-2 NOUN/n/.=1 NOUN/n/a=-1 NUM/l/,=-4 NUM/l/.=-6 NUM/l/C=-3 NUM/l/a=-2 NUM/l/c=3
    NUM/l/end=2 NUM/l/w=3 P/s/,=-3 P/s/.=5 P/s/C=-3 P/s/a=8 P/s/c=6 P/s/d=5 P/s/end=9 P/s/o=1 P/s/w=9 PART/l/.=3
    PART/l/C=-7 PART/l/a=-3 PART/l/c=1 PART/l/end=-2 PART/l/w=-3 PRON/l/,=1 PRON/l/.=-1 PRON/l/C=-3 PRON/l/a=-3
    PRON/l/c=1 PRON/l/d=1 PRON/l/end=-1 PRON/l/o=-5 PRON/l/w=-4 S/s/.=4 S/s/C=-5 S/s/a=10 S/s/c=10 S/s/d=6 S/s/end=1
    S/s/o=3 S/s/w=-9 SCONJ/l/.=-1 SCONJ/l/a=-1 SCONJ/l/end=-1 SCONJ/l/w=-3 VERB/C/.=-5 VERB/C/a=2 VERB/C/c=-3
    VERB/C/end=3 VERB/C/w=5 VERB/l/C=-1 VERB/l/a=-3 VERB/l/c=-1 VERB/l/d=4 VERB/l/o=-8 VERB/n/a=-1 VERB/n/w=-1 as/l/,=4
    as/l/.=8 as/l/C=-2 as/l/a=-5 as/l/c=1 as/l/end=1 b/l/,=1 b/l/C=-4 b/l/a=2 b/l/c=6 b/l/d=2 b/l/end=2 b/l/o=-8 b/l/w=5
    c/C/.=-4 c/C/a=-3 c/C/end=3 c/C/w=2 c/l/.=-1 c/l/C=-5 c/l/a=-4 c/l/c=-2 c/l/d=-3 c/l/end=4 c/l/o=-7 c/l/w=2 d/C/,=-6
    d/C/.=-5 d/C/C=2 d/C/a=-6 d/C/d=-3 d/C/end=-4 d/C/w=9 d/l/.=-4 d/l/C=8 d/l/a=-6 d/l/c=-8 d/l/d=3 d/l/end=-1 d/l/o=-4
    d/l/w=7 d/n/a=-1 d/n/w=5 h/C/.=-6 h/C/a=-3 h/C/w=8 h/l/,=-2 h/l/.=-6 h/l/C=-1 h/l/a=-6 h/l/c=-6 h/l/d=1 h/l/end=-1
    h/l/o=-1 h/l/w=5 i/l/,=-2 i/l/.=1 i/l/C=-4 i/l/a=4 i/l/c=-3 i/l/d=-2 i/l/end=-5 i/l/o=-5 i/l/w=-3 k/l/.=6 k/l/a=5
    k/l/w=2 m/l/C=1 m/l/a=2 m/l/end=9 m/l/w=1 n/l/.=-5 n/l/a=-2 n/l/end=-4 n/l/w=8 p/C/,=6 p/C/.=-1 p/C/a=-5 p/C/c=-6
    p/C/d=-3 p/C/end=-1 p/C/o=3 p/C/w=6 p/l/,=1 p/l/.=-3 p/l/C=1 p/l/a=-3 p/l/c=3 p/l/d=-1 p/l/end=-5 p/l/o=-5 p/l/w=5
    p/n/.=4 p/n/a=-1 p/n/c=-1 p/n/end=-1 p/n/w=2 r,/C/end=13 r,/l/.=20 r,/l/a=-2 r,/l/end=13 r,/l/w=-1 r/C/.=2 r/C/C=3
    r/C/a=-1 r/C/end=-7 r/C/w=3 r/l/.=3 r/l/C=2 r/l/a=-5 r/l/c=-4 r/l/d=-2 r/l/end=7 t/C/a=-3 t/C/w=-2 t/l/,=4 t/l/.=6
    t/l/C=1 t/l/a=-9 t/l/end=-5 t/l/w=4 to/C/.=-9 to/C/a=-3 to/C/w=3 to/l/,=-3 to/l/.=-3 to/l/C=2 to/l/a=-1 to/l/c=-2
    to/l/d=-6 to/l/end=4 to/l/o=-2 to/l/w=6`,
  pair: `
    ADJ/ADJ/l=1 ADJ/ADP/l=-10 ADJ/ADV/l=2 ADJ/AUX/l=6 ADJ/CCONJ/l=-4 ADJ/DET/l=-4 ADJ/NOUN/l=-3 ADJ/NUM/l=-4
    ADJ/NUM/n=-2 ADJ/PART/l=-3 ADJ/PRON/l=2 ADJ/PROPN/C=-4 ADJ/PUNCT/n=-2 ADJ/SCONJ/l=-1 ADJ/VERB/l=6 ADP/ADV/l=3
    ADP/AUX/l=-1 ADP/CCONJ/l=-1 ADP/DET/C=5 ADP/DET/l=-12 ADP/NOUN/C=-3 ADP/NOUN/l=3 ADP/NUM/l=-7 ADP/NUM/n=-7
    ADP/PART/l=1 ADP/PRON/C=-1 ADP/PRON/l=-7 ADP/PROPN/C=-3 ADP/SYM/n=-1 ADP/VERB/C=-3 ADP/VERB/l=1 ADV/ADJ/l=-3
    ADV/ADP/l=-1 ADV/ADV/l=-4 ADV/AUX/l=-2 ADV/CCONJ/l=-1 ADV/DET/l=1 ADV/NOUN/l=5 ADV/NUM/l=1 ADV/NUM/n=2 ADV/PART/l=-4
    ADV/PRON/C=-9 ADV/PRON/l=-9 ADV/SCONJ/l=-4 ADV/VERB/l=1 AUX/ADJ/l=-1 AUX/ADP/l=1 AUX/ADV/l=-3 AUX/AUX/l=-5
    AUX/DET/l=-3 AUX/NOUN/l=5 AUX/NUM/l=-1 AUX/PART/l=-10 AUX/PRON/C=-9 AUX/PRON/l=-6 AUX/PROPN/C=2 AUX/SCONJ/l=-3
    AUX/VERB/l=-2 CCONJ/ADJ/l=-1 CCONJ/ADV/l=-1 CCONJ/AUX/l=-1 CCONJ/DET/l=-1 CCONJ/NOUN/l=-4 CCONJ/NUM/l=-2
    CCONJ/NUM/n=-2 CCONJ/PART/l=-4 CCONJ/PRON/C=-7 CCONJ/PRON/l=-1 CCONJ/PROPN/C=-8 CCONJ/SCONJ/l=2 CCONJ/VERB/l=1
    DET/ADJ/l=-2 DET/ADP/l=-6 DET/ADV/l=-2 DET/AUX/l=-2 DET/NOUN/l=-2 DET/NUM/l=-1 DET/NUM/n=1 DET/PRON/l=2
    DET/PROPN/C=1 DET/VERB/l=3 NOUN/ADJ/l=6 NOUN/ADP/C=-2 NOUN/ADP/l=-4 NOUN/ADV/l=4 NOUN/AUX/l=-3 NOUN/CCONJ/l=-1
    NOUN/DET/C=-3 NOUN/DET/l=6 NOUN/NOUN/l=-8 NOUN/NUM/l=4 NOUN/NUM/n=4 NOUN/PART/l=-8 NOUN/PRON/C=-2 NOUN/PROPN/C=-2
    NOUN/PUNCT/n=-5 NOUN/SCONJ/l=-3 NOUN/VERB/l=4 NUM/ADJ/l=1 NUM/ADP/l=-4 NUM/AUX/l=6 NUM/CCONJ/l=-1 NUM/DET/l=-1
    NUM/NOUN/l=-2 NUM/NUM/l=-6 NUM/PROPN/C=-4 PART/ADJ/l=4 PART/ADP/l=-5 PART/ADV/l=1 PART/AUX/l=-7 PART/DET/l=1
    PART/PRON/l=-1 PART/PROPN/C=-2 PART/VERB/l=1 PRON/ADJ/l=-6 PRON/ADP/l=-2 PRON/AUX/l=-14 PRON/CCONJ/l=-2 PRON/DET/l=3
    PRON/NOUN/l=-2 PRON/PART/l=1 PRON/PRON/C=-8 PRON/PRON/l=-11 PRON/PROPN/C=-2 PRON/PUNCT/n=-3 PRON/SCONJ/l=-2
    PRON/VERB/l=-2 PROPN/ADJ/l=5 PROPN/ADP/C=-2 PROPN/ADP/l=-8 PROPN/AUX/l=-2 PROPN/CCONJ/l=-4 PROPN/DET/l=2
    PROPN/NOUN/C=-5 PROPN/NOUN/l=-3 PROPN/NUM/n=-3 PROPN/PART/l=6 PROPN/PRON/l=4 PROPN/PUNCT/n=-3 PROPN/SCONJ/l=1
    PROPN/VERB/C=-3 PROPN/VERB/l=-1 SCONJ/ADJ/l=-2 SCONJ/ADP/l=7 SCONJ/AUX/l=-5 SCONJ/NOUN/l=-1 SCONJ/PRON/C=-9
    SCONJ/PRON/l=-7 SCONJ/PROPN/C=-4 SCONJ/SCONJ/l=-5 SCONJ/VERB/l=1 VERB/ADJ/l=5 VERB/ADP/l=-10 VERB/ADV/l=-2
    VERB/AUX/l=-1 VERB/CCONJ/l=-3 VERB/DET/C=-1 VERB/DET/l=-5 VERB/NOUN/l=4 VERB/NUM/l=3 VERB/NUM/n=-3 VERB/PART/l=-4
    VERB/PRON/C=4 VERB/PRON/l=-14 VERB/PROPN/C=-5 VERB/PUNCT/n=-2 VERB/SCONJ/l=-6 VERB/VERB/l=13`,
  past: `
    ,a/0=9 ,a/1=1 ,a/2=-7 ,a/3=-4 ,c/0=8 ,c/1=-1 ,c/2=-2 ,c/3=-4 ,w/0=12 ,w/1=-3 .C/0=4 .C/1=-3 .C/2=-2 .c/0=-4
    .end/0=-2 .end/1=-1 .end/3=3 .w/0=-4 .w/1=-2 ?end/0=-6 w,/0=14 w,/1=-4 w,/2=-3 w./0=8 w./2=-4 w./3=-4 wa/0=16
    wa/1=-9 wc/0=16 wc/1=-7 wd/0=15 wo/0=7 wo/1=-3 ww/0=20 ww/1=-10 ww/2=-3 ww/3=-7`,
  prev: `
    :ADJ/C=-4 :ADJ/l=-8 :ADJ/n=-4 :ADP/C=-4 :ADP/l=-3 :ADP/n=-2 :ADV/l=-6 :ADV/n=-3 :AUX/C=-7 :AUX/l=-8 :CCONJ/l=-6
    :DET/C=-7 :DET/l=-3 :NOUN/C=2 :NOUN/n=-3 :NUM/C=-11 :NUM/l=-7 :PART/C=-11 :PART/l=-1 :PRON/C=-1 :PRON/l=-7
    :PROPN/C=-11 :PROPN/n=-7 :SCONJ/l=-1 :VERB/C=2 :VERB/l=-3 :VERB/n=-6 :VERBing/C=10 :VERBing/l=-3 :VERBing/n=-1
    ^a/C=-4 ^after/l=-1 ^an/l=-1 ^and/l=-3 ^at/l=-1 ^but/C=-4 ^for/l=-5 ^he/l=-6 ^his/l=-1 ^if/l=-2 ^in/C=2 ^in/l=-5
    ^it/l=-4 ^on/l=-1 ^she/l=-2 ^that/l=-2 ^the/C=2 ^the/l=-2 ^there/l=-1 ^they/l=-2 ^this/l=-1 ^to/l=-3 ^we/l=-3
    ^what/l=-2 ^when/l=-2 ^while/l=7 ^with/l=-2 ^you/l=-2 a/C=5 a/l=11 a/n=-2 about/l=4 about/n=3 after/l=-3 also/l=-7
    an/C=2 an/l=6 and/C=-2 and/l=-5 and/n=1 are/l=-6 as/C=5 as/l=12 at/l=-1 at/n=3 because/l=7 before/l=-4 but/C=-1
    but/l=-1 by/C=-2 can/l=-2 could/l=5 during/l=-1 for/C=-4 for/l=1 for/n=-2 from/C=6 from/l=1 from/n=1 had/l=7
    has/l=-3 have/l=-8 he/l=3 her/l=-1 his/l=-3 how/l=-3 i/l=-9 if/l=-6 in/C=-7 in/l=-5 in/n=-2 into/l=-1 is/l=-8
    it/l=-5 its/l=3 not/l=-4 of/C=2 of/l=-4 of/n=-1 on/C=2 on/l=1 or/C=4 or/l=5 said/C=-6 said/l=-1 says/C=3 says/l=7
    she/l=-1 so/l=-2 than/l=-5 than/n=-1 that/C=8 that/l=7 the/C=-9 the/l=3 the/n=1 their/l=1 they/l=5 this/l=-7 to/C=-4
    to/l=-2 to/n=-1 was/l=3 we/l=-6 were/l=3 when/l=-3 which/l=8 while/l=-2 who/l=6 will/l=-9 with/C=-1 with/l=-1
    would/l=4 you/l=-10`,
  spoken: `
    0/-/,a=1 0/-/,c=-3 0/-/,w=-11 0/-/.C=18 0/-/.end=11 0/-/w.=9 0/-/wa=-3 0/-/wc=-7 0/-/wd=-5 0/-/wo=1 0/-/ww=3
    0/0/,a=2 0/0/,c=2 0/0/.C=-7 0/0/.end=-10 0/0/w,=-3 0/0/w.=-8 0/0/ww=6 0/1/,a=1 0/1/.end=-14 0/1/ww=6 1/-/,a=2
    1/-/,w=-5 1/-/.C=15 1/-/.end=11 1/-/.w=13 1/-/?end=2 1/-/w.=16 1/-/wa=-3 1/-/wo=6 1/-/ww=6 1/0/,a=6 1/0/,c=13
    1/0/.C=-6 1/0/.end=-1 1/0/w.=-7 1/0/ww=-5 1/1/,a=-1 1/1/.C=-14 1/1/.end=-18 1/1/.w=-4 1/1/w.=-13 1/1/ww=-4`,
  spoken2: `
    0//,=3 0//.=3 0//?=-3 0//w=-7 0/P/,=2 0/P/.=-2 0/P/?=5 0/P/w=-3 1//,=7 1//.=1 1//?=-2 1//w=1 1/P/,=5 1/P/.=-1
    1/P/?=-5 1/P/w=2`,
  thumb: `
    -=25`,
  thumb2: `
    C/C/,=-2 C/C/w=1 C/l/w=-1 l/C/w=2 l/l/w=-1 s/C/,=1 s/C/w=6 s/l/,=-2 s/l/.=-5 s/l/?=1 s/l/w=7`,
  thumb3: `
    ,/C=5 ,/l=2 :/C=2 ADV/l=2 DET/l=5 NOUN/C=1 NOUN/l=-6 P/s=5 S/s=3 VERB/l=-5 as/l=1 b/l=-5 c/l=-1 d/C=1 d/l=-4 h/l=4
    k/l=8 n/C=4 n/l=4 p/C=10 p/l=-5 r,/C=14 r,/l=1 r/C=1 r/l=-1 to/l=-1`,
  thumb4: `
    ,=-4 .=-3 C=1 a=2 c=2 d=2 o=-1 w=-2`,
  title: `
    C/C/C/1=-1 C/C/m/1=-4 C/C/m/2=-7 C/C/s/1=4 C/C/s/2=14 C/C/w/1=5 C/C/w/2=15 l/C/C/2=-4 l/C/m/2=-8 l/C/s/2=-3
    l/C/w/2=-7 l/l/w/1=3`,
  whole: `
    ,a=-2 ,w=-7 .C=-17 .end=-11 .w=23 w,=1 w.=-9 wa=3 wc=3 wd=4 wend=11 wo=7 ww=-14`,
  word: `
    :ADJ/,=-6 :ADJ/ADV=-2 :ADJ/AUX=4 :ADJ/DET=-6 :ADJ/N=-4 :ADJ/NOUN=2 :ADJ/NUM=1 :ADJ/PART=-6 :ADJ/PRON=5 :ADJ/S=7
    :ADJ/VERB=4 :ADJ/as=1 :ADJ/b=2 :ADJ/c=-6 :ADJ/d=-10 :ADJ/h=-3 :ADJ/p=4 :ADJ/r=-2 :ADJ/t=3 :ADP/,=4 :ADP/ADJ=-2
    :ADP/ADV=-3 :ADP/N=2 :ADP/NOUN=-2 :ADP/P=-5 :ADP/PRON=2 :ADP/S=-1 :ADP/VERB=4 :ADP/b=1 :ADP/c=-1 :ADP/p=7 :ADV/,=-3
    :ADV/-=-4 :ADV/ADJ=1 :ADV/ADV=-5 :ADV/AUX=-1 :ADV/N=1 :ADV/NOUN=-2 :ADV/P=-5 :ADV/PART=-3 :ADV/PRON=-1 :ADV/S=-3
    :ADV/VERB=3 :ADV/as=-1 :ADV/b=2 :ADV/c=1 :ADV/d=-7 :ADV/h=-3 :ADV/i=-2 :ADV/p=-3 :ADV/r=-1 :ADV/to=7 :AUX/,=4
    :AUX/ADV=3 :AUX/AUX=-7 :AUX/N=2 :AUX/NOUN=6 :AUX/PART=-2 :AUX/PRON=5 :AUX/b=1 :AUX/c=-1 :AUX/i=-3 :AUX/p=2 :AUX/t=3
    :AUX/to=-4 :DET/,=9 :DET/ADV=-3 :DET/AUX=2 :DET/N=-1 :DET/NOUN=1 :DET/P=2 :DET/S=-1 :DET/VERB=7 :DET/c=-2 :DET/p=-4
    :DET/t=-2 :DET/to=1 :NOUN/,=1 :NOUN/ADP=-7 :NOUN/ADV=-1 :NOUN/AUX=-2 :NOUN/DET=-4 :NOUN/N=-1 :NOUN/NOUN=-5
    :NOUN/NUM=-1 :NOUN/P=6 :NOUN/PRON=3 :NOUN/S=2 :NOUN/VERB=-3 :NOUN/as=3 :NOUN/b=7 :NOUN/c=2 :NOUN/d=-12 :NOUN/h=-5
    :NOUN/k=-2 :NOUN/m=-8 :NOUN/n=15 :NOUN/p=-2 :NOUN/r=-4 :NOUN/t=-3 :NOUN/to=2 :NUM/,=-2 :NUM/ADJ=-4 :NUM/DET=-1
    :NUM/N=-5 :NUM/NOUN=8 :NUM/NUM=-6 :NUM/P=-4 :NUM/S=7 :NUM/VERB=1 :NUM/b=2 :NUM/c=-4 :NUM/d=-4 :NUM/h=-1 :NUM/p=-11
    :NUM/to=-6 :PRON/,=2 :PRON/N=-3 :PRON/NOUN=1 :PRON/P=4 :PRON/S=1 :PRON/VERB=1 :PRON/b=8 :PRON/p=-9 :PRON/r=-2
    :PRON/to=-5 :PROPN/(=-6 :PROPN/,=-9 :PROPN/-=2 :PROPN/:=10 :PROPN/ADJ=-4 :PROPN/ADV=-7 :PROPN/DET=-4 :PROPN/N=-1
    :PROPN/NOUN=-3 :PROPN/NUM=-4 :PROPN/P=7 :PROPN/PRON=-1 :PROPN/S=13 :PROPN/VERB=-2 :PROPN/as=7 :PROPN/b=1 :PROPN/c=-4
    :PROPN/d=-7 :PROPN/k=8 :PROPN/m=-4 :PROPN/n=9 :PROPN/p=-11 :PROPN/r=-7 :PROPN/r,=-3 :PROPN/t=-5 :PROPN/to=-2
    :PUNCT/ADJ=-3 :PUNCT/N=-3 :PUNCT/NOUN=-6 :PUNCT/P=-1 :PUNCT/S=2 :PUNCT/VERB=-2 :SCONJ/NOUN=-1 :SYM/p=-2 :VERB/,=2
    :VERB/-=-2 :VERB/ADJ=1 :VERB/ADV=-1 :VERB/AUX=2 :VERB/DET=3 :VERB/N=4 :VERB/NOUN=3 :VERB/NUM=1 :VERB/P=-1
    :VERB/PART=-2 :VERB/PRON=5 :VERB/S=4 :VERB/VERB=1 :VERB/as=1 :VERB/b=-3 :VERB/c=-3 :VERB/d=-1 :VERB/h=7 :VERB/i=-4
    :VERB/m=-1 :VERB/p=5 :VERB/t=-8 :VERB/to=-1 :VERBing/,=-2 :VERBing/ADJ=6 :VERBing/ADV=1 :VERBing/NOUN=-2
    :VERBing/P=-5 :VERBing/PART=-3 :VERBing/PRON=-1 :VERBing/S=1 :VERBing/VERB=-2 :VERBing/b=2 :VERBing/c=-2
    :VERBing/d=-3 :VERBing/h=2 :VERBing/p=4 :VERBing/to=3 ^a/NOUN=-1 ^a/P=-8 ^a/S=2 ^and/S=1 ^as/P=-7 ^as/S=-3 ^at/S=5
    ^but/P=-3 ^but/S=-4 ^he/P=-8 ^he/S=-9 ^if/S=3 ^in/P=-4 ^in/S=3 ^it/P=4 ^she/S=-12 ^so/S=4 ^that/S=-3 ^the/:=2
    ^the/NOUN=-3 ^the/P=-8 ^the/S=1 ^the/p=3 ^there/P=4 ^there/S=3 ^they/S=-3 ^this/P=-3 ^this/S=-3 ^we/P=6 ^we/S=6
    ^what/S=7 ^when/P=-6 ^when/S=-4 ^while/S=-2 ^you/S=5 a/,=3 a/ADV=3 a/N=-3 a/NOUN=9 a/PART=5 a/PRON=-2 a/VERB=-2
    a/as=1 a/b=-4 a/c=-1 a/h=-2 a/p=-8 a/r=-2 a/t=2 about/ADJ=-1 about/NOUN=-2 about/VERB=-2 about/p=3 after/NOUN=-1
    also/AUX=-2 also/N=-2 also/NOUN=-2 also/b=-4 also/i=1 an/AUX=5 an/as=-2 an/b=1 an/p=6 and/,=-4 and/ADJ=-11
    and/ADV=-1 and/N=-7 and/NOUN=-10 and/NUM=-1 and/PRON=-2 and/VERB=-5 and/p=-2 are/N=2 are/NOUN=1 are/PRON=4 are/i=1
    are/t=-1 as/,=-5 as/ADJ=-2 as/ADV=-2 as/N=-1 as/NOUN=-8 as/PRON=3 as/VERB=-4 as/b=2 as/n=-2 as/p=2 at/,=3 at/NOUN=3
    at/VERB=2 because/NOUN=6 before/NOUN=-1 but/,=2 but/NOUN=-1 by/ADJ=-1 by/NOUN=6 by/VERB=-2 can/N=-1 can/NOUN=-2
    can/PRON=-1 can/i=-2 could/N=-1 could/NOUN=-2 for/,=-3 for/ADJ=-2 for/ADV=-1 for/N=-2 for/NOUN=-3 for/PRON=-1
    for/VERB=-3 for/n=-1 from/,=4 from/ADV=-1 from/NOUN=5 from/VERB=-2 had/AUX=-1 had/N=-2 had/NOUN=-3 had/PRON=-1
    had/i=-2 has/,=2 has/N=1 has/NOUN=11 has/PRON=-1 has/i=-1 have/ADV=-1 have/AUX=-4 have/N=-1 have/NOUN=-3
    have/PART=-1 have/PRON=-1 have/i=-2 have/to=-1 he/,=-9 he/ADV=-1 he/N=-1 he/NOUN=-1 he/PRON=-1 he/c=-2 he/r=-5
    he/t=-4 her/VERB=-2 her/p=-4 his/VERB=-2 his/c=-2 his/p=-3 how/VERB=2 how/p=7 i/,=-20 i/:=11 i/ADV=-5 i/N=-1
    i/NOUN=-12 i/P=10 i/PRON=-6 i/S=1 i/VERB=-11 i/c=-12 i/p=3 i/t=-14 if/NOUN=4 if/VERB=3 in/,=5 in/ADJ=-1 in/ADV=-1
    in/N=-3 in/PRON=-2 in/VERB=-1 in/b=8 in/c=2 in/m=2 in/p=-1 in/r=2 into/NOUN=7 into/VERB=-1 is/,=10 is/ADJ=-2
    is/ADV=-1 is/N=-6 is/NOUN=-9 is/PRON=-4 is/VERB=-3 is/c=-1 is/i=-1 is/t=-3 it/ADV=-1 it/N=-2 it/NOUN=-1 it/VERB=-5
    it/c=4 it/p=-3 it/r=1 it/t=-1 its/VERB=-2 its/p=-4 not/,=6 not/AUX=-4 not/NOUN=1 not/b=-2 not/c=-3 not/h=-1 of/,=-1
    of/ADJ=-3 of/DET=-2 of/N=-4 of/NOUN=-13 of/NUM=-2 of/m=-3 of/p=-4 on/ADJ=4 on/ADV=3 on/N=-1 on/VERB=-5 on/b=1
    or/,=-6 or/ADJ=-3 or/N=-1 or/NOUN=-4 or/VERB=-5 said/,=-8 said/N=-6 said/NOUN=-4 said/i=-6 says/,=-3 says/N=-2
    says/NOUN=-1 says/i=-1 she/,=-4 so/,=-3 so/NOUN=2 so/VERB=-1 so/b=-5 than/ADJ=-2 than/ADV=-1 than/NOUN=-1 that/,=10
    that/ADJ=1 that/ADV=-2 that/N=-3 that/NOUN=-6 that/PRON=-1 that/VERB=-6 that/b=1 that/c=-3 that/p=-4 that/r=-5
    the/ADJ=-2 the/ADP=-1 the/ADV=3 the/DET=-6 the/N=-5 the/NOUN=-1 the/PRON=-4 the/SCONJ=-1 the/as=9 the/b=-6 the/c=-5
    the/n=-4 the/p=-9 the/r=-5 the/t=-3 the/to=1 their/VERB=-2 their/p=-1 there/,=13 there/NOUN=-1 there/c=3 there/r=3
    there/t=11 they/,=1 they/ADV=-1 they/NOUN=2 they/SCONJ=-1 they/VERB=4 they/c=-1 they/p=-2 they/r=-2 they/t=-4
    this/,=-3 this/ADV=-1 this/NOUN=-2 this/VERB=-3 this/p=2 this/t=-3 to/,=-3 to/ADJ=-4 to/ADP=-2 to/ADV=-3 to/AUX=-2
    to/N=-1 to/NOUN=-8 to/NUM=-1 to/PRON=-4 to/VERB=-7 to/c=-2 to/r=-1 was/,=3 was/N=-4 was/NOUN=-1 was/PRON=2 was/i=-2
    was/t=-1 we/,=7 we/ADV=-1 we/N=2 we/PRON=-2 we/VERB=4 we/t=8 were/N=3 were/PRON=-1 were/i=-1 what/VERB=6 what/p=7
    when/,=-2 when/NOUN=-3 when/VERB=-2 which/,=-2 which/NOUN=-5 which/p=-2 while/,=-2 who/,=-4 who/N=-1 who/NOUN=-3
    will/N=-2 will/NOUN=4 will/PRON=2 will/i=-1 with/,=-2 with/ADJ=-1 with/ADV=4 with/NOUN=2 with/VERB=-2 with/p=-1
    would/N=-2 would/PRON=-1 would/i=2 you/,=1 you/ADV=-1 you/N=-2 you/NOUN=2 you/VERB=1 you/p=2`,
};

/** What speaks for a place of a mark that closes, by table: each trait of `partnerPlaces` with its weight. */
export const CLOSING: WrittenWeights = {
  end: `
    ,/C/w/,/=-11 ,/C/w/./=5 ,/C/w//=-19 ,/l/,//=-6 ,/l/.//e=-3 ,/l/./end/e=12 ,/l/w/,/=-10 ,/l/w/./=5 ,/l/w//=-7
    :/C/,//=-12 :/C/.//e=9 :/C/w/,/=-19 :/C/w/./=13 :/C/w//=-15 :/C/w/:/=-6 ADJ/l/,//=-6 ADJ/l/./end/e=-3 ADJ/l/w/,/=-2
    ADJ/l/w/./=-1 ADJ/l/w//=11 ADV/l/w/./=1 ADV/l/w//=3 AUX/l/w/./=4 AUX/l/w//=1 N/l/./end/e=1 N/l/w/./=6 N/l/w//=2
    NOUN/C/w/,/=-5 NOUN/C/w/./=-5 NOUN/C/w//=-6 NOUN/l/.//e=2 NOUN/l/./end/e=1 NOUN/l/w/,/=-5 NOUN/l/w/./=6
    NOUN/l/w//=-1 P/C/!//e=-9 P/C/,//=-1 P/C/,/mark/=-3 P/C/-//=-3 P/C/-/end/=-5 P/C/./-/e=22 P/C/.//e=-23
    P/C/./end/e=-8 P/C/./mark/e=-9 P/C/?//e=-7 P/C/?/end/e=12 P/C/w/!/=5 P/C/w/,/=-7 P/C/w/-/=2 P/C/w/./=-6 P/C/w//=-18
    P/C/w/;/=-6 P/C/w/?/=12 P/C/w/end/=-3 S/C/'//=4 S/C/,//=11 S/C/-//=-2 S/C/.//e=2 S/C/./end/e=1 S/C/./mark/e=-9
    S/C/w/$/=-1 S/C/w/,/=-11 S/C/w/-/=3 S/C/w/./=-3 S/C/w//=-10 S/C/w/?/=13 S/C/w/mark/=-4 VERB/C/w/./=-3 VERB/C/w//=-3
    VERB/l/,//=-1 VERB/l/.//e=4 VERB/l/./end/e=-3 VERB/l/w/,/=-8 VERB/l/w/./=6 VERB/l/w//=-2 as/l/w/,/=-1 as/l/w/./=9
    as/l/w//=-3 b/l/,//=-1 b/l/.//e=-1 b/l/./end/e=5 b/l/w/,/=-3 b/l/w/./=3 b/l/w//=1 b/l/w/mark/=-2 c/l/,//=1
    c/l/.//e=-3 c/l/./end/e=-2 c/l/w//=3 d/C/,//=2 d/C/.//e=-5 d/C/./end/e=1 d/C/w/,/=-6 d/C/w/./=-1 d/l/,//=-2
    d/l/.//e=1 d/l/./end/e=-3 d/l/w/(/=4 d/l/w/)/=1 d/l/w/,/=-4 d/l/w//=7 d/l/w/mark/=-1 h/l/,//=-1 h/l/./end/e=5
    h/l/w/,/=-8 h/l/w/./=-5 h/l/w//=3 k/l/w/./=5 n/l/w/./=-2 n/l/w//=3 p/C/,//=2 p/C/./end/e=2 p/C/w/,/=-5 p/C/w/./=-2
    p/C/w//=-5 p/l/,//=-1 p/l/.//e=-1 p/l/./end/e=-1 p/l/w/,/=-2 p/l/w/./=2 p/l/w/mark/=-2 r,/C/,//=-1 r,/C/.//e=-1
    r,/C/./end/e=1 r,/C/w/,/=-8 r,/C/w/./=8 r,/C/w//=-17 r,/l/,//=-2 r,/l/./end/e=5 r,/l/w/,/=-12 r,/l/w/./=13
    r,/l/w//=-15 t/l/,//=2 t/l/./end/e=-3 t/l/w/,/=-3 t/l/w/./=13 t/l/w//=-5 to/l/./end/e=6 to/l/w/,/=-1 to/l/w/./=1
    to/l/w//=2`,
  final: `
    p/:ADJ=8 p/:ADP=11 p/:ADV=8 p/:DET=15 p/:NOUN=7 p/:NUM=3 p/:PART=-1 p/:PRON=8 p/:PROPN=10 p/:SCONJ=-4 p/:VERB=11
    p/:VERBing=9 p/^and=-1 p/^he=-1 p/^if=3 p/^it=6 p/^the=-1 p/^we=-1 p/a=-7 p/about=-2 p/after=-1 p/also=-1 p/an=-3
    p/and=-4 p/are=2 p/as=-4 p/at=-3 p/because=-3 p/before=2 p/but=-2 p/by=-1 p/can=1 p/could=-1 p/for=-6 p/from=-4
    p/had=3 p/has=-3 p/have=7 p/he=1 p/her=6 p/his=-4 p/how=2 p/i=-7 p/if=2 p/in=1 p/into=4 p/is=-8 p/it=5 p/its=-2
    p/not=-1 p/of=-11 p/on=1 p/or=-3 p/said=-5 p/says=3 p/she=-1 p/so=1 p/than=3 p/that=-4 p/the=-11 p/their=-3
    p/there=3 p/they=-4 p/this=4 p/to=-2 p/was=-3 p/we=-2 p/were=-2 p/what=-1 p/when=-3 p/which=-3 p/while=4 p/who=-7
    p/will=3 p/with=2 p/would=-3 p/you=5 s/:ADJ=3 s/:ADV=6 s/:AUX=-2 s/:CCONJ=-2 s/:DET=5 s/:NOUN=2 s/:NUM=-1 s/:PART=1
    s/:PRON=4 s/:PROPN=-3 s/:SCONJ=-2 s/:VERB=6 s/:VERBing=2 s/^a=-1 s/^and=3 s/^but=-2 s/^he=2 s/^it=-1 s/^that=-1
    s/^the=-2 s/^there=-1 s/^they=-1 s/^this=-1 s/^we=2 s/^what=-1 s/^you=-1 s/a=-2 s/about=9 s/also=-1 s/and=-4 s/are=2
    s/as=-1 s/at=2 s/by=-2 s/can=3 s/for=-2 s/from=2 s/had=2 s/has=2 s/he=-1 s/her=6 s/his=2 s/i=-7 s/if=-1 s/into=-1
    s/is=-3 s/it=10 s/not=4 s/of=2 s/on=-2 s/or=-1 s/said=-17 s/says=-8 s/she=-1 s/so=1 s/than=-1 s/that=6 s/the=-4
    s/there=5 s/they=-1 s/this=6 s/to=-4 s/was=-2 s/we=-1 s/were=2 s/what=-2 s/when=-1 s/which=-3 s/while=-1 s/who=-1
    s/will=-1 s/with=2 s/would=-1 s/you=10`,
  known: `
    =26`,
  last: `
    ADJ/m=5 ADJ/w=5 ADP/m=2 ADV/m=1 AUX/m=4 AUX/w=-1 CCONJ/m=2 CCONJ/w=-18 DET/w=-7 INTJ/m=-1 INTJ/w=-2 NOUN/m=5
    NOUN/w=8 NUM/w=3 PART/w=-8 PRON/m=4 PRON/w=5 PROPN/m=2 PROPN/w=5 SCONJ/m=4 SCONJ/w=-8 X/w=-14`,
  len: `
    ,/C/0=-5 ,/C/1=-2 ,/C/2=-3 ,/C/3=5 ,/C/4=4 ,/C/5=5 ,/C/6=7 ,/C/8=2 ,/l/0=2 ,/l/1=-1 ,/l/3=-7 ,/l/4=-7 ,/l/5=-1
    ,/l/6=6 ,/l/7=1 ,/l/8=1 :/C/0=1 :/C/1=-7 :/C/2=-2 :/C/3=-4 :/C/4=-6 :/C/5=2 :/C/6=2 :/C/7=2 :/C/8=6 :/C/9=6
    ADJ/l/0=4 ADJ/l/1=10 ADJ/l/2=3 ADJ/l/3=9 ADJ/l/4=-3 ADJ/l/5=-7 ADJ/l/6=-4 ADJ/l/7=-5 ADJ/l/8=-5 ADV/l/0=3 ADV/l/1=6
    ADV/l/2=3 ADV/l/3=-6 ADV/l/4=3 AUX/l/0=2 AUX/l/1=3 AUX/l/2=1 AUX/l/3=2 AUX/l/4=8 AUX/l/5=-4 N/l/0=4 N/l/2=-5 N/l/4=2
    N/l/5=-3 N/l/6=-3 N/l/7=-4 NOUN/C/0=1 NOUN/C/2=2 NOUN/C/3=6 NOUN/C/5=2 NOUN/C/6=-3 NOUN/l/0=2 NOUN/l/1=3 NOUN/l/2=-1
    NOUN/l/3=4 NOUN/l/5=8 NOUN/l/6=2 NOUN/l/7=-7 NOUN/l/8=-5 P/C/0=-2 P/C/1=-4 P/C/2=-4 P/C/3=-4 P/C/4=-1 P/C/5=-1
    P/C/6=2 P/C/7=2 P/C/8=6 P/C/9=7 S/C/0=-5 S/C/1=-5 S/C/2=-3 S/C/3=-1 S/C/4=-4 S/C/5=-2 S/C/6=3 S/C/7=5 S/C/8=10
    S/C/9=1 VERB/C/0=-2 VERB/C/1=6 VERB/C/2=1 VERB/C/3=5 VERB/C/4=1 VERB/C/5=-4 VERB/C/6=-3 VERB/l/0=2 VERB/l/1=4
    VERB/l/2=4 VERB/l/3=-3 VERB/l/4=-4 VERB/l/5=3 VERB/l/6=-4 VERB/l/7=-1 VERB/l/8=-1 VERB/l/9=-2 as/l/0=3 as/l/1=-2
    as/l/2=1 as/l/4=1 as/l/5=2 as/l/6=-3 as/l/7=-2 b/l/0=3 b/l/1=4 b/l/2=8 b/l/3=4 b/l/4=-4 b/l/5=-3 b/l/6=-1 b/l/7=-5
    b/l/8=-9 b/l/9=2 c/l/0=5 c/l/1=3 c/l/2=3 c/l/3=1 c/l/4=-5 c/l/5=-1 c/l/6=4 c/l/7=-5 c/l/8=-3 d/C/0=-1 d/C/1=6
    d/C/2=11 d/C/3=2 d/C/4=1 d/C/5=-3 d/C/6=1 d/C/7=-8 d/C/8=-5 d/l/0=3 d/l/1=9 d/l/2=13 d/l/3=4 d/l/4=-2 d/l/5=-6
    d/l/6=-2 d/l/7=-5 d/l/8=-7 d/l/9=-6 h/l/0=5 h/l/1=7 h/l/2=6 h/l/4=-1 h/l/5=-3 h/l/6=-5 h/l/7=-3 k/l/0=-3 k/l/1=2
    k/l/2=5 k/l/3=-6 n/l/0=4 n/l/2=1 n/l/3=3 n/l/4=1 n/l/5=1 p/C/0=-2 p/C/1=2 p/C/2=3 p/C/3=-1 p/C/4=4 p/C/5=2 p/C/6=1
    p/C/7=-2 p/l/0=1 p/l/1=8 p/l/2=6 p/l/3=3 p/l/5=1 p/l/6=-4 p/l/7=-5 p/l/8=-4 p/l/9=-4 r,/C/0=-2 r,/C/1=-6 r,/C/2=-4
    r,/C/3=4 r,/C/5=1 r,/C/6=9 r,/C/7=4 r,/C/8=4 r,/l/0=-6 r,/l/1=-5 r,/l/2=1 r,/l/3=-9 r,/l/4=3 r,/l/5=-1 r,/l/6=-2
    r,/l/7=1 t/l/0=-6 t/l/1=-4 t/l/2=-4 t/l/3=-5 t/l/4=6 t/l/5=4 t/l/6=4 t/l/7=2 to/l/0=1 to/l/1=8 to/l/2=1 to/l/3=-6
    to/l/4=1 to/l/6=2 to/l/7=-1`,
  len2: `
    /C/0=-4 /C/1=6 /C/2=7 /C/3=8 /C/4=2 /C/5=-1 /C/6=-3 /C/7=-4 /C/8=-9 /C/9=-7 /l/0=21 /l/1=13 /l/2=6 /l/3=4 /l/4=-1
    /l/5=-7 /l/6=-11 /l/7=-9 /l/8=-10 /l/9=-10 /n/0=10 /n/1=4 /n/2=10 /n/3=-4 e/C/0=3 e/C/1=2 e/C/2=6 e/C/3=8 e/C/4=4
    e/C/8=-6 e/C/9=-11 e/l/0=16 e/l/1=4 e/l/2=6 e/l/3=5 e/l/4=3 e/l/5=-5 e/l/6=-6 e/l/7=-6 e/l/8=-5 e/l/9=-6`,
  limit: `
    p/-//e=5 p/end//=3 p/end//e=7 p/mark//=-10 p/mark//e=-6 s/-//=-3 s/-//e=1 s/-/P/e=9 s/end//=6 s/end//e=4 s/end/P/=1
    s/end/P/e=7 s/mark//=-7 s/mark//e=-1 s/mark/P/=-9 s/mark/P/e=-9`,
  next: `
    p/,/ADJ/=-8 p/,/ADP/=-5 p/,/AUX/=-1 p/,/NOUN/=1 p/,/PART/=6 p/,/PRON/=1 p/,/PROPN/C=7 p/,/SCONJ/=-7 p/,/VERB/=7
    p/./ADP/C=-2 p/./CCONJ/C=-3 p/./DET/C=-3 p/./PRON/C=-3 p/./PROPN/C=4 p/./SCONJ/C=-1 p/./VERB/C=-3 p/;/CCONJ/=-6
    p/w/ADJ/=-9 p/w/ADP/=-4 p/w/ADP/C=-5 p/w/ADV/=-7 p/w/AUX/=-10 p/w/CCONJ/=-4 p/w/DET/=-13 p/w/DET/C=-1 p/w/NOUN/=-4
    p/w/NOUN/C=-5 p/w/NUM/=-12 p/w/PART/=-6 p/w/PRON/=-12 p/w/PRON/C=-1 p/w/PROPN/=-2 p/w/PROPN/C=-5 p/w/SCONJ/=-3
    p/w/VERB/=-10 p/w/VERB/C=-3 s/'/NOUN/=-4 s/,/ADJ/=-1 s/,/ADP/=-6 s/,/ADV/=-11 s/,/AUX/=-1 s/,/CCONJ/=-8 s/,/DET/=8
    s/,/NOUN/=9 s/,/NUM/=4 s/,/PART/=-5 s/,/PRON/C=-3 s/,/PROPN/C=13 s/,/SCONJ/=-7 s/,/VERB/=9 s/-/PROPN/C=-2
    s/./ADP/C=-1 s/./ADV/C=6 s/./CCONJ/C=-3 s/./DET/C=-2 s/./PRON/C=-10 s/./PROPN/C=4 s/./SCONJ/C=-7 s/w/ADJ/=-12
    s/w/ADP/=-13 s/w/ADV/=-10 s/w/AUX/=-3 s/w/CCONJ/=-6 s/w/DET/=-15 s/w/DET/C=7 s/w/NOUN/=-10 s/w/NOUN/C=-1 s/w/NUM/=-7
    s/w/PART/=-10 s/w/PRON/=-12 s/w/PRON/C=-5 s/w/PROPN/=-1 s/w/PROPN/C=-8 s/w/SCONJ/=-4 s/w/VERB/=-12 s/w/VERB/C=-2`,
  notitle: `
    ,=-5 NOUN=-9 S=-7 VERB=1 d=-11 p=-12 r,=3`,
  pair: `
    ADJ/ADJ/p=2 ADJ/ADJ/s=-1 ADJ/ADP/s=-3 ADJ/ADV/p=6 ADJ/AUX/p=1 ADJ/AUX/s=3 ADJ/CCONJ/p=-7 ADJ/CCONJ/s=-1 ADJ/DET/p=8
    ADJ/NOUN/p=-4 ADJ/NOUN/s=-6 ADJ/NUM/p=6 ADJ/PART/p=-3 ADJ/PART/s=-2 ADJ/PRON/p=5 ADJ/PRON/s=-1 ADJ/PROPN/p=5
    ADJ/PROPN/s=-2 ADJ/SCONJ/p=-3 ADJ/SCONJ/s=3 ADJ/VERB/p=7 ADP/ADJ/p=2 ADP/ADJ/s=-1 ADP/ADP/p=6 ADP/ADP/s=-1
    ADP/ADV/p=5 ADP/ADV/s=-1 ADP/AUX/s=4 ADP/CCONJ/p=6 ADP/DET/p=-11 ADP/DET/s=-6 ADP/NOUN/s=-4 ADP/NUM/p=-5
    ADP/NUM/s=-2 ADP/PRON/p=-4 ADP/PRON/s=-4 ADP/PROPN/p=-9 ADP/PROPN/s=-5 ADP/VERB/p=-2 ADP/VERB/s=-2 ADV/ADJ/p=-7
    ADV/ADJ/s=-3 ADV/ADP/p=4 ADV/ADP/s=-2 ADV/ADV/p=-3 ADV/ADV/s=-2 ADV/AUX/p=-3 ADV/AUX/s=-4 ADV/CCONJ/p=8 ADV/DET/p=1
    ADV/DET/s=-2 ADV/NOUN/p=2 ADV/NOUN/s=-1 ADV/NUM/p=-1 ADV/NUM/s=-1 ADV/PART/p=2 ADV/PART/s=-1 ADV/PRON/p=-6
    ADV/PRON/s=-3 ADV/PROPN/p=-2 ADV/PROPN/s=-1 ADV/SCONJ/p=-3 ADV/SCONJ/s=-1 ADV/VERB/p=-5 ADV/VERB/s=2 AUX/ADJ/p=-2
    AUX/ADJ/s=-1 AUX/ADP/p=-4 AUX/ADP/s=-1 AUX/ADV/p=-6 AUX/ADV/s=-2 AUX/AUX/p=-4 AUX/AUX/s=-2 AUX/DET/p=-5 AUX/DET/s=-2
    AUX/NOUN/p=2 AUX/NUM/p=-1 AUX/PART/p=-6 AUX/PART/s=-1 AUX/PRON/p=-6 AUX/PRON/s=-2 AUX/VERB/p=-6 AUX/VERB/s=-5
    CCONJ/ADP/p=-1 CCONJ/AUX/p=-1 CCONJ/DET/p=-1 CCONJ/NOUN/p=-1 CCONJ/PRON/p=-1 CCONJ/VERB/p=-1 DET/ADJ/p=-4
    DET/ADJ/s=-3 DET/ADP/p=7 DET/ADV/p=-4 DET/DET/p=-4 DET/NOUN/p=-9 DET/NOUN/s=-5 DET/NUM/p=-1 DET/PRON/p=-1
    DET/PROPN/p=-4 DET/PROPN/s=-3 DET/VERB/p=3 NOUN/ADJ/p=8 NOUN/ADJ/s=-1 NOUN/ADP/p=-1 NOUN/ADP/s=-1 NOUN/ADV/p=1
    NOUN/AUX/p=4 NOUN/CCONJ/p=-3 NOUN/CCONJ/s=1 NOUN/DET/p=6 NOUN/DET/s=5 NOUN/NOUN/p=1 NOUN/NOUN/s=1 NOUN/NUM/p=-1
    NOUN/NUM/s=-1 NOUN/PART/p=4 NOUN/PRON/p=7 NOUN/PRON/s=-1 NOUN/PROPN/p=5 NOUN/PROPN/s=2 NOUN/SCONJ/p=5
    NOUN/SCONJ/s=-2 NOUN/VERB/p=4 NOUN/VERB/s=3 NUM/ADP/p=-8 NUM/AUX/p=-1 NUM/CCONJ/p=-3 NUM/NOUN/p=-6 NUM/NOUN/s=3
    NUM/PROPN/p=-2 PART/ADJ/p=-1 PART/ADV/p=-1 PART/AUX/p=-1 PART/AUX/s=-1 PART/NOUN/p=1 PART/PROPN/s=5 PART/VERB/p=-8
    PART/VERB/s=-3 PRON/ADJ/p=-5 PRON/ADJ/s=-2 PRON/ADP/p=-5 PRON/ADP/s=-3 PRON/ADV/p=-7 PRON/ADV/s=-4 PRON/AUX/p=-13
    PRON/AUX/s=-17 PRON/CCONJ/p=1 PRON/CCONJ/s=-2 PRON/DET/p=-3 PRON/DET/s=-1 PRON/NOUN/p=-4 PRON/NOUN/s=-5
    PRON/PART/p=-3 PRON/PART/s=-1 PRON/PRON/p=-5 PRON/PRON/s=1 PRON/PROPN/p=-2 PRON/PROPN/s=-1 PRON/SCONJ/s=-1
    PRON/VERB/p=-12 PRON/VERB/s=-10 PROPN/ADJ/p=-6 PROPN/ADJ/s=-2 PROPN/ADP/p=-1 PROPN/ADP/s=4 PROPN/ADV/p=3
    PROPN/ADV/s=2 PROPN/AUX/p=3 PROPN/AUX/s=6 PROPN/CCONJ/p=-1 PROPN/DET/p=2 PROPN/NOUN/p=-1 PROPN/NOUN/s=7
    PROPN/NUM/p=-8 PROPN/NUM/s=-2 PROPN/PART/p=2 PROPN/PRON/p=6 PROPN/PRON/s=3 PROPN/PROPN/p=-5 PROPN/PROPN/s=-3
    PROPN/VERB/p=-3 PROPN/VERB/s=3 SCONJ/DET/p=-2 SCONJ/DET/s=-1 SCONJ/NOUN/p=7 SCONJ/PRON/p=-4 SCONJ/PRON/s=-2
    SCONJ/VERB/p=-1 VERB/ADJ/p=6 VERB/ADJ/s=2 VERB/ADP/p=-6 VERB/ADP/s=-7 VERB/ADV/p=-2 VERB/ADV/s=-3 VERB/AUX/p=1
    VERB/AUX/s=4 VERB/CCONJ/p=-8 VERB/CCONJ/s=-2 VERB/DET/p=-3 VERB/DET/s=-5 VERB/NOUN/p=4 VERB/NUM/p=1 VERB/NUM/s=-1
    VERB/PART/p=-11 VERB/PART/s=-4 VERB/PRON/p=-6 VERB/PRON/s=-6 VERB/PROPN/p=6 VERB/SCONJ/p=-6 VERB/SCONJ/s=-2
    VERB/VERB/p=4 VERB/VERB/s=-1`,
  past: `
    ,/0=-6 ,/1=4 ,/2=1 :/0=-7 :/1=2 :/2=3 :/3=1 ADJ/0=4 ADJ/1=-2 ADV/0=8 AUX/0=1 N/0=8 N/1=-2 NOUN/0=7 NOUN/2=-3 P/0=-7
    P/2=2 P/3=4 S/0=-2 S/1=5 S/2=2 S/3=-4 VERB/0=3 VERB/1=-1 VERB/2=-2 as/0=5 as/1=-2 b/0=5 b/1=-3 b/2=-3 c/0=9 c/1=-3
    d/0=8 d/1=-1 d/2=-3 d/3=-4 h/0=6 h/1=-4 k/0=8 n/0=4 n/1=-2 p/0=7 p/2=-3 r,/0=-14 r,/1=-1 r,/2=4 r/0=-2 t/0=2 to/0=8
    to/1=-2`,
  past2: `
    C/0/=5 C/0/e=3 C/1/=-2 C/1/e=-1 C/2/=-3 C/2/e=-1 C/3/=-6 C/3/e=4 l/0/=16 l/0/e=13 l/1/=-1 l/1/e=2 l/2/=-12 l/2/e=-4
    l/3/=-8 l/3/e=-4 n/0/=5`,
  said: `
    -/!/0=1 -/!/1=11 -/%/1=-1 -/'/0=1 -/'/1=18 -/)/0=-12 -/)/1=2 -/,/0=-11 -/,/1=-25 -/-/0=-13 -/-/1=-8 -/./0=-5
    -/./1=-7 -/:/0=-13 -/:/1=-8 -/;/0=-6 -/;/1=-6 -/?/0=5 -/?/1=11 -/o/0=-11 -/o/1=1 -/w/0=-7 -/w/1=-11 -/—/1=-4
    a/,/0=15 a/,/1=7 a/./0=15 a/./1=-3 a/w/0=-3 a/w/1=-6 ab/w/0=21 ab/w/1=-10 c/,/0=10 c/,/1=2 c/./0=10 c/./1=-2 c/w/0=4
    c/w/1=-5 cb/w/0=9 cb/w/1=-5 d/,/0=9 d/,/1=3 d/./0=-1 d/./1=-2 d/w/0=-2 d/w/1=-7 db/w/0=-1 db/w/1=-8`,
  spoken: `
    0/-/p=-1 0/0/p=-5 0/1/p=2 1/-/p=2 1/-/s=5 1/0/p=4 1/0/s=9 1/1/p=5 1/1/s=-3`,
  spoken2: `
    ,/-=-4 ,/0=-2 ,/1=2 :/0=-1 ADJ/-=-11 ADJ/0=-2 N/-=-1 N/0=7 NOUN/-=-1 NOUN/0=-5 P/-=-2 P/0=10 S/-=4 S/0=5 S/1=-9
    VERB/-=2 VERB/0=2 VERB/1=4 b/-=-5 b/0=-3 c/-=6 c/0=-4 d/-=-6 d/1=-5 h/-=-3 h/0=2 n/-=-4 p/-=-2 p/0=-4 p/1=4 r,/-=3
    r,/0=-4 r,/1=7 t/-=-7`,
  style: `
    -1/-/p=1 -1/-/s=-8 -1/i/p=-11 -1/i/s=-4 -1/o/p=10 -1/o/s=12 0/-/s=-3 0/i/p=3 0/i/s=2 0/o/p=-3 0/o/s=1 1/-/p=2
    1/-/s=3 1/i/p=13 1/i/s=11 1/o/p=-15 1/o/s=-15`,
  nickname: `
    -=20`,
  complement: `
    -=15`,
  thumb: `
    -=25`,
  thumb2: `
    C/m=-2 C/me=-6 C/w=3 l/m=-3 l/me=-6 l/w=-2`,
  thumb3: `
    ,/me=1 ,/w=2 :/me=4 ADJ/w=-1 ADV/w=-1 AUX/w=3 NOUN/w=-2 P/m=-7 P/me=5 P/w=-1 S/me=2 as/w=6 b/w=-1 c/w=2 d/w=-3 h/w=2
    n/w=5 p/w=-2 r,/me=-3 t/w=-5 to/w=-4`,
  thumb4: `
    0=-4 1=-2 2=-1 3=-2 4=-3 5=1 6=2 7=3 8=8 9=9`,
  title: `
    C/,/C/s=-6 C/,/s/p=12 C/,/w/p=8 C/,/w/s=-9 C/./C/p=11 C/./m/p=13 C/w/C/p=5 C/w/C/s=6 C/w/m/p=15 C/w/m/s=5 C/w/s/p=21
    C/w/s/s=8 C/w/w/p=22 C/w/w/s=20 l/w/C/p=-1 l/w/s/p=-1 l/w/w/p=2 l/w/w/s=-2`,
  title2: `
    ,/1/C=1 ,/1/w=-8 ,/2/m=1 ,/2/w=-1 :/1/w=-3 :/2/w=-5 P/1/C=-1 P/1/m=-1 P/1/s=-3 P/1/w=4 P/2/C=-8 P/2/w=11 S/1/C=-6
    S/1/m=8 S/1/s=-2 S/1/w=-5 S/2/s=4 S/2/w=4 d/2/C=-2 d/2/w=2 p/1/C=-4 p/2/C=1 p/2/m=3 p/2/w=-1 r,/1/w=-1`,
  word: `
    p/:ADJ=-14 p/:ADP=-7 p/:ADV=-8 p/:AUX=-4 p/:CCONJ=-5 p/:DET=-2 p/:NOUN=-9 p/:NUM=-5 p/:PRON=-2 p/:PROPN=-9
    p/:SCONJ=2 p/:VERB=-5 p/:VERBing=-3 p/^a=1 p/^and=-2 p/^but=-2 p/^for=-8 p/^he=-2 p/^if=-6 p/^in=2 p/^the=-2
    p/^this=-4 p/^we=-6 p/a=-3 p/after=-1 p/also=1 p/an=-5 p/and=-1 p/are=-1 p/as=3 p/at=5 p/because=5 p/before=-2
    p/but=4 p/by=1 p/can=-2 p/could=3 p/for=-5 p/from=-7 p/had=-6 p/has=1 p/have=-5 p/he=7 p/her=-2 p/his=1 p/how=-4
    p/i=-11 p/if=6 p/in=-4 p/into=-3 p/is=-3 p/it=-9 p/its=-5 p/of=-13 p/or=2 p/said=-1 p/says=1 p/she=4 p/so=-2
    p/than=-5 p/that=-4 p/the=-2 p/their=-3 p/they=-11 p/this=-2 p/to=-4 p/was=4 p/we=-2 p/were=5 p/what=-1 p/when=3
    p/which=5 p/while=3 p/who=-4 p/will=-5 p/with=2 p/would=-4 p/you=-2 s/:ADJ=-6 s/:ADP=-1 s/:ADV=-6 s/:AUX=-14
    s/:CCONJ=4 s/:DET=-2 s/:NOUN=-7 s/:NUM=-5 s/:PRON=-3 s/:PROPN=2 s/:SCONJ=-2 s/:VERB=-3 s/^and=-5 s/^but=3 s/^he=1
    s/^in=1 s/^it=-1 s/^the=4 s/^they=-6 s/^this=2 s/^we=2 s/a=2 s/about=-2 s/after=-1 s/also=-1 s/an=-2 s/and=-5
    s/are=-2 s/as=-4 s/at=-2 s/because=1 s/before=3 s/but=-8 s/by=-2 s/can=-5 s/could=-2 s/for=-5 s/from=-4 s/had=1
    s/has=-1 s/have=-5 s/he=18 s/her=-1 s/his=2 s/how=-2 s/i=-4 s/if=-4 s/in=1 s/into=-1 s/is=3 s/it=-1 s/not=-5 s/of=-7
    s/on=-4 s/or=1 s/said=12 s/says=6 s/she=17 s/so=-3 s/than=-1 s/that=-6 s/the=-5 s/their=-1 s/there=-4 s/they=-1
    s/this=-6 s/to=-2 s/was=13 s/we=-10 s/were=7 s/what=-2 s/when=-2 s/which=-7 s/while=-1 s/who=-4 s/will=-4 s/with=-4
    s/would=-2 s/you=-7`,
};
