import type { WrittenWeights } from '../written-weights.js';

/** What speaks for a place of a mark that opens, by table: each trait of `openingPlaces` with its weight, fitted as those of `CLOSING` are. */
export const OPENING: WrittenWeights = {
  again: `
    1/C/01=-25 1/l/01=-5 2/C/00=-5 2/C/01=-14 2/l/00=8 3/C/00=-6 3/l/00=12 3/l/01=5 4/C/00=2 4/l/00=16 4/l/01=9`,
  ahead2: `
    -/-/ADJ=5 -/-/AUX=7 -/-/CCONJ=4 -/-/INTJ=8 -/-/NOUN=8 -/-/PART=5 -/-/PRON=5 -/-/PROPN=9 -/-/PUNCT=8 -/-/SCONJ=3
    -/-/VERB=7 -/ADP/ADJ=-10 -/ADP/NOUN=-8 -/ADP/PROPN=4 -/ADV/ADJ=-2 -/ADV/ADV=-10 -/ADV/DET=-2 -/ADV/PRON=-4
    -/AUX/PRON=-6 -/CCONJ/PRON=-2 -/DET/ADJ=-2 -/DET/ADV=-3 -/DET/NOUN=2 -/DET/PROPN=2 -/PRON/AUX=-5 -/PRON/PRON=8
    -/PRON/VERB=-6 -/PROPN/ADJ=-3 -/PROPN/ADP=-4 -/PROPN/PROPN=-6 -/PROPN/VERB=-7 -/SCONJ/PRON=-2 -/VERB/ADP=-2
    -/VERB/DET=5 -/VERB/PRON=-2 ADJ/ADJ/NOUN=2 ADJ/ADP/ADJ=-2 ADJ/ADP/ADP=-4 ADJ/ADP/ADV=-4 ADJ/ADP/DET=-2
    ADJ/ADP/NOUN=-10 ADJ/ADP/NUM=-3 ADJ/ADP/PRON=-5 ADJ/ADP/VERB=3 ADJ/ADV/ADJ=-2 ADJ/AUX/VERB=-9 ADJ/CCONJ/ADJ=-15
    ADJ/CCONJ/ADV=6 ADJ/CCONJ/NOUN=-2 ADJ/CCONJ/PRON=-2 ADJ/CCONJ/VERB=-4 ADJ/DET/ADJ=-6 ADJ/DET/NOUN=-2
    ADJ/NOUN/ADP=-5 ADJ/NOUN/AUX=4 ADJ/NOUN/DET=6 ADJ/NOUN/PRON=7 ADJ/NOUN/PROPN=5 ADJ/NOUN/PUNCT=-2 ADJ/NOUN/SCONJ=-7
    ADJ/NUM/NOUN=-3 ADJ/PART/VERB=-8 ADJ/PRON/NOUN=-6 ADJ/PRON/VERB=3 ADJ/PROPN/ADP=-2 ADJ/PROPN/AUX=-3
    ADJ/PROPN/PROPN=-5 ADJ/PROPN/VERB=3 ADJ/PUNCT/ADJ=-9 ADJ/PUNCT/ADP=-3 ADJ/PUNCT/AUX=-5 ADJ/PUNCT/CCONJ=-6
    ADJ/PUNCT/DET=-2 ADJ/PUNCT/PRON=8 ADJ/PUNCT/PROPN=-2 ADJ/SCONJ/DET=-6 ADJ/SCONJ/PRON=-8 ADJ/VERB/NOUN=3
    ADP/ADJ/ADP=3 ADP/ADP/ADJ=4 ADP/ADP/ADV=-2 ADP/ADP/DET=-6 ADP/ADP/NUM=4 ADP/ADP/PRON=-4 ADP/ADP/PROPN=-2
    ADP/ADV/ADV=-3 ADP/ADV/DET=5 ADP/ADV/NUM=-3 ADP/ADV/PRON=-3 ADP/CCONJ/VERB=-4 ADP/DET/ADP=6 ADP/DET/DET=2
    ADP/DET/NUM=3 ADP/DET/PRON=3 ADP/DET/PROPN=-7 ADP/DET/VERB=-2 ADP/NOUN/ADJ=-6 ADP/NOUN/AUX=-9 ADP/NOUN/CCONJ=4
    ADP/NOUN/DET=-2 ADP/NOUN/NOUN=4 ADP/NOUN/PART=-6 ADP/NOUN/PRON=2 ADP/NOUN/PROPN=-5 ADP/NOUN/SCONJ=3 ADP/NOUN/VERB=3
    ADP/NUM/ADJ=-4 ADP/NUM/NUM=-3 ADP/NUM/PROPN=-8 ADP/PART/VERB=-10 ADP/PRON/ADJ=-2 ADP/PRON/ADV=-10 ADP/PRON/DET=3
    ADP/PRON/NOUN=2 ADP/PRON/PRON=-5 ADP/PRON/PROPN=7 ADP/PRON/SCONJ=-2 ADP/PRON/VERB=-3 ADP/PROPN/ADJ=-2
    ADP/PROPN/ADP=-3 ADP/PROPN/ADV=-2 ADP/PROPN/AUX=-15 ADP/PROPN/CCONJ=6 ADP/PROPN/DET=2 ADP/PROPN/NOUN=2
    ADP/PROPN/NUM=-2 ADP/PROPN/PART=-4 ADP/PROPN/PRON=-6 ADP/PROPN/PROPN=-4 ADP/PUNCT/ADP=2 ADP/PUNCT/ADV=2
    ADP/PUNCT/CCONJ=10 ADP/PUNCT/DET=7 ADP/PUNCT/NOUN=12 ADP/PUNCT/PRON=2 ADP/PUNCT/VERB=7 ADP/VERB/ADJ=-5
    ADP/VERB/ADP=-5 ADP/VERB/ADV=3 ADP/VERB/DET=2 ADP/VERB/NOUN=-7 ADP/VERB/PRON=4 ADV/ADJ/ADV=-8 ADV/ADJ/CCONJ=2
    ADV/ADJ/DET=-2 ADV/ADJ/NOUN=3 ADV/ADJ/PART=-4 ADV/ADJ/PRON=-10 ADV/ADJ/SCONJ=-5 ADV/ADP/ADJ=-3 ADV/ADP/ADP=-4
    ADV/ADP/DET=-8 ADV/ADP/NOUN=2 ADV/ADP/NUM=-2 ADV/ADP/PRON=-5 ADV/ADP/PROPN=-5 ADV/ADP/VERB=-5 ADV/ADV/ADJ=-6
    ADV/ADV/ADP=-2 ADV/ADV/ADV=-2 ADV/ADV/DET=9 ADV/ADV/PRON=4 ADV/ADV/VERB=7 ADV/AUX/ADJ=2 ADV/AUX/ADV=3
    ADV/AUX/DET=-10 ADV/AUX/PART=-4 ADV/AUX/PRON=-5 ADV/CCONJ/ADV=-6 ADV/CCONJ/VERB=-3 ADV/DET/NOUN=-3 ADV/NOUN/ADP=-3
    ADV/NOUN/AUX=-2 ADV/NOUN/NOUN=-2 ADV/NUM/NOUN=-2 ADV/PART/VERB=-4 ADV/PRON/ADV=-2 ADV/PRON/AUX=-5 ADV/PRON/NOUN=5
    ADV/PRON/VERB=-3 ADV/PROPN/AUX=-2 ADV/PROPN/PROPN=-2 ADV/PROPN/VERB=-3 ADV/PUNCT/ADJ=7 ADV/PUNCT/ADP=5
    ADV/PUNCT/ADV=9 ADV/PUNCT/AUX=12 ADV/PUNCT/CCONJ=7 ADV/PUNCT/DET=4 ADV/PUNCT/NOUN=12 ADV/PUNCT/PRON=10
    ADV/PUNCT/PROPN=3 ADV/PUNCT/VERB=6 ADV/SCONJ/DET=-5 ADV/VERB/ADP=-6 ADV/VERB/ADV=-4 ADV/VERB/NOUN=4
    ADV/VERB/PART=-4 ADV/VERB/PRON=-10 ADV/VERB/PROPN=9 ADV/VERB/VERB=-10 AUX/ADJ/ADJ=-5 AUX/ADJ/ADP=-6 AUX/ADJ/ADV=-4
    AUX/ADJ/DET=7 AUX/ADJ/NOUN=7 AUX/ADJ/PART=-5 AUX/ADJ/SCONJ=2 AUX/ADP/ADJ=2 AUX/ADP/DET=4 AUX/ADP/PRON=-3
    AUX/ADP/PROPN=-4 AUX/ADV/ADJ=-8 AUX/ADV/ADV=3 AUX/ADV/AUX=-7 AUX/ADV/DET=-5 AUX/ADV/NOUN=2 AUX/ADV/NUM=-3
    AUX/ADV/PART=-3 AUX/ADV/PRON=9 AUX/ADV/VERB=8 AUX/AUX/ADJ=6 AUX/AUX/ADP=-2 AUX/AUX/ADV=5 AUX/AUX/AUX=13
    AUX/AUX/DET=3 AUX/AUX/NOUN=-9 AUX/AUX/PART=10 AUX/AUX/PRON=4 AUX/AUX/VERB=5 AUX/DET/ADJ=5 AUX/DET/ADP=-4
    AUX/DET/ADV=-3 AUX/DET/NUM=-4 AUX/DET/PROPN=10 AUX/DET/VERB=-9 AUX/NOUN/ADP=-7 AUX/NOUN/NOUN=-3 AUX/NOUN/VERB=-3
    AUX/PART/ADJ=-4 AUX/PART/ADV=-2 AUX/PART/AUX=-4 AUX/PART/DET=-3 AUX/PART/PRON=-3 AUX/PART/VERB=2 AUX/PRON/ADJ=-4
    AUX/PRON/ADP=-4 AUX/PRON/ADV=-10 AUX/PRON/AUX=-5 AUX/PRON/DET=-2 AUX/PRON/NOUN=2 AUX/PRON/PRON=-2 AUX/PRON/VERB=5
    AUX/PROPN/PROPN=-3 AUX/PUNCT/ADP=-5 AUX/PUNCT/CCONJ=-5 AUX/PUNCT/DET=-3 AUX/PUNCT/PRON=-3 AUX/PUNCT/PROPN=-24
    AUX/SCONJ/DET=-5 AUX/SCONJ/PRON=2 AUX/VERB/ADP=5 AUX/VERB/ADV=7 AUX/VERB/AUX=-5 AUX/VERB/CCONJ=-3 AUX/VERB/DET=-2
    AUX/VERB/NOUN=5 AUX/VERB/NUM=12 AUX/VERB/PART=4 AUX/VERB/PRON=-2 AUX/VERB/PROPN=-9 AUX/VERB/SCONJ=10
    AUX/VERB/VERB=2 CCONJ/ADJ/ADJ=-6 CCONJ/ADJ/ADP=-4 CCONJ/ADJ/NOUN=-8 CCONJ/ADP/DET=-9 CCONJ/ADP/PRON=-3
    CCONJ/ADP/PROPN=11 CCONJ/ADV/ADJ=-7 CCONJ/ADV/ADV=-4 CCONJ/ADV/AUX=-4 CCONJ/ADV/DET=4 CCONJ/ADV/VERB=6
    CCONJ/AUX/ADV=-11 CCONJ/AUX/PART=11 CCONJ/AUX/PRON=-2 CCONJ/AUX/VERB=-10 CCONJ/DET/ADJ=-2 CCONJ/DET/ADV=-4
    CCONJ/DET/PROPN=-3 CCONJ/NOUN/ADP=4 CCONJ/NOUN/ADV=-4 CCONJ/NOUN/AUX=-6 CCONJ/NOUN/CCONJ=6 CCONJ/NOUN/NOUN=-11
    CCONJ/NOUN/PRON=-4 CCONJ/NOUN/VERB=-5 CCONJ/NUM/NOUN=-4 CCONJ/PART/VERB=-2 CCONJ/PRON/ADV=2 CCONJ/PRON/AUX=-8
    CCONJ/PRON/NOUN=4 CCONJ/PRON/VERB=-4 CCONJ/PROPN/AUX=-5 CCONJ/PROPN/NOUN=-7 CCONJ/PROPN/PROPN=-5
    CCONJ/PROPN/VERB=-5 CCONJ/PUNCT/ADP=-3 CCONJ/SCONJ/PRON=-4 CCONJ/VERB/ADJ=-2 CCONJ/VERB/ADP=-6 CCONJ/VERB/ADV=8
    CCONJ/VERB/DET=6 CCONJ/VERB/PART=-2 CCONJ/VERB/PRON=-5 CCONJ/VERB/PROPN=10 CCONJ/VERB/SCONJ=-2 CCONJ/VERB/VERB=4
    DET/ADJ/ADJ=6 DET/ADJ/ADP=5 DET/ADJ/CCONJ=-2 DET/ADJ/NOUN=2 DET/ADJ/NUM=4 DET/ADJ/PRON=6 DET/ADJ/PROPN=-7
    DET/ADJ/VERB=3 DET/ADP/NOUN=5 DET/ADP/PRON=-3 DET/ADV/ADJ=5 DET/ADV/VERB=5 DET/NOUN/ADV=4 DET/NOUN/AUX=3
    DET/NOUN/CCONJ=-8 DET/NOUN/DET=6 DET/NOUN/NOUN=7 DET/NOUN/NUM=5 DET/NOUN/PROPN=13 DET/NOUN/PUNCT=-3
    DET/NOUN/SCONJ=6 DET/NUM/NOUN=6 DET/NUM/PROPN=14 DET/PRON/AUX=-6 DET/PRON/NOUN=-2 DET/PRON/VERB=-7 DET/PROPN/ADP=-8
    DET/PROPN/ADV=3 DET/PROPN/CCONJ=3 DET/PROPN/NOUN=4 DET/PROPN/PRON=8 DET/PROPN/PROPN=-2 DET/PROPN/VERB=-5
    DET/PUNCT/PRON=-11 DET/VERB/ADP=-2 DET/VERB/NOUN=-6 DET/VERB/PROPN=-2 INTJ/PUNCT/PRON=-15 INTJ/PUNCT/PROPN=-12
    NOUN/ADJ/ADP=2 NOUN/ADJ/NOUN=-3 NOUN/ADP/ADJ=-4 NOUN/ADP/ADP=9 NOUN/ADP/CCONJ=4 NOUN/ADP/NOUN=-3 NOUN/ADP/NUM=2
    NOUN/ADP/PRON=4 NOUN/ADP/PROPN=-5 NOUN/ADV/ADJ=3 NOUN/ADV/ADP=-3 NOUN/ADV/ADV=3 NOUN/ADV/AUX=4 NOUN/ADV/PRON=5
    NOUN/ADV/PROPN=-2 NOUN/ADV/VERB=-3 NOUN/AUX/ADP=-5 NOUN/AUX/AUX=-9 NOUN/AUX/NOUN=4 NOUN/AUX/PRON=7 NOUN/AUX/PROPN=5
    NOUN/AUX/SCONJ=-3 NOUN/AUX/VERB=-2 NOUN/CCONJ/ADJ=-5 NOUN/CCONJ/ADP=-6 NOUN/CCONJ/ADV=2 NOUN/CCONJ/AUX=7
    NOUN/CCONJ/NOUN=-12 NOUN/CCONJ/NUM=-2 NOUN/CCONJ/PROPN=-2 NOUN/CCONJ/SCONJ=-2 NOUN/CCONJ/VERB=3 NOUN/DET/NOUN=5
    NOUN/NOUN/ADJ=-2 NOUN/NOUN/ADP=-2 NOUN/NOUN/ADV=2 NOUN/NOUN/AUX=11 NOUN/NOUN/CCONJ=2 NOUN/NOUN/DET=7
    NOUN/NOUN/NOUN=2 NOUN/NOUN/PART=-6 NOUN/NOUN/PRON=4 NOUN/NOUN/PROPN=5 NOUN/NOUN/SCONJ=3 NOUN/NOUN/VERB=7
    NOUN/NUM/NOUN=-4 NOUN/PART/AUX=2 NOUN/PART/NOUN=2 NOUN/PART/PROPN=-6 NOUN/PART/VERB=2 NOUN/PRON/ADJ=3
    NOUN/PRON/ADP=7 NOUN/PRON/AUX=-2 NOUN/PRON/NOUN=-2 NOUN/PRON/PRON=-9 NOUN/PRON/PROPN=-4 NOUN/PRON/VERB=-3
    NOUN/PROPN/ADP=-2 NOUN/PROPN/AUX=-6 NOUN/PROPN/NOUN=-4 NOUN/PROPN/VERB=2 NOUN/PUNCT/ADP=4 NOUN/PUNCT/ADV=5
    NOUN/PUNCT/AUX=7 NOUN/PUNCT/NOUN=3 NOUN/PUNCT/NUM=11 NOUN/PUNCT/PRON=8 NOUN/PUNCT/PUNCT=13 NOUN/PUNCT/VERB=8
    NOUN/SCONJ/ADJ=7 NOUN/SCONJ/PRON=4 NOUN/SCONJ/VERB=-7 NOUN/VERB/ADP=-3 NOUN/VERB/ADV=2 NOUN/VERB/CCONJ=-2
    NOUN/VERB/DET=-2 NOUN/VERB/NOUN=-3 NOUN/VERB/PART=7 NOUN/VERB/PRON=6 NOUN/VERB/SCONJ=-2 NOUN/VERB/VERB=9
    NUM/ADJ/NOUN=5 NUM/ADP/DET=-11 NUM/ADP/NOUN=14 NUM/ADP/NUM=-2 NUM/ADP/PRON=-3 NUM/CCONJ/NUM=-11 NUM/DET/NOUN=-2
    NUM/NOUN/AUX=6 NUM/NOUN/DET=-8 NUM/NOUN/PRON=-3 NUM/NOUN/VERB=-3 NUM/NUM/NOUN=-2 NUM/PROPN/NOUN=-2
    NUM/PROPN/PROPN=-3 NUM/PUNCT/ADP=-7 NUM/PUNCT/AUX=-14 NUM/PUNCT/CCONJ=-8 NUM/PUNCT/DET=-6 NUM/PUNCT/NOUN=-12
    NUM/PUNCT/NUM=-10 NUM/PUNCT/PRON=9 PART/ADJ/NOUN=-5 PART/ADP/DET=5 PART/ADV/VERB=-12 PART/AUX/ADJ=-5 PART/AUX/ADP=3
    PART/AUX/ADV=10 PART/AUX/DET=-2 PART/AUX/NOUN=-3 PART/AUX/VERB=6 PART/DET/ADJ=-7 PART/DET/NOUN=7 PART/NOUN/ADP=3
    PART/NOUN/NOUN=6 PART/NOUN/VERB=-3 PART/PRON/VERB=-2 PART/PROPN/PROPN=16 PART/VERB/ADJ=-5 PART/VERB/ADP=5
    PART/VERB/ADV=-9 PART/VERB/AUX=-3 PART/VERB/CCONJ=-2 PART/VERB/DET=2 PART/VERB/NOUN=3 PART/VERB/NUM=-2
    PART/VERB/PART=-3 PART/VERB/PRON=-3 PART/VERB/PROPN=-7 PART/VERB/SCONJ=-4 PART/VERB/VERB=2 PRON/ADJ/ADJ=5
    PRON/ADJ/PROPN=2 PRON/ADP/ADJ=-3 PRON/ADP/ADP=-4 PRON/ADP/ADV=5 PRON/ADP/DET=7 PRON/ADP/NOUN=5 PRON/ADP/PROPN=-3
    PRON/ADP/VERB=-5 PRON/ADV/ADJ=2 PRON/ADV/ADV=-2 PRON/ADV/PRON=-5 PRON/AUX/ADP=-8 PRON/AUX/ADV=-6 PRON/AUX/AUX=-9
    PRON/AUX/DET=-7 PRON/AUX/NUM=-2 PRON/AUX/PART=-8 PRON/AUX/PRON=-10 PRON/AUX/PROPN=-8 PRON/AUX/SCONJ=2
    PRON/AUX/VERB=-5 PRON/CCONJ/DET=11 PRON/CCONJ/PRON=-2 PRON/CCONJ/VERB=-3 PRON/DET/ADJ=-4 PRON/DET/NOUN=-9
    PRON/NOUN/ADJ=-7 PRON/NOUN/ADP=2 PRON/NOUN/ADV=-7 PRON/NOUN/CCONJ=-3 PRON/NOUN/DET=10 PRON/NOUN/NOUN=4
    PRON/NOUN/PRON=-2 PRON/NOUN/PROPN=3 PRON/NOUN/PUNCT=7 PRON/NOUN/SCONJ=-3 PRON/PART/VERB=2 PRON/PRON/ADV=3
    PRON/PRON/AUX=3 PRON/PRON/NOUN=4 PRON/PRON/VERB=2 PRON/PROPN/AUX=16 PRON/PROPN/NOUN=-5 PRON/PROPN/PROPN=-3
    PRON/PUNCT/ADP=4 PRON/PUNCT/CCONJ=-6 PRON/PUNCT/NOUN=3 PRON/PUNCT/PRON=4 PRON/PUNCT/PROPN=-7 PRON/PUNCT/VERB=7
    PRON/SCONJ/PRON=-2 PRON/VERB/ADP=7 PRON/VERB/ADV=-6 PRON/VERB/AUX=12 PRON/VERB/CCONJ=5 PRON/VERB/DET=2
    PRON/VERB/NUM=2 PRON/VERB/PART=-3 PRON/VERB/PRON=-8 PRON/VERB/PROPN=-2 PRON/VERB/SCONJ=6 PROPN/ADJ/NOUN=-9
    PROPN/ADP/ADJ=-3 PROPN/ADP/ADP=7 PROPN/ADP/NOUN=-5 PROPN/ADP/PRON=-7 PROPN/ADP/PROPN=-3 PROPN/ADP/VERB=4
    PROPN/ADV/ADJ=3 PROPN/ADV/VERB=2 PROPN/AUX/ADJ=-5 PROPN/AUX/ADP=-3 PROPN/AUX/ADV=-4 PROPN/AUX/AUX=-4
    PROPN/AUX/DET=2 PROPN/AUX/PART=-8 PROPN/AUX/VERB=-3 PROPN/CCONJ/ADJ=3 PROPN/CCONJ/DET=-11 PROPN/CCONJ/NOUN=-4
    PROPN/CCONJ/PRON=-4 PROPN/CCONJ/PROPN=-7 PROPN/CCONJ/VERB=-4 PROPN/DET/NOUN=6 PROPN/DET/PROPN=-11 PROPN/NOUN/ADJ=-3
    PROPN/NOUN/ADV=8 PROPN/NOUN/AUX=3 PROPN/NOUN/CCONJ=5 PROPN/NOUN/DET=4 PROPN/NOUN/NOUN=-3 PROPN/NOUN/PART=8
    PROPN/NOUN/PRON=4 PROPN/NOUN/PROPN=-8 PROPN/NOUN/VERB=4 PROPN/PART/ADJ=10 PROPN/PART/ADV=3 PROPN/PART/PROPN=9
    PROPN/PART/VERB=10 PROPN/PRON/AUX=3 PROPN/PRON/VERB=2 PROPN/PROPN/ADJ=-2 PROPN/PROPN/ADP=9 PROPN/PROPN/ADV=17
    PROPN/PROPN/AUX=2 PROPN/PROPN/CCONJ=8 PROPN/PROPN/DET=6 PROPN/PROPN/NOUN=8 PROPN/PROPN/NUM=8 PROPN/PROPN/PART=7
    PROPN/PROPN/PROPN=11 PROPN/PROPN/SCONJ=-4 PROPN/PROPN/VERB=-4 PROPN/PUNCT/ADJ=3 PROPN/PUNCT/ADP=3 PROPN/PUNCT/ADV=8
    PROPN/PUNCT/AUX=2 PROPN/PUNCT/CCONJ=6 PROPN/PUNCT/DET=2 PROPN/PUNCT/NOUN=-8 PROPN/PUNCT/NUM=-4 PROPN/PUNCT/PART=3
    PROPN/PUNCT/PRON=9 PROPN/PUNCT/PROPN=-7 PROPN/PUNCT/SCONJ=3 PROPN/SCONJ/PRON=-4 PROPN/VERB/ADJ=4 PROPN/VERB/ADP=-4
    PROPN/VERB/ADV=-7 PROPN/VERB/DET=4 PROPN/VERB/NOUN=5 PROPN/VERB/PART=11 PROPN/VERB/PRON=2 PROPN/VERB/PROPN=-4
    PROPN/VERB/SCONJ=4 PUNCT/ADJ/ADJ=6 PUNCT/ADJ/ADP=-4 PUNCT/ADJ/PROPN=-9 PUNCT/ADP/ADJ=-2 PUNCT/ADP/ADP=-5
    PUNCT/ADP/ADV=10 PUNCT/ADP/DET=8 PUNCT/ADP/NOUN=-3 PUNCT/ADP/NUM=-6 PUNCT/ADP/PRON=10 PUNCT/ADP/VERB=3
    PUNCT/ADV/ADJ=-2 PUNCT/ADV/ADP=4 PUNCT/ADV/ADV=-8 PUNCT/ADV/NOUN=6 PUNCT/ADV/NUM=3 PUNCT/ADV/PRON=-4
    PUNCT/ADV/VERB=-6 PUNCT/AUX/ADV=6 PUNCT/AUX/AUX=-8 PUNCT/AUX/PART=2 PUNCT/AUX/PRON=-4 PUNCT/AUX/VERB=2
    PUNCT/CCONJ/ADJ=5 PUNCT/CCONJ/ADP=14 PUNCT/CCONJ/ADV=3 PUNCT/CCONJ/AUX=-4 PUNCT/CCONJ/DET=11 PUNCT/CCONJ/NOUN=17
    PUNCT/CCONJ/NUM=15 PUNCT/CCONJ/PART=2 PUNCT/CCONJ/PRON=4 PUNCT/CCONJ/PROPN=13 PUNCT/CCONJ/VERB=10 PUNCT/DET/ADJ=4
    PUNCT/DET/ADV=2 PUNCT/DET/NOUN=5 PUNCT/DET/NUM=-4 PUNCT/DET/PRON=-4 PUNCT/DET/PROPN=4 PUNCT/DET/VERB=-8
    PUNCT/NOUN/ADJ=-10 PUNCT/NOUN/ADP=-3 PUNCT/NOUN/ADV=-3 PUNCT/NOUN/CCONJ=-3 PUNCT/NOUN/NOUN=2 PUNCT/NOUN/PROPN=-5
    PUNCT/NOUN/VERB=2 PUNCT/NUM/ADP=-3 PUNCT/NUM/PROPN=9 PUNCT/PART/ADV=3 PUNCT/PART/VERB=4 PUNCT/PRON/ADJ=3
    PUNCT/PRON/ADP=15 PUNCT/PRON/ADV=-8 PUNCT/PRON/AUX=-4 PUNCT/PRON/DET=-5 PUNCT/PRON/NOUN=8 PUNCT/PRON/PRON=-3
    PUNCT/PRON/PROPN=2 PUNCT/PRON/VERB=2 PUNCT/PROPN/ADJ=-8 PUNCT/PROPN/ADP=6 PUNCT/PROPN/ADV=7 PUNCT/PROPN/AUX=-3
    PUNCT/PROPN/CCONJ=-2 PUNCT/PROPN/DET=9 PUNCT/PROPN/NOUN=-5 PUNCT/PROPN/PART=2 PUNCT/PROPN/PROPN=10
    PUNCT/PROPN/VERB=-3 PUNCT/PUNCT/ADP=-7 PUNCT/PUNCT/ADV=-6 PUNCT/PUNCT/AUX=-9 PUNCT/PUNCT/CCONJ=-16
    PUNCT/PUNCT/DET=-7 PUNCT/PUNCT/NOUN=4 PUNCT/PUNCT/NUM=-11 PUNCT/PUNCT/PRON=-8 PUNCT/PUNCT/PROPN=-23
    PUNCT/PUNCT/SCONJ=4 PUNCT/PUNCT/VERB=-12 PUNCT/SCONJ/DET=7 PUNCT/SCONJ/NOUN=3 PUNCT/SCONJ/PRON=-3 PUNCT/VERB/ADJ=-4
    PUNCT/VERB/ADV=-3 PUNCT/VERB/DET=-6 PUNCT/VERB/NOUN=-7 PUNCT/VERB/NUM=-2 PUNCT/VERB/PART=-4 PUNCT/VERB/PRON=-3
    PUNCT/VERB/PROPN=-2 PUNCT/VERB/SCONJ=-2 SCONJ/ADJ/NOUN=-3 SCONJ/ADP/DET=-2 SCONJ/DET/ADJ=12 SCONJ/DET/NOUN=12
    SCONJ/NOUN/AUX=-4 SCONJ/NOUN/NOUN=-3 SCONJ/PRON/ADV=9 SCONJ/PRON/AUX=-3 SCONJ/PRON/NOUN=-6 SCONJ/PRON/VERB=11
    SCONJ/PROPN/AUX=-2 SCONJ/PROPN/PROPN=-3 SCONJ/PROPN/VERB=24 SCONJ/VERB/ADP=5 SCONJ/VERB/DET=-5 SCONJ/VERB/NOUN=-3
    VERB/ADJ/ADJ=2 VERB/ADJ/ADP=-3 VERB/ADJ/DET=-2 VERB/ADJ/NOUN=2 VERB/ADJ/PROPN=10 VERB/ADJ/SCONJ=-2 VERB/ADP/ADJ=4
    VERB/ADP/ADV=4 VERB/ADP/AUX=-3 VERB/ADP/CCONJ=-2 VERB/ADP/DET=3 VERB/ADP/NOUN=2 VERB/ADP/NUM=3 VERB/ADP/PART=2
    VERB/ADP/PRON=4 VERB/ADP/PROPN=3 VERB/ADP/VERB=3 VERB/ADV/ADV=-8 VERB/ADV/CCONJ=-2 VERB/ADV/NOUN=3 VERB/ADV/NUM=-2
    VERB/ADV/PART=-3 VERB/ADV/PRON=-2 VERB/ADV/VERB=2 VERB/AUX/DET=5 VERB/CCONJ/ADJ=5 VERB/CCONJ/ADV=-2
    VERB/CCONJ/DET=-2 VERB/CCONJ/NOUN=-8 VERB/CCONJ/PRON=-2 VERB/CCONJ/VERB=-12 VERB/DET/ADJ=2 VERB/DET/ADV=-4
    VERB/DET/DET=-3 VERB/DET/NUM=2 VERB/DET/PRON=7 VERB/DET/PROPN=3 VERB/NOUN/ADJ=-4 VERB/NOUN/ADP=7 VERB/NOUN/ADV=-2
    VERB/NOUN/AUX=-5 VERB/NOUN/CCONJ=3 VERB/NOUN/DET=-12 VERB/NOUN/NOUN=-4 VERB/NOUN/PART=11 VERB/NOUN/PRON=7
    VERB/NOUN/PROPN=7 VERB/NOUN/VERB=4 VERB/NUM/NOUN=8 VERB/PART/ADV=2 VERB/PRON/ADP=-4 VERB/PRON/ADV=10
    VERB/PRON/AUX=10 VERB/PRON/DET=10 VERB/PRON/NOUN=3 VERB/PRON/PART=-4 VERB/PRON/PROPN=8 VERB/PRON/SCONJ=3
    VERB/PRON/VERB=5 VERB/PROPN/ADV=-3 VERB/PROPN/AUX=-3 VERB/PROPN/DET=4 VERB/PROPN/NOUN=5 VERB/PROPN/PART=-7
    VERB/PROPN/PROPN=2 VERB/PROPN/VERB=-5 VERB/PUNCT/ADJ=13 VERB/PUNCT/ADP=17 VERB/PUNCT/ADV=15 VERB/PUNCT/AUX=17
    VERB/PUNCT/CCONJ=13 VERB/PUNCT/DET=13 VERB/PUNCT/INTJ=16 VERB/PUNCT/NOUN=14 VERB/PUNCT/NUM=26 VERB/PUNCT/PART=16
    VERB/PUNCT/PRON=20 VERB/PUNCT/PROPN=14 VERB/PUNCT/SCONJ=8 VERB/PUNCT/VERB=16 VERB/SCONJ/ADJ=10 VERB/SCONJ/ADP=2
    VERB/SCONJ/ADV=2 VERB/SCONJ/DET=-2 VERB/SCONJ/NOUN=-2 VERB/SCONJ/PRON=2 VERB/SCONJ/PROPN=4 VERB/SCONJ/SCONJ=-2
    VERB/VERB/ADJ=7 VERB/VERB/ADP=-6 VERB/VERB/ADV=-2 VERB/VERB/DET=-7 VERB/VERB/NOUN=-9 VERB/VERB/PRON=15
    VERB/VERB/PROPN=-3`,
  before: `
    'd/3=4 'll/3=-7 're/3=-9 's/1=-3 've/3=-8 a/1=4 a/2=5 a/3=3 about/1=5 about/2=-12 about/3=2 above/3=-2 access/3=-2
    act/3=4 action/3=5 actually/3=9 added/3=4 after/3=2 again/3=6 against/3=-2 all/1=-9 all/2=-11 all/3=-2 allow/3=4
    almost/3=-6 already/3=-5 also/3=-7 always/3=-6 am/3=-6 american/3=-4 among/3=-2 amount/3=8 an/1=11 an/2=3 and/1=-7
    and/2=-6 another/3=-4 answer/3=2 any/3=-4 anything/3=-2 are/1=-3 are/3=-8 areas/3=7 around/3=-4 as/1=12 as/2=6
    as/3=5 ask/3=8 asked/3=-8 at/1=-6 at/2=2 at/3=-6 bad/3=-3 based/3=-2 bbc/3=5 be/3=-2 because/3=9 become/3=-8
    before/3=-7 began/3=-3 beginning/3=-2 being/3=3 better/3=-3 between/3=-6 big/3=-6 bill/3=-3 bit/3=-2 book/3=11
    both/3=-6 boy/3=-2 bring/3=-4 british/3=-2 brought/3=-5 brown/3=-4 business/3=9 call/3=-6 called/2=5 called/3=6
    came/3=-3 campaign/3=14 can/2=10 can/3=-8 care/3=-2 case/3=2 certain/3=2 certainly/3=-2 chance/3=-2 change/3=-3
    changes/3=-3 charles/3=-3 chief/3=-2 children/3=-2 city/3=4 claims/3=-4 come/3=-5 comes/3=-4 coming/3=-3
    common/3=-2 community/3=-3 company/3=-4 concern/3=-4 concerned/3=2 conditions/3=-2 considered/3=-2 continue/3=3
    control/3=-2 country/3=-4 couple/3=-2 course/3=-3 cut/3=-2 data/3=-2 david/3=-3 days/3=-2 deal/3=2 death/3=-2
    decision/3=-3 demand/3=-4 described/3=-8 despite/3=-2 development/3=14 did/3=2 different/3=-2 do/1=-6 do/3=-8
    does/3=-4 doing/3=-3 doubt/3=-3 down/3=-4 during/3=-4 each/3=-2 east/3=-2 economic/3=-2 effect/3=-2 either/3=-3
    end/3=4 england/3=-3 english/3=-2 enough/3=-2 ensure/3=-2 especially/3=-2 european/3=-2 event/3=-2 ever/3=-3
    every/3=-3 everything/3=-3 evidence/3=11 exactly/3=-4 except/3=-2 executive/3=3 expect/3=-2 fact/3=-5 far/3=-2
    father/3=-4 federal/3=-2 feel/3=-2 fellow/3=-2 felt/3=-2 few/3=2 figure/3=3 film/3=3 find/3=5 firm/3=-2 five/3=8
    following/3=-2 for/1=-3 for/2=-7 for/3=-3 form/3=7 former/3=6 four/3=-5 free/3=-2 friend/3=-4 from/1=2 from/2=3
    full/3=-3 further/3=6 future/3=3 gave/3=7 get/1=-12 get/3=-8 gets/3=-3 getting/3=-5 girl/3=-2 give/3=-4 given/3=-6
    goes/3=-6 going/3=-6 gone/3=-3 good/3=-4 got/3=-7 group/3=-3 growing/3=-2 guess/3=-5 half/3=-4 hand/3=11 hands/3=4
    have/1=2 have/2=-3 have/3=-8 having/3=5 he/2=-9 head/3=-2 health/3=-2 hear/3=-3 heard/3=-2 heart/3=7 held/3=4
    help/3=-2 her/3=4 here/3=-6 him/3=5 himself/3=13 his/1=-2 his/2=-2 his/3=2 history/3=-3 hit/3=-2 hold/3=5 home/3=7
    hope/3=5 how/3=-3 i'm/3=-16 i/1=-7 i/3=-16 idea/3=-2 if/3=-7 impact/3=3 important/3=-2 in/2=-4 in/3=-4
    including/3=-3 increase/3=3 industry/3=-3 information/3=-2 into/3=-2 involved/3=6 is/2=-5 issue/3=-4 it/1=-2
    it/2=-6 it/3=2 john/3=-4 just/3=-7 keep/3=-5 kept/3=2 key/3=7 knew/3=-2 know/3=-3 known/3=-10 knows/3=11 labour/3=5
    last/3=-3 later/3=-3 law/3=13 least/3=-2 leave/3=-2 led/3=4 less/3=-2 let/3=-7 level/3=-4 life/3=-5 like/1=13
    like/3=5 line/3=6 live/3=-4 living/3=-4 local/3=3 london/3=6 long/3=-6 look/3=-4 looked/3=-4 looking/3=-3 lord/3=-2
    lot/3=-2 love/3=-3 m/3=-2 made/3=-2 major/3=-2 make/3=-10 makes/3=-7 making/3=-4 man/3=3 many/3=-3 market/3=-2
    matter/3=12 maybe/3=-3 me/3=-4 mean/3=8 means/3=13 meant/3=11 meet/3=-5 meeting/3=5 members/3=-3 men/3=-6 met/3=6
    might/3=4 mind/3=-3 minutes/3=-2 miss/3=-2 modern/3=-3 moment/3=-2 money/3=-4 more/1=15 more/3=-4 most/3=-5
    mother/3=-3 move/3=-2 moved/3=-2 mr./3=-8 mr/3=-8 mrs./3=-6 much/3=-5 music/3=-2 must/3=14 my/1=-12 my/3=3 n't/1=-4
    n't/2=-11 n't/3=-14 name/3=-4 national/3=-2 need/3=-6 needed/3=9 never/3=-5 new/1=10 new/3=-6 news/3=-3 next/3=-2
    night/3=-9 no/1=-4 no/3=-6 nor/3=-2 not/1=-16 not/3=-3 nothing/3=-4 now/3=-3 number/3=-3 obviously/3=-4 of/1=-6
    off/3=-3 offer/3=6 office/3=-2 often/3=-3 old/3=-8 on/2=-6 once/3=2 one/3=-3 only/3=2 opportunity/3=5 order/3=2
    other/3=-6 others/3=-2 our/1=4 our/3=2 out/2=12 out/3=2 own/3=4 paid/3=8 paper/3=-2 part/3=8 particularly/3=-3
    party/3=-4 past/3=-2 pay/3=5 people/3=-9 per/3=-4 perhaps/3=-3 period/3=-2 person/3=3 personal/3=-2 picture/3=7
    plan/3=2 plans/3=-2 play/3=17 playing/3=4 point/3=-5 police/3=3 poor/3=-2 position/3=4 possible/3=-2 potential/3=4
    power/3=-4 president/3=-4 price/3=13 prime/3=-2 problem/3=-2 problems/3=6 provide/3=-4 public/3=2 published/3=9
    put/3=-7 question/3=9 quite/3=-3 radio/3=-2 rate/3=4 rather/3=8 reached/3=12 read/3=10 real/3=10 reason/3=-2
    received/3=-4 recent/3=-2 record/3=4 remember/3=-3 report/3=-2 research/3=-4 result/3=-2 return/3=-2 right/3=-5
    risk/3=-2 room/3=-2 run/3=-4 said/3=-18 same/3=-4 saw/3=-2 say/3=11 saying/3=24 says/3=-3 school/3=-4 second/3=-2
    secretary/3=-2 see/3=3 seeing/3=-4 seems/3=-3 service/3=14 seven/3=-3 several/3=2 shall/3=-2 she/3=-4 should/3=8
    show/3=9 showed/3=2 shows/3=16 significant/3=-2 simple/3=2 simply/3=15 single/3=-2 situation/3=-2 small/3=-2
    so/3=-8 social/3=-2 some/3=-4 sometimes/3=3 sort/3=-2 south/3=5 special/3=-3 spent/3=11 spokesman/3=-2 stage/3=-2
    stand/3=-2 started/3=-5 state/3=-6 states/3=5 stay/3=-2 still/3=-5 stood/3=4 stop/3=-7 street/3=6 strong/3=5
    study/3=10 subject/3=-2 such/3=-6 support/3=-3 sure/3=-3 system/3=-6 take/3=-10 taken/3=-2 technology/3=-2
    tell/3=-2 term/3=-7 terms/3=-2 than/2=-4 that/2=-7 that/3=11 the/1=-2 their/1=2 their/2=-3 them/3=12 then/3=-4
    there/3=-3 these/3=-5 they/2=2 they/3=2 thing/3=-5 things/3=-5 think/3=-5 this/3=-4 those/3=-2 though/3=2
    thought/3=-7 three/3=-3 through/3=-4 thus/3=8 time/3=-5 times/3=-3 to/1=-8 to/2=-10 to/3=-5 today/3=-3
    together/3=-2 told/3=-13 too/3=-3 took/3=-6 top/3=6 tory/3=-2 true/3=5 try/3=-2 trying/3=-2 turned/3=-2 two/3=-7
    type/3=-4 uk/3=-2 understand/3=4 united/3=2 until/3=-6 up/2=2 up/3=-9 upon/3=-3 us/3=-8 use/3=-5 used/3=3
    very/1=-10 very/2=-9 view/3=5 voice/3=-2 want/3=-6 wanted/3=4 wants/3=5 war/3=2 was/1=4 was/3=-2 way/3=-6 we/2=-5
    week/3=-4 well/3=6 went/3=-2 were/3=-2 what/2=-4 what/3=-16 where/3=-7 whether/3=11 while/3=-4 white/3=-3 who/3=7
    whole/3=-3 whom/3=-2 why/3=-11 wife/3=-2 win/3=-2 wish/3=4 with/1=-9 with/2=2 with/3=2 within/3=-3 without/3=-3
    woman/3=2 women/3=-4 won/3=-2 word/3=-13 words/3=-2 work/3=3 working/3=-3 world/3=-4 yet/3=-3 york/3=-2 you/1=-2
    you/2=-10 you/3=-13 young/3=-6 your/1=-5 your/3=-5`,
  bracket: `
    +=-28 -=-30`,
  clause: `
    001=12 010=-2 011=-13 101=2`,
  clause2: `
    ./010=-3 ./100=-4 ./110=2 C/001=-3 C/010=-3 C/011=13 C/100=2 C/101=-5 a/000=6 a/001=4 a/011=12 a/100=-5 a/101=-8
    a/110=-2 a/111=-8 c/001=2 c/011=5 c/100=-6 c/101=-7 d/010=4 d/100=-4 d/111=-4 end/000=-2 o/000=-3 o/010=6 o/100=-11
    o/110=8 w/000=3 w/011=4 w/101=-4 w/110=-2`,
  commas: `
    ,/0=9 ,/1=-4 ./1=-3 ./2=2 C/0=3 C/2=-2 a/0=5 a/2=-4 c/0=6 c/1=-3 c/2=-3 d/0=5 d/1=-4 w/0=3 w/2=-2`,
  ends: `
    ADJ/ADJ/1=5 ADJ/ADJ/2=-11 ADJ/ADJ/3=8 ADJ/ADJ/4=2 ADJ/ADV/4=-5 ADJ/AUX/4=-8 ADJ/DET/4=4 ADJ/NOUN/4=3 ADJ/NUM/4=-3
    ADJ/PRON/3=-8 ADJ/PROPN/2=-5 ADJ/VERB/3=-3 ADP/ADJ/2=8 ADP/ADJ/3=-2 ADP/ADJ/4=3 ADP/ADP/4=-8 ADP/ADV/2=-3
    ADP/AUX/4=4 ADP/DET/4=-3 ADP/NOUN/2=4 ADP/NOUN/3=2 ADP/NUM/4=6 ADP/PRON/2=-5 ADP/PRON/3=-2 ADP/PROPN/3=-18
    ADP/PROPN/4=-4 ADP/VERB/2=-2 ADP/VERB/3=5 ADP/VERB/4=4 ADV/ADJ/2=7 ADV/ADJ/4=5 ADV/ADP/4=-2 ADV/ADV/1=-3
    ADV/ADV/4=4 ADV/AUX/4=-2 ADV/DET/4=-3 ADV/NOUN/2=8 ADV/NUM/4=6 ADV/PRON/3=2 ADV/PRON/4=5 ADV/PROPN/3=4 ADV/VERB/2=5
    ADV/VERB/3=-4 AUX/ADJ/2=-2 AUX/ADJ/3=2 AUX/ADJ/4=3 AUX/ADP/3=-10 AUX/ADP/4=-3 AUX/ADV/4=2 AUX/AUX/1=-11 AUX/AUX/4=8
    AUX/DET/4=-5 AUX/NOUN/3=5 AUX/NOUN/4=4 AUX/PRON/2=-4 AUX/PRON/4=4 AUX/PROPN/3=4 AUX/PROPN/4=4 AUX/VERB/2=-5
    AUX/VERB/3=6 AUX/VERB/4=2 CCONJ/ADJ/2=-6 CCONJ/ADJ/4=-2 CCONJ/ADP/4=-4 CCONJ/ADV/4=3 CCONJ/DET/4=4 CCONJ/NOUN/2=-9
    CCONJ/NOUN/3=-13 CCONJ/NUM/4=-2 CCONJ/PRON/4=5 CCONJ/PROPN/2=-2 CCONJ/VERB/2=-4 DET/ADJ/2=-2 DET/ADJ/4=4
    DET/ADV/3=5 DET/DET/4=6 DET/NOUN/3=5 DET/NOUN/4=3 DET/PRON/4=3 DET/PROPN/2=2 DET/PROPN/3=-7 DET/PROPN/4=2
    DET/VERB/3=-6 INTJ/INTJ/1=5 INTJ/VERB/4=-6 NOUN/ADJ/2=4 NOUN/ADJ/4=2 NOUN/ADP/4=-8 NOUN/ADV/3=-8 NOUN/NOUN/2=10
    NOUN/NOUN/3=4 NOUN/NOUN/4=4 NOUN/NUM/4=-4 NOUN/PRON/2=-4 NOUN/PRON/3=-13 NOUN/PRON/4=-5 NOUN/PROPN/2=6
    NOUN/PROPN/4=-3 NOUN/VERB/2=11 NOUN/VERB/3=4 NOUN/VERB/4=-3 NUM/ADJ/4=4 NUM/ADV/4=-4 NUM/NUM/1=-4 NUM/NUM/4=2
    NUM/PRON/4=4 NUM/PROPN/4=-4 PART/ADJ/4=-2 PART/ADP/3=-3 PART/ADP/4=5 PART/AUX/4=-4 PART/DET/4=-4 PART/NOUN/4=3
    PART/NUM/4=-3 PART/PRON/3=-3 PART/PRON/4=3 PART/VERB/2=-6 PART/VERB/4=10 PRON/ADJ/2=2 PRON/ADP/2=-2 PRON/ADP/3=-4
    PRON/ADP/4=-3 PRON/ADV/3=2 PRON/AUX/2=7 PRON/DET/4=-4 PRON/NOUN/2=-6 PRON/NOUN/3=4 PRON/NUM/4=2 PRON/PRON/1=5
    PRON/PRON/3=11 PRON/VERB/2=-2 PRON/VERB/3=-2 PROPN/ADJ/4=-4 PROPN/ADP/4=-10 PROPN/ADV/4=-5 PROPN/AUX/4=-2
    PROPN/DET/4=-15 PROPN/NOUN/2=-9 PROPN/NOUN/3=-3 PROPN/NOUN/4=-5 PROPN/NUM/4=-6 PROPN/PRON/4=-4 PROPN/PROPN/1=3
    PROPN/PROPN/3=3 PROPN/VERB/2=-8 PROPN/VERB/3=2 PROPN/VERB/4=-7 PUNCT/ADJ/4=5 PUNCT/ADV/4=-7 PUNCT/PRON/4=-4
    PUNCT/PROPN/4=11 PUNCT/VERB/4=7 SCONJ/ADJ/4=3 SCONJ/ADV/4=3 SCONJ/NOUN/4=-3 SCONJ/NUM/4=-3 SCONJ/PRON/4=2
    SCONJ/PROPN/4=2 SCONJ/SCONJ/1=3 SYM/NOUN/4=-8 SYM/PROPN/4=5 VERB/ADJ/2=7 VERB/ADJ/3=2 VERB/ADJ/4=-2 VERB/ADP/2=11
    VERB/ADP/3=5 VERB/ADP/4=-6 VERB/ADV/2=7 VERB/ADV/3=4 VERB/ADV/4=-4 VERB/DET/4=-5 VERB/NOUN/2=11 VERB/NOUN/3=3
    VERB/NUM/4=7 VERB/PRON/4=-4 VERB/PROPN/3=-2 VERB/PROPN/4=-3 VERB/VERB/1=3 VERB/VERB/3=4`,
  first: `
    ADJ/C/m=9 ADJ/l/m=-8 ADJ/l/w=6 ADP/C/m=7 ADP/C/w=4 ADP/l/m=-17 ADP/l/w=-8 ADV/C/m=19 ADV/C/w=14 ADV/l/m=-9
    ADV/l/w=3 AUX/C/m=11 AUX/C/w=6 AUX/l/m=-12 AUX/l/w=-5 CCONJ/C/m=5 CCONJ/C/w=2 CCONJ/l/m=-13 CCONJ/l/w=-12
    DET/C/m=10 DET/C/w=5 DET/l/m=-11 DET/l/w=-4 INTJ/C/m=23 INTJ/C/w=15 INTJ/l/m=-6 NOUN/C/m=3 NOUN/l/m=-10 NOUN/l/w=-2
    NUM/C/m=11 NUM/C/w=-2 NUM/l/m=-6 NUM/l/w=8 NUM/n/m=-6 NUM/n/w=-4 PART/C/m=7 PART/l/m=-3 PART/l/w=-7 PRON/C/m=8
    PRON/C/w=3 PRON/l/m=-13 PRON/l/w=-4 PROPN/C/m=2 PUNCT/n/m=-2 PUNCT/n/w=-6 SCONJ/C/m=9 SCONJ/C/w=-5 SCONJ/l/m=-2
    SCONJ/l/w=-3 SYM/n/m=3 SYM/n/w=-12 VERB/C/m=7 VERB/l/m=-12 VERB/l/w=-2`,
  inner: `
    :ADJ/1=5 :ADJ/2=12 :ADJ/3=4 :ADJ/4=-5 :ADP/1=-3 :ADP/2=7 :ADP/4=-2 :ADV/1=2 :ADV/2=4 :ADV/3=3 :ADV/4=-2 :AUX/1=7
    :AUX/2=-2 :AUX/3=18 :AUX/4=8 :DET/1=3 :DET/2=5 :DET/3=3 :DET/4=4 :INTJ/1=5 :INTJ/4=9 :NOUN/1=2 :NOUN/2=6 :NOUN/3=3
    :NOUN/4=-8 :NUM/1=-4 :NUM/2=-2 :NUM/3=6 :NUM/4=2 :PRON/1=-2 :PRON/2=10 :PRON/3=12 :PRON/4=5 :PROPN/1=3 :PROPN/2=7
    :PROPN/4=-8 :PUNCT/1=-6 :PUNCT/2=-9 :PUNCT/3=2 :PUNCT/4=5 :SCONJ/4=6 :SYM/4=-7 :VERB/2=5 :VERB/3=3 :VERBing/1=5
    :VERBing/2=6 :VERBing/3=9 :X/4=-5 ^a/4=-3 ^after/4=5 ^an/4=-3 ^and/4=-4 ^but/4=6 ^by/4=7 ^for/4=6 ^from/4=-6
    ^he/4=-4 ^his/4=-11 ^how/4=3 ^if/4=14 ^in/4=5 ^it/4=9 ^not/4=10 ^of/4=8 ^on/4=-11 ^she/4=-11 ^so/4=-4 ^that/4=5
    ^the/3=4 ^the/4=4 ^there/4=7 ^they/4=12 ^this/4=3 ^we/4=15 ^what/4=5 ^when/4=4 ^while/4=2 ^with/4=-2 ^you/4=6 a/4=6
    about/3=4 also/4=-12 an/2=7 an/3=9 an/4=8 and/2=-17 and/3=-4 and/4=-2 are/2=-4 are/3=-3 are/4=8 as/2=-10 as/3=-10
    as/4=-2 at/2=3 at/3=-6 at/4=3 because/4=8 before/4=6 but/4=13 by/2=-2 by/4=-2 can/3=5 can/4=-5 during/4=-3
    for/2=-11 for/3=-7 from/2=-8 from/3=3 had/4=3 has/4=-7 have/2=8 have/3=9 he/3=-2 he/4=-7 her/4=5 his/2=-6 his/3=-4
    his/4=-17 how/4=4 i/2=-11 i/3=-8 i/4=-9 if/4=3 in/2=6 in/3=-6 into/4=-2 is/2=-3 is/3=-4 is/4=5 it/1=-3 it/3=-6
    it/4=3 its/4=-7 not/2=4 not/3=-5 not/4=8 of/2=-15 of/3=-11 of/4=-9 on/1=-2 on/3=8 or/2=-7 or/3=-5 or/4=-5
    said/4=-15 says/4=-8 she/4=-4 so/2=-2 than/3=-2 that/1=-4 that/2=2 that/3=-4 that/4=5 the/2=-2 their/2=-3
    their/3=-5 their/4=-2 there/1=-4 there/4=12 they/3=-2 they/4=2 this/3=-3 to/2=-12 to/3=-6 was/2=-3 was/3=-5
    was/4=-3 we/2=-5 we/3=5 we/4=11 what/3=-3 what/4=13 when/4=2 which/4=-7 while/4=-5 who/4=-5 will/4=8 with/2=-7
    with/4=-8 would/4=2 you/1=-2 you/2=-5 you/3=-5 you/4=8`,
  inner2: `
    :ADJ/1=3 :ADJ/3=2 :ADJ/4=-5 :ADP/1=-3 :ADP/2=4 :ADV/1=2 :ADV/2=-3 :AUX/1=7 :AUX/2=-9 :AUX/3=10 :AUX/4=-7 :DET/1=3
    :DET/2=-10 :DET/3=5 :INTJ/1=4 :NOUN/1=4 :NOUN/3=2 :NOUN/4=-5 :NUM/1=-4 :NUM/3=2 :NUM/4=3 :PRON/1=3 :PRON/3=-2
    :PROPN/2=-3 :PROPN/3=3 :VERB/3=2 :VERB/4=-4 :VERBing/1=5 :VERBing/2=-2 :VERBing/3=3 :VERBing/4=-6 it/1=-3 it/3=2
    it/4=2 on/1=-2 on/2=2 on/3=4 on/4=-4 that/1=-4 that/2=-4 that/3=4 that/4=4 there/1=-4 there/3=2 there/4=3 this/2=-2
    this/3=2 you/1=-2 you/2=10 you/3=-7 you/4=-2`,
  known: `
    -=28`,
  len: `
    !end/0=2 !end/1=-2 !end/3=-8 !end/5=-10 !end/7=2 ,C/0=11 ,C/1=-3 ,C/2=3 ,C/3=-2 ,C/4=3 ,C/5=14 ,a/3=-2 ,a/4=7
    ,a/6=3 ,a/7=2 ,a/9=-14 ,c/0=5 ,c/1=-8 ,c/3=-2 ,c/4=7 ,c/5=-2 ,c/6=3 ,c/8=3 ,c/9=-6 ,d/1=-10 ,d/2=-4 ,d/3=9 ,d/4=-4
    ,d/5=4 ,d/7=11 ,w/0=13 ,w/1=6 ,w/2=3 ,w/3=3 ,w/4=4 ,w/5=-2 ,w/6=-2 ,w/7=-4 ,w/8=-2 ,w/9=-18 .C/0=4 .C/1=-2 .C/3=-2
    .C/7=2 .C/9=-2 .a/0=-4 .a/1=-5 .a/2=6 .a/3=2 .a/4=3 .a/5=-3 .a/6=3 .a/7=5 .c/0=-7 .c/2=-9 .c/3=3 .c/4=-5 .c/5=-3
    .c/6=6 .c/7=7 .c/8=5 .d/1=5 .d/2=-9 .d/3=-2 .d/4=2 .d/5=-4 .d/8=6 .end/0=4 .end/1=-4 .end/2=5 .end/3=3 .end/4=4
    .end/8=-5 .end/9=-7 .w/0=-13 .w/1=-12 .w/2=-10 .w/3=-21 .w/4=-12 .w/5=-11 .w/6=-2 .w/7=5 ?C/0=-9 ?C/1=-6 ?C/2=-4
    ?C/3=6 ?C/4=5 ?a/1=-2 ?a/2=2 ?a/3=-2 ?a/4=7 ?a/5=-3 ?a/6=-3 ?end/1=-3 ?end/2=-6 ?end/3=-8 ?end/4=5 ?end/5=2
    ?end/6=-2 ?end/8=-3 w,/1=16 w,/2=3 w,/3=6 w,/4=8 w,/5=-8 w,/6=-7 w,/7=-5 w./0=-7 w./1=5 w./2=6 w./4=5 w./6=-3
    w./8=-5 w./9=-4 wC/0=17 wC/1=15 wC/2=-4 wC/3=-4 wC/4=-6 wC/5=-10 wC/6=-9 wC/7=-7 wa/1=3 wa/2=2 wa/3=3 wa/4=3 wa/6=3
    wa/7=-3 wa/8=-8 wc/1=13 wc/2=10 wc/3=-5 wc/5=2 wc/7=-5 wc/8=-6 wd/1=9 wd/2=7 wd/7=-4 wd/8=-5 wo/0=2 wo/1=9 wo/2=5
    wo/3=9 wo/4=6 wo/5=2 wo/6=-2 wo/7=-5 wo/8=-11 wo/9=-14 ww/0=15 ww/1=19 ww/2=13 ww/3=7 ww/4=2 ww/5=-6 ww/6=-9
    ww/7=-8 ww/8=-11 ww/9=-22`,
  len2: `
    C/C/0=-2 C/C/2=4 C/C/3=18 C/C/4=18 C/C/5=14 C/C/6=6 C/C/7=-3 C/C/9=-7 C/l/1=11 C/l/2=7 C/l/3=12 C/l/4=11 C/l/5=13
    C/l/6=8 C/l/7=5 C/l/8=6 C/l/9=5 l/C/2=-8 l/C/3=-2 l/C/4=-6 l/C/5=-6 l/C/7=-5 l/C/8=-9 l/C/9=-8 l/l/0=2 l/l/1=-2
    l/l/2=-8 l/l/4=-2 l/l/6=-4 l/l/7=-4 l/l/8=-5 l/l/9=-5 n/C/1=-8 n/C/3=-2 n/C/4=-8 n/C/5=14 n/C/6=-7 n/C/7=-3
    n/C/8=-4 n/C/9=-4 n/l/1=-7 n/l/4=-12 n/l/5=-5 n/l/6=-7 n/l/7=-2 n/l/8=-4 n/l/9=7 s/C/0=5 s/C/1=-7 s/C/2=3 s/C/3=3
    s/C/4=2 s/C/5=6 s/C/7=-3 s/C/8=-5 s/C/9=-5 s/l/2=-3 s/l/3=5 s/l/5=2 s/l/7=-2 s/l/9=-2`,
  notitle: `
    C=-6`,
  open: `
    (/C/.=3 (/C/w=9 (/l/,=-2 (/l/w=-6 ,/C/!=10 ,/C/,=7 ,/C/?=6 ,/C/w=2 ,/l/!=-3 ,/l/,=4 ,/l/.=2 ,/l/?=2 ,/l/w=-4
    ,/n/,=8 ,/n/.=-8 ,/n/w=-4 -/C/w=-2 -/l/.=3 :/C/.=14 :/C/w=16 :/l/.=35 :/l/w=12 ADJ/C/,=2 ADJ/C/.=-5 ADJ/C/w=2
    ADJ/l/,=-6 ADJ/l/.=3 ADJ/l/?=-4 ADJ/l/w=3 ADJ/n/,=-2 ADJ/n/.=-4 ADJ/n/w=-2 ADP/l/,=-4 ADP/l/w=-3 ADV/C/,=-8
    ADV/C/.=-8 ADV/C/w=2 ADV/l/!=11 ADV/l/,=-9 ADV/l/?=-8 ADV/l/w=-5 AUX/l/,=3 AUX/l/?=-5 AUX/l/w=3 DET/C/.=-11
    DET/l/,=-10 DET/l/?=-3 DET/l/w=2 N/C/!=-3 N/C/,=-13 N/C/.=-6 N/C/?=-14 N/C/w=-6 N/l/!=-9 N/l/,=-6 N/l/.=3 N/l/?=-7
    N/l/w=-2 N/n/,=-2 N/n/.=-7 N/n/w=-7 NOUN/C/,=-3 NOUN/C/.=-6 NOUN/C/w=3 NOUN/l/!=-11 NOUN/l/,=-6 NOUN/l/?=-11
    NOUN/l/w=-2 NOUN/n/,=-6 NOUN/n/.=-6 NOUN/n/w=-5 NUM/C/,=4 NUM/C/.=7 NUM/C/w=-3 NUM/l/,=-5 NUM/l/.=-3 NUM/l/?=-2
    NUM/l/w=4 NUM/n/w=-5 P/s/!=-5 P/s/,=2 P/s/.=-9 P/s/?=-4 P/s/w=-6 PART/l/,=-4 PART/l/.=-4 PRON/C/,=-9 PRON/C/.=-10
    PRON/C/w=7 PRON/l/!=-5 PRON/l/,=-9 PRON/l/.=2 PRON/l/?=-9 PRON/l/w=-2 S/l/,=-4 S/l/.=5 S/s/,=4 S/s/.=2 S/s/?=2
    SCONJ/C/.=-2 SCONJ/l/,=4 SCONJ/l/.=-3 SCONJ/l/w=-4 VERB/C/.=-6 VERB/C/w=2 VERB/l/!=-10 VERB/l/.=3 VERB/l/?=-9
    VERB/l/w=2 VERB/n/,=-3 VERB/n/.=8 as/C/w=-6 as/l/.=3 as/l/w=-3 b/C/,=-6 b/C/.=5 b/l/!=-8 b/l/,=5 b/l/.=10 b/l/?=-8
    b/l/w=8 c/C/,=-10 c/C/.=-4 c/C/w=2 c/l/!=-3 c/l/.=2 c/l/?=-7 d/C/,=-13 d/C/.=-4 d/C/?=-5 d/l/!=-3 d/l/,=3 d/l/.=4
    d/l/?=-14 d/l/w=6 d/n/,=-5 d/n/.=-4 d/n/w=8 h/C/,=-4 h/C/w=5 h/l/!=-5 h/l/,=-3 h/l/?=-5 h/l/w=4 i/l/,=3 i/l/.=3
    i/l/?=-7 i/l/w=-2 k/C/w=-3 k/l/,=13 k/l/.=15 k/l/w=6 m/C/.=-5 m/C/w=4 m/l/,=-4 m/l/w=7 m/n/w=-6 n/C/w=3 n/l/,=3
    n/l/.=8 p/C/,=-8 p/C/.=-10 p/C/?=-4 p/C/w=-4 p/l/,=2 p/l/.=3 p/l/?=-8 p/l/w=2 p/n/.=-3 p/n/w=-2 r,/C/.=12 r,/C/w=27
    r,/l/,=9 r,/l/.=20 r,/l/w=4 r/C/.=4 r/C/w=10 r/l/.=-6 r/l/?=-5 t/C/,=-2 t/C/.=6 t/C/w=3 t/l/,=2 t/l/.=7 t/l/?=-7
    t/l/w=3 to/C/,=-4 to/C/.=-3 to/C/w=2 to/l/!=-5 to/l/,=-5 to/l/.=4 to/l/?=-7 to/l/w=5 to/n/,=-2`,
  open2: `
    (/C/a=2 (/l/C=-2 (/l/w=4 ,/C/.=6 ,/C/C=13 ,/C/c=-8 ,/C/d=4 ,/C/end=18 ,/C/o=12 ,/C/w=12 ,/l/,=3 ,/l/.=-4 ,/l/a=-13
    ,/l/c=-14 ,/l/d=-4 ,/l/end=7 ,/l/o=4 ,/n/a=-3 ,/n/w=-6 -/C/end=-8 -/C/w=-7 -/l/C=-9 -/l/a=3 -/l/end=4 -/l/o=3
    :/C/C=6 :/C/end=12 :/C/w=-3 ADJ/C/C=2 ADJ/C/a=-9 ADJ/C/c=4 ADJ/C/w=9 ADJ/l/,=7 ADJ/l/C=2 ADJ/l/a=-6 ADJ/l/c=-2
    ADJ/l/end=-4 ADJ/l/o=-5 ADJ/l/w=7 ADJ/n/C=-2 ADJ/n/w=-2 ADP/l/C=4 ADP/l/a=-2 ADP/l/end=-4 ADP/l/w=-4 ADV/C/C=-4
    ADV/C/a=-3 ADV/C/end=-6 ADV/C/w=-5 ADV/l/.=-4 ADV/l/C=4 ADV/l/c=-5 ADV/l/d=-8 ADV/l/end=-12 ADV/l/o=-4 ADV/l/w=3
    AUX/l/C=-7 AUX/l/a=-4 AUX/l/c=-3 AUX/l/d=2 AUX/l/end=-4 AUX/l/o=-7 DET/l/.=-5 DET/l/C=-3 DET/l/c=-3 DET/l/d=-6
    DET/l/end=-3 DET/l/w=9 N/C/.=3 N/C/a=-5 N/C/c=-12 N/C/d=-11 N/C/end=-4 N/C/o=-14 N/l/,=-5 N/l/.=2 N/l/a=-2 N/l/c=2
    N/l/o=-7 N/l/w=2 N/n/C=-4 N/n/end=-2 N/n/w=-7 NOUN/C/.=-4 NOUN/C/C=4 NOUN/C/a=-2 NOUN/C/c=-2 NOUN/C/w=4 NOUN/l/,=3
    NOUN/l/.=4 NOUN/l/a=2 NOUN/l/d=2 NOUN/l/end=-4 NOUN/l/o=-12 NOUN/n/C=-5 NOUN/n/a=-2 NOUN/n/w=-12 NUM/C/a=15
    NUM/C/w=-10 NUM/l/.=-5 NUM/l/C=2 NUM/l/a=-4 NUM/l/c=2 NUM/l/d=-3 NUM/l/end=-6 NUM/l/o=6 NUM/l/w=2 NUM/n/w=-8
    P/s/,=-2 P/s/.=-2 P/s/C=17 P/s/a=12 P/s/c=2 P/s/end=20 P/s/o=11 P/s/w=6 PART/l/.=6 PART/l/C=-2 PART/l/a=-5
    PART/l/c=7 PART/l/d=-4 PART/l/end=-8 PART/l/o=-4 PART/l/w=-2 PRON/C/end=-6 PRON/C/w=3 PRON/l/.=-3 PRON/l/a=-12
    PRON/l/c=3 PRON/l/d=-5 PRON/l/end=-5 PRON/l/o=-12 PRON/l/w=3 S/l/a=-2 S/s/.=-12 S/s/a=-7 S/s/c=-7 S/s/d=-5 S/s/o=-6
    S/s/w=-6 SCONJ/C/end=-2 SCONJ/l/end=-2 SCONJ/l/w=5 VERB/C/.=-8 VERB/C/a=-4 VERB/C/end=-2 VERB/C/o=-9 VERB/C/w=7
    VERB/l/,=2 VERB/l/C=-2 VERB/l/a=-2 VERB/l/end=-3 VERB/l/o=-6 VERB/l/w=2 VERB/n/end=-5 VERB/n/w=-5 as/C/a=-4
    as/C/end=-3 as/l/.=4 as/l/C=2 as/l/c=-5 as/l/d=-4 as/l/end=-2 as/l/o=-5 as/l/w=-4 b/C/a=-5 b/C/end=-4 b/l/,=2
    b/l/.=6 b/l/a=7 b/l/c=7 b/l/end=-3 b/l/o=-7 b/l/w=4 c/C/.=-2 c/C/C=-2 c/C/a=-4 c/C/c=-4 c/C/end=-6 c/C/o=-2 c/C/w=9
    c/l/.=4 c/l/C=2 c/l/a=-3 c/l/c=-5 c/l/d=-6 c/l/end=-2 c/l/o=-10 c/l/w=2 d/C/a=2 d/C/c=-8 d/C/d=-4 d/C/end=-6
    d/C/o=-7 d/C/w=8 d/l/C=4 d/l/a=-2 d/l/c=-2 d/l/d=-2 d/l/o=-12 d/l/w=5 d/n/a=2 d/n/end=-2 d/n/w=5 h/C/C=6 h/C/a=-8
    h/C/end=-4 h/C/w=12 h/l/.=-4 h/l/C=4 h/l/a=-7 h/l/c=-2 h/l/end=-6 h/l/o=-8 i/l/C=3 i/l/d=-2 i/l/end=-6 i/l/o=-5
    i/l/w=-2 k/C/w=8 k/l/C=4 k/l/end=-3 k/l/w=3 m/C/C=9 m/C/end=5 m/C/w=7 m/l/.=-7 m/l/C=9 m/l/a=-2 m/l/c=4 m/l/end=13
    n/l/.=-8 n/l/C=5 n/l/a=-2 n/l/w=10 p/C/.=6 p/C/C=2 p/C/a=-17 p/C/end=-6 p/C/o=-12 p/C/w=2 p/l/,=3 p/l/C=2 p/l/a=-5
    p/l/d=-3 p/l/end=-5 p/l/o=-5 p/l/w=3 p/n/.=2 p/n/a=-3 p/n/end=-4 r,/C/C=23 r,/C/end=26 r,/C/w=9 r,/l/C=15
    r,/l/end=21 r,/l/o=20 r,/l/w=13 r/C/C=-5 r/C/a=-4 r/C/end=-12 r/C/w=20 r/l/.=-2 r/l/a=3 r/l/c=-4 r/l/d=-4 r/l/end=5
    r/l/o=-6 r/l/w=-3 t/C/a=-9 t/C/w=2 t/l/C=7 t/l/a=-2 t/l/c=2 t/l/d=-5 t/l/o=-6 t/l/w=3 to/C/C=6 to/C/a=-9
    to/C/end=-7 to/C/w=6 to/l/.=-3 to/l/C=7 to/l/a=-3 to/l/c=5 to/l/d=3 to/l/end=-3 to/l/o=-12 to/l/w=6`,
  pair: `
    ADJ/ADJ/l=2 ADJ/ADP/l=-6 ADJ/CCONJ/l=-5 ADJ/DET/l=-3 ADJ/NOUN/l=3 ADJ/PART/l=-3 ADJ/PRON/C=-2 ADJ/PROPN/C=-6
    ADJ/PUNCT/n=-5 ADJ/SCONJ/l=4 ADP/ADJ/l=4 ADP/DET/C=-3 ADP/DET/l=-7 ADP/NOUN/C=-2 ADP/NOUN/l=4 ADP/NUM/l=-2
    ADP/NUM/n=3 ADP/PRON/l=-10 ADP/PROPN/C=-4 ADP/PUNCT/n=-6 ADP/SCONJ/l=-2 ADP/VERB/C=-4 ADP/VERB/l=4 ADV/ADJ/l=-2
    ADV/ADP/l=-3 ADV/AUX/l=-4 ADV/CCONJ/l=-4 ADV/DET/l=2 ADV/NOUN/l=10 ADV/NUM/l=-2 ADV/NUM/n=2 ADV/PART/l=-10
    ADV/PRON/C=-10 ADV/PRON/l=3 ADV/PROPN/C=3 ADV/PUNCT/n=-4 ADV/SCONJ/l=-7 ADV/VERB/l=-4 AUX/ADJ/l=6 AUX/ADP/l=10
    AUX/AUX/l=-13 AUX/NOUN/l=6 AUX/NUM/l=-3 AUX/NUM/n=3 AUX/PART/l=-5 AUX/PRON/C=-2 AUX/PRON/l=-9 AUX/PROPN/C=-6
    AUX/PUNCT/n=-5 AUX/SCONJ/l=-5 CCONJ/ADJ/l=-3 CCONJ/AUX/l=-3 CCONJ/NUM/l=-3 CCONJ/NUM/n=-5 CCONJ/PART/l=-5
    CCONJ/PRON/C=-4 CCONJ/PRON/l=-7 CCONJ/PROPN/C=-10 CCONJ/VERB/l=3 DET/ADJ/C=-6 DET/ADJ/l=-6 DET/ADV/l=2 DET/AUX/l=5
    DET/DET/l=2 DET/NOUN/C=5 DET/NOUN/l=-2 DET/NUM/l=-5 DET/NUM/n=-2 DET/PRON/l=4 DET/PROPN/l=-2 DET/PUNCT/n=-3
    DET/VERB/l=-6 NOUN/ADJ/l=8 NOUN/ADP/l=-2 NOUN/AUX/l=-3 NOUN/DET/l=2 NOUN/NOUN/l=-9 NOUN/NUM/l=6 NOUN/NUM/n=5
    NOUN/PART/l=2 NOUN/PRON/C=-4 NOUN/PROPN/C=-2 NOUN/PUNCT/n=-3 NOUN/SCONJ/l=-4 NOUN/VERB/l=-5 NUM/ADJ/l=3
    NUM/ADP/l=-6 NUM/AUX/l=3 NUM/CCONJ/l=-3 NUM/DET/l=-4 NUM/NUM/l=-5 NUM/NUM/n=-3 NUM/PRON/l=7 NUM/PROPN/C=-11
    NUM/PUNCT/n=-6 NUM/VERB/l=5 PART/ADP/l=-3 PART/AUX/l=-12 PART/DET/l=-7 PART/NOUN/l=4 PART/PART/l=-3 PART/PRON/l=-3
    PART/PROPN/C=-7 PART/VERB/l=4 PRON/ADP/l=6 PRON/AUX/l=-13 PRON/CCONJ/l=-3 PRON/DET/l=2 PRON/NOUN/l=-2
    PRON/PART/l=-8 PRON/PRON/C=-6 PRON/PRON/l=-7 PRON/PROPN/C=-6 PRON/VERB/l=4 PROPN/ADJ/l=7 PROPN/ADP/C=-6
    PROPN/ADP/l=-7 PROPN/AUX/l=2 PROPN/CCONJ/l=-3 PROPN/DET/l=-2 PROPN/NOUN/C=-6 PROPN/NOUN/l=-7 PROPN/NUM/n=-2
    PROPN/PART/l=5 PROPN/PRON/C=4 PROPN/PRON/l=3 PROPN/PROPN/C=-7 PROPN/PUNCT/n=-4 PROPN/SCONJ/l=-3 PROPN/VERB/C=-6
    PROPN/VERB/l=2 SCONJ/ADJ/l=-5 SCONJ/ADP/l=12 SCONJ/AUX/l=-14 SCONJ/DET/l=-3 SCONJ/NOUN/l=7 SCONJ/NUM/l=3
    SCONJ/PRON/C=-11 SCONJ/PRON/l=-4 SCONJ/PROPN/C=-4 SCONJ/SCONJ/l=-5 SCONJ/VERB/l=-9 VERB/ADJ/l=5 VERB/CCONJ/l=-4
    VERB/DET/C=-4 VERB/NOUN/l=7 VERB/NUM/l=-3 VERB/PART/l=-9 VERB/PRON/C=9 VERB/PRON/l=-7 VERB/PROPN/C=-6
    VERB/PUNCT/n=-9 VERB/SCONJ/l=-8 VERB/SYM/n=-9 VERB/VERB/l=13`,
  past: `
    !end/0=-14 ,C/0=12 ,a/0=8 ,a/2=-2 ,a/3=-6 ,c/0=13 ,c/1=-3 ,c/2=-4 ,d/0=16 ,w/0=10 ,w/1=-10 ,w/2=-4 ,w/3=4 .C/0=2
    .C/1=-2 .a/0=-2 .a/1=-2 .c/0=4 .c/1=-3 .d/0=4 .end/0=-7 .end/1=-3 .end/3=9 .w/1=-7 ?C/0=-11 ?a/0=4 ?end/0=-18
    ?end/1=-14 ?end/2=-9 w,/0=13 w./0=14 w./1=-5 w./2=-10 wC/0=5 wC/1=6 wa/0=7 wc/0=19 wc/1=-10 wd/0=14 wd/1=-5 wo/0=-7
    wo/1=-5 wo/2=3 wo/3=9 ww/0=-2 ww/1=-9 ww/2=3 ww/3=8`,
  prev: `
    :ADJ/C=-2 :ADJ/l=-10 :ADJ/n=-7 :ADP/C=-2 :ADP/l=-7 :ADP/n=-5 :ADV/l=-3 :ADV/n=-6 :AUX/C=-21 :AUX/l=-7 :CCONJ/l=-8
    :DET/C=-8 :DET/l=-4 :INTJ/l=8 :NOUN/n=-2 :NUM/C=-3 :NUM/l=-4 :NUM/n=-11 :PART/C=-7 :PRON/C=-7 :PRON/l=-8
    :PROPN/C=-3 :PROPN/l=2 :PROPN/n=-10 :VERB/l=-6 :VERBing/C=6 :VERBing/l=-5 :VERBing/n=-2 ^a/C=-10 ^and/l=-6 ^as/C=-5
    ^at/l=-2 ^but/C=-8 ^but/l=-9 ^for/l=-8 ^he/l=-6 ^how/l=-2 ^if/C=4 ^if/l=-7 ^in/C=4 ^in/l=-9 ^it/l=8 ^not/l=-5
    ^of/l=-5 ^on/C=-7 ^on/l=-3 ^she/l=-4 ^so/l=-2 ^that/l=-2 ^the/C=-2 ^the/l=7 ^there/l=-2 ^they/l=3 ^this/l=2
    ^to/l=-5 ^what/l=-4 ^when/C=-4 ^when/l=-3 ^while/l=8 ^with/l=-3 ^you/l=-4 a/C=5 a/l=9 a/n=8 about/C=-7 about/l=6
    about/n=3 after/l=-16 also/l=-8 an/l=11 and/l=-2 and/n=-6 are/l=-4 as/C=4 as/l=12 at/l=-4 because/C=10 because/l=7
    before/l=-6 but/C=-2 can/l=2 during/l=7 for/C=3 for/l=4 for/n=-2 from/C=7 from/l=-6 had/l=6 has/l=-5 have/l=-8
    her/l=-5 his/C=2 how/l=5 i/l=-8 if/C=-5 if/l=-7 in/C=-2 in/l=-4 is/l=-6 it/l=-4 its/l=2 not/l=-2 of/C=6 of/n=-5
    on/C=-4 on/n=5 or/C=4 or/l=3 said/C=9 said/l=19 says/l=2 she/l=2 so/l=-9 than/C=-3 than/l=-6 that/l=3 the/C=-2
    the/l=6 the/n=-11 their/l=5 they/l=2 this/l=-5 to/C=4 to/n=-4 was/C=-2 was/l=5 were/l=6 what/C=-5 when/C=-8
    when/l=6 which/l=10 while/C=-4 while/l=-2 who/l=4 will/l=-4 with/C=4 with/l=-3 would/l=2 you/l=-10`,
  spoken: `
    0/-/,C=-5 0/-/,a=11 0/-/,c=7 0/-/,d=10 0/-/,w=-10 0/-/.C=11 0/-/.c=7 0/-/.d=4 0/-/.end=9 0/-/w,=-3 0/-/w.=-5
    0/-/wC=-6 0/-/wa=-10 0/-/wc=-7 0/-/wd=-3 0/-/wo=16 0/-/ww=5 0/0/,a=14 0/0/,c=11 0/0/,w=-11 0/0/.C=-6 0/0/.end=-4
    0/0/wc=-15 0/0/wo=12 0/0/ww=-6 0/1/,a=-3 0/1/,w=-13 0/1/.C=-12 0/1/.end=-13 0/1/ww=4 1/-/!end=18 1/-/,a=14 1/-/,c=9
    1/-/,w=-3 1/-/.C=18 1/-/.end=20 1/-/?a=-3 1/-/?end=6 1/-/w.=5 1/-/wo=15 1/-/ww=9 1/0/,a=11 1/0/,c=11 1/0/,w=-2
    1/0/.C=-4 1/0/.end=8 1/0/?end=5 1/0/wo=8 1/0/ww=4 1/1/,a=-6 1/1/.C=-17 1/1/.end=-18 1/1/wo=-15 1/1/ww=-9`,
  spoken2: `
    0//?=3 0/P/.=-3 0/P/w=-6 1//!=-3 1//,=8 1//.=-4 1//?=-4 1//w=9 1/P/!=-5 1/P/,=2 1/P/.=-6 1/P/?=-4`,
  thumb: `
    -=12`,
  thumb2: `
    C/C/,=-3 C/C/w=-4 C/l/,=-5 C/l/.=4 C/l/w=-6 l/C/w=-2 l/l/,=-6 l/l/?=-2 l/l/w=-3 s/C/,=-4 s/C/.=-2 s/C/w=-6 s/l/!=4
    s/l/,=-3 s/l/?=3 s/l/w=-9`,
  thumb3: `
    :/l=6 ADJ/l=-2 ADV/l=2 DET/l=-6 N/l=-2 NOUN/C=-5 NOUN/l=-3 PRON/l=-2 VERB/C=7 as/l=-3 b/l=-5 c/l=-5 d/C=5 d/l=-5
    i/l=-5 k/l=-3 n/C=12 n/l=8 p/C=10 p/l=-5 r,/C=13 r,/l=-8 r/C=2 r/l=5`,
  thumb4: `
    C=-4 c=2 d=5 end=-6`,
  title: `
    C/C/C/1=-2 C/C/m/1=-13 C/C/m/2=3 C/C/s/1=5 C/C/s/2=16 C/C/w/1=9 C/C/w/2=15 l/C/C/2=-6 l/C/m/2=-4 l/C/s/2=-4
    l/C/w/2=-3 l/l/w/2=-4`,
  verb: `
    ,/l/0=2 ,/l/2=-5 ./C/1=-6 ./C/2=3 ./l/0=7 ./l/2=-3 C/C/0=-2 C/C/1=4 C/C/2=8 C/l/0=-4 C/l/1=-2 C/l/2=-4 a/C/0=3
    a/C/1=10 a/C/2=9 a/l/0=-6 a/l/1=-8 a/l/2=-9 c/C/0=-3 c/C/1=6 c/C/2=11 c/l/0=-2 c/l/1=-6 c/l/2=-5 d/C/0=-3 d/C/1=4
    d/C/2=2 d/l/0=3 d/l/1=-3 d/l/2=-3 end/C/0=3 end/C/1=5 end/C/2=7 end/l/0=-5 end/l/1=-6 end/l/2=-5 o/C/0=16 o/C/1=6
    o/C/2=7 o/l/1=-16 o/l/2=-12 w/C/0=-2 w/C/1=7 w/C/2=9 w/l/1=-3 w/l/2=-12`,
  verb2: `
    0/1=-6 0/2=2 0/3=4 0/4=4 0/5=5 0/6=5 0/7=3 0/9=-5 1/0=12 1/1=-6 1/2=-3 1/3=-7 1/6=2 1/7=-2 1/8=-3 1/9=-4 2/3=-8
    2/6=3 2/7=3 2/9=-6`,
  whole: `
    !end=-8 ,c=5 ,d=6 ,w=7 .C=-15 .a=2 .end=-7 ?a=-2 ?end=-3 w,=-2 w.=3 wC=4 wc=-5 wd=9 wo=-6 ww=-4`,
  word: `
    :ADJ/,=-2 :ADJ/-=4 :ADJ/ADJ=-6 :ADJ/ADP=4 :ADJ/ADV=-6 :ADJ/AUX=7 :ADJ/DET=-7 :ADJ/N=-4 :ADJ/NOUN=-4 :ADJ/NUM=2
    :ADJ/P=5 :ADJ/PART=-4 :ADJ/PRON=3 :ADJ/S=9 :ADJ/VERB=3 :ADJ/as=-3 :ADJ/b=-7 :ADJ/c=-4 :ADJ/d=-8 :ADJ/h=-3 :ADJ/k=8
    :ADJ/m=-3 :ADJ/n=6 :ADJ/p=-2 :ADJ/r=-7 :ADJ/r,=-4 :ADJ/t=-3 :ADP/ADJ=9 :ADP/ADV=-4 :ADP/DET=6 :ADP/N=-2 :ADP/NOUN=3
    :ADP/P=4 :ADP/PRON=8 :ADP/b=7 :ADP/c=-3 :ADP/d=-3 :ADP/h=-2 :ADP/p=5 :ADP/r=4 :ADV/,=-2 :ADV/-=2 :ADV/ADJ=9
    :ADV/ADP=-2 :ADV/ADV=-7 :ADV/AUX=6 :ADV/DET=7 :ADV/N=-7 :ADV/NUM=-2 :ADV/P=4 :ADV/PART=-4 :ADV/PRON=-3 :ADV/S=-10
    :ADV/VERB=2 :ADV/c=-6 :ADV/d=-11 :ADV/i=-4 :ADV/t=-7 :ADV/to=8 :AUX/ADJ=7 :AUX/ADV=-5 :AUX/AUX=-12 :AUX/N=4
    :AUX/NOUN=2 :AUX/PART=-3 :AUX/PRON=4 :AUX/S=-9 :AUX/VERB=4 :AUX/b=3 :AUX/c=2 :AUX/h=5 :AUX/i=-6 :AUX/p=-4 :AUX/t=-7
    :AUX/to=-12 :DET/,=2 :DET/ADV=-6 :DET/AUX=3 :DET/N=2 :DET/NOUN=-3 :DET/P=4 :DET/PRON=-10 :DET/S=-3 :DET/VERB=8
    :DET/b=-4 :DET/c=3 :DET/h=-3 :DET/i=-2 :DET/p=-4 :DET/r=8 :DET/t=5 :INTJ/P=8 :INTJ/S=2 :NOUN/(=14 :NOUN/-=9
    :NOUN/:=7 :NOUN/ADJ=-8 :NOUN/ADP=-10 :NOUN/ADV=3 :NOUN/AUX=-6 :NOUN/N=-4 :NOUN/NUM=-10 :NOUN/P=8 :NOUN/PART=-4
    :NOUN/PRON=2 :NOUN/PROPN=-8 :NOUN/S=22 :NOUN/as=8 :NOUN/b=7 :NOUN/c=-4 :NOUN/d=-11 :NOUN/h=-5 :NOUN/i=-3 :NOUN/k=5
    :NOUN/m=-12 :NOUN/n=16 :NOUN/r=-2 :NOUN/r,=3 :NOUN/t=-5 :NUM/(=4 :NUM/,=-4 :NUM/-=-11 :NUM/ADV=-2 :NUM/AUX=-2
    :NUM/DET=-3 :NUM/N=-9 :NUM/NOUN=11 :NUM/NUM=-10 :NUM/PRON=-5 :NUM/S=-10 :NUM/VERB=-5 :NUM/as=5 :NUM/b=2 :NUM/d=-5
    :NUM/h=-6 :NUM/m=-6 :NUM/p=-7 :NUM/to=-8 :PRON/ADV=10 :PRON/N=-11 :PRON/NOUN=-3 :PRON/PRON=-2 :PRON/S=-3
    :PRON/VERB=-4 :PRON/b=6 :PRON/c=-7 :PRON/h=7 :PRON/n=-9 :PRON/p=-5 :PRON/r=6 :PRON/t=12 :PROPN/(=11 :PROPN/,=-6
    :PROPN/-=4 :PROPN/:=27 :PROPN/ADV=-6 :PROPN/DET=-3 :PROPN/NOUN=-6 :PROPN/NUM=-10 :PROPN/P=9 :PROPN/PROPN=7
    :PROPN/S=26 :PROPN/SCONJ=-4 :PROPN/VERB=-2 :PROPN/as=2 :PROPN/b=4 :PROPN/c=-3 :PROPN/d=-12 :PROPN/h=-3 :PROPN/k=5
    :PROPN/m=7 :PROPN/n=10 :PROPN/p=-9 :PROPN/r=-11 :PROPN/r,=13 :PROPN/t=-11 :PROPN/to=-9 :PUNCT/ADJ=-6 :PUNCT/ADV=-5
    :PUNCT/N=-10 :PUNCT/NOUN=-7 :PUNCT/NUM=-6 :PUNCT/P=8 :PUNCT/PRON=-4 :PUNCT/VERB=-9 :PUNCT/d=-3 :PUNCT/p=-4
    :SCONJ/,=-4 :SCONJ/NOUN=4 :SCONJ/VERB=-3 :SYM/VERB=-11 :VERB/-=-2 :VERB/:=7 :VERB/ADJ=3 :VERB/ADV=2 :VERB/AUX=7
    :VERB/DET=-2 :VERB/NOUN=6 :VERB/NUM=3 :VERB/P=8 :VERB/PART=-3 :VERB/PRON=-2 :VERB/S=9 :VERB/as=-6 :VERB/b=-4
    :VERB/c=-5 :VERB/d=2 :VERB/h=-3 :VERB/i=-7 :VERB/k=2 :VERB/m=11 :VERB/p=2 :VERB/r=5 :VERB/r,=9 :VERB/t=-15
    :VERB/to=-2 :VERBing/,=-2 :VERBing/ADJ=6 :VERBing/ADV=-2 :VERBing/N=10 :VERBing/NOUN=-9 :VERBing/P=-5
    :VERBing/PRON=3 :VERBing/VERB=-4 :VERBing/b=2 :VERBing/c=-4 :VERBing/d=-8 :VERBing/h=-7 :VERBing/r,=-19
    :VERBing/to=2 ^a/S=4 ^after/S=-8 ^and/P=6 ^and/S=2 ^as/P=-11 ^as/S=-4 ^at/P=-6 ^but/P=-6 ^but/S=-7 ^for/P=-9
    ^for/S=-2 ^from/P=-2 ^he/P=-14 ^he/S=-8 ^his/S=-7 ^how/P=2 ^how/S=-6 ^if/P=7 ^if/S=-3 ^in/P=-7 ^in/S=-8 ^it/P=2
    ^it/S=-9 ^not/S=7 ^of/S=10 ^on/P=-4 ^on/S=2 ^she/P=-7 ^she/S=-5 ^so/P=-4 ^that/P=7 ^that/S=3 ^the/:=-5 ^the/P=-10
    ^the/S=-5 ^there/P=5 ^there/S=-9 ^they/S=-15 ^this/P=2 ^this/S=-3 ^to/S=6 ^we/P=-4 ^we/S=-12 ^what/P=6 ^what/S=3
    ^when/P=-16 ^when/S=-15 ^with/S=-4 ^you/P=10 a/,=6 a/ADJ=-2 a/ADV=2 a/AUX=2 a/N=-3 a/NOUN=8 a/PART=2 a/PRON=-2
    a/VERB=6 a/as=-2 a/b=-2 a/c=-5 a/h=-4 a/k=2 a/r=-9 a/to=-9 about/N=-2 about/VERB=-5 about/b=-4 about/p=8
    after/NOUN=-2 after/VERB=2 also/AUX=-3 also/N=-2 also/b=-6 also/c=5 also/i=6 an/,=-8 an/ADV=3 an/AUX=8 an/NOUN=3
    an/as=-7 an/p=-2 an/to=3 and/,=5 and/-=3 and/ADJ=-5 and/ADP=-2 and/ADV=-3 and/N=-7 and/NOUN=-9 and/NUM=-2
    and/PRON=-4 and/VERB=-4 and/m=2 and/p=-4 and/r,=10 are/,=-5 are/N=-9 are/NOUN=-4 are/PRON=3 are/i=5 are/t=-5
    as/,=-3 as/ADJ=-3 as/ADV=-4 as/N=-6 as/NOUN=-2 as/PRON=6 as/b=12 as/c=8 as/n=-3 as/p=7 at/,=4 at/N=-3 at/PRON=2
    at/b=-6 at/c=-3 because/,=3 because/ADJ=4 because/NOUN=8 because/VERB=10 before/NOUN=-4 before/VERB=-2 but/,=-2
    but/ADJ=-2 but/N=10 but/NOUN=-4 but/VERB=-2 but/m=8 but/r,=9 by/,=-3 by/N=-3 by/NOUN=3 by/PRON=-3 by/VERB=-9
    can/N=-3 can/NOUN=-5 can/PRON=2 can/i=-2 could/N=-3 could/NOUN=-4 could/PRON=5 could/i=-2 for/ADJ=-6 for/N=-7
    for/PRON=-5 for/VERB=-4 for/b=-5 for/c=2 for/n=-2 from/,=-2 from/N=-2 from/PRON=-2 from/VERB=-7 had/,=6 had/ADV=5
    had/AUX=7 had/N=-5 had/NOUN=6 had/PRON=-2 has/N=2 has/NOUN=6 has/PRON=4 have/,=6 have/AUX=-4 have/N=5 have/c=-2
    have/i=4 have/t=-3 have/to=-8 he/,=-5 he/ADV=-3 he/N=-6 he/NOUN=8 he/PRON=5 he/as=-3 he/c=-2 he/p=2 he/r=7 he/t=-4
    her/VERB=-5 her/p=-6 his/,=-2 his/VERB=-3 how/VERB=5 how/c=-3 i/,=-21 i/:=24 i/ADV=-8 i/AUX=-7 i/N=9 i/NOUN=-6
    i/P=14 i/PRON=-6 i/S=11 i/SCONJ=-6 i/VERB=-4 i/as=-10 i/c=-14 i/p=-7 i/r,=4 i/t=-12 if/,=2 if/ADJ=3 if/ADV=-4
    if/NOUN=3 if/VERB=-4 if/as=-3 in/,=5 in/ADJ=-2 in/ADV=6 in/AUX=2 in/N=-4 in/NOUN=-6 in/PRON=-8 in/b=4 in/c=-8
    in/m=3 in/r=4 is/,=10 is/ADJ=-2 is/ADV=-2 is/N=-13 is/PRON=-6 is/VERB=-3 is/c=-3 is/i=-2 is/t=-10 it/,=6 it/ADV=7
    it/N=-2 it/NOUN=6 it/VERB=-11 it/as=-4 it/c=6 it/m=-5 it/r=2 it/t=3 its/p=-5 not/,=-4 not/ADV=-5 not/AUX=-7
    not/N=-4 not/NOUN=-2 not/VERB=6 not/b=2 of/,=10 of/ADJ=-3 of/DET=-2 of/N=-7 of/NOUN=-9 of/NUM=-3 of/VERB=11 of/b=3
    of/c=-2 of/m=4 of/p=-10 of/r=-2 on/,=5 on/ADJ=5 on/ADV=5 on/N=15 on/NOUN=-6 on/PRON=4 on/VERB=-5 on/b=-3 on/p=2
    or/,=3 or/ADJ=-2 or/N=-4 or/NOUN=-3 or/VERB=-3 said/,=-4 said/N=-5 said/c=-2 said/i=-5 says/,=-2 says/N=-2
    says/i=-2 she/,=-6 she/c=-2 so/,=2 so/b=2 so/c=-6 than/ADJ=-4 than/ADV=-3 than/NOUN=-3 that/,=8 that/ADJ=-2
    that/N=-9 that/NOUN=-13 that/PRON=5 that/VERB=-8 that/b=-9 that/c=-6 that/p=-5 that/r=-9 the/,=4 the/-=10
    the/ADP=-2 the/ADV=12 the/DET=-8 the/N=-8 the/PART=-2 the/PRON=3 the/SCONJ=-2 the/as=11 the/c=-4 the/h=-2 the/k=13
    the/n=5 the/p=-5 the/r=-9 the/to=-3 their/VERB=-5 their/p=2 there/,=5 there/N=12 there/NOUN=-5 there/b=-4 there/c=5
    there/p=-3 they/,=-3 they/ADV=-4 they/VERB=-4 they/as=-4 they/c=3 they/p=-3 they/t=-10 this/,=6 this/ADV=4
    this/VERB=-7 this/c=-2 this/t=-4 this/to=-2 to/,=-6 to/ADJ=-4 to/ADP=-2 to/ADV=-6 to/AUX=-8 to/NOUN=-3 to/PART=-2
    to/PRON=-7 to/VERB=-7 to/as=-7 to/c=-3 to/r=-5 was/,=-2 was/VERB=-2 was/i=3 was/t=-3 we/N=-4 we/PRON=-3 we/VERB=9
    we/as=-7 we/c=2 we/p=8 we/t=5 were/N=-3 were/PRON=-2 were/i=-3 what/,=-6 what/ADV=4 what/VERB=4 what/c=-3 what/p=-3
    when/,=11 when/NOUN=-4 when/VERB=4 when/c=2 which/,=9 which/p=-2 while/NOUN=-2 who/,=-7 who/DET=-2 who/N=-3
    who/NOUN=5 will/PRON=-4 will/i=-3 will/t=-6 with/,=-2 with/ADJ=-2 with/N=-2 with/NOUN=12 with/PRON=-2 with/c=6
    with/p=-3 would/N=3 would/NOUN=-6 would/PRON=2 would/i=4 would/t=-3 you/ADV=-6 you/AUX=-2 you/N=-4 you/NOUN=2
    you/as=-3 you/c=-3 you/p=-2 you/t=-8 you/to=-2`,
};
