import { wordSet } from './word-set.js';

/**
 * Bases of verbs that are no noun, adjective or adverb as well (by WordNet, 2006, of those that news has most), so that a form is wrong
 * wherever “be” or “have” stands before them.
 */
export const ONLY_VERBS = wordSet(`
  abide abolish absorb accelerate accept accompany accomplish accrue accumulate accuse achieve acknowledge acquaint acquire activate
  adapt adhere adjust administer admire admit adopt advertise advise affirm afford agree allege allocate allow alter amaze amend
  amuse analyse analyze announce anticipate appear apply appoint appreciate approve argue arise arouse arrange arrive ask assemble
  assert assess assign assume assure astonish attach attain attend attract authorize avert avoid await awaken bake beg begin behave
  believe belong betray bleed borrow breathe bring broaden bury calculate carve celebrate characterize cherish choose circulate
  civilize clarify classify coincide commence commit communicate compel compensate compete complain complicate comply compose
  comprehend comprise conceal concede conceive conclude condemn confess confine confirm confront confuse connect conquer consider
  consist consolidate constitute consult consume contain contemplate contend continue contribute convey convince cooperate
  correspond create criticise criticize cultivate decide declare dedicate deem defend defer define defy deliver demonstrate deny
  depart depend depress deprive derive descend describe deserve destine destroy detect deter deteriorate determine devastate develop
  devote diagnose differ diminish dine disable disagree disappear disappoint disclose discontinue discourage discover discuss
  dismiss dispose disrupt distinguish distort distribute disturb diversify dominate donate drown earn eat educate elevate eliminate
  embark embarrass emerge emit emphasize enable enact encourage endanger endorse endure enforce engage enhance enjoy enlarge
  enlighten ensure enter entertain entitle equip erode err establish evaluate evolve exaggerate examine exceed excite exclude
  execute exert exist expand expect expire explain explode explore extend facilitate fail fascinate fasten follow forget forgive
  formulate frighten frustrate fulfil fulfill furnish generate govern gratify greet grow happen headquarter heal hear heighten
  hesitate identify ignore illuminate illustrate imagine impair imply impose improve include incur indicate induce industrialize
  infect inform inherit inject injure insist inspect inspire install instruct insure integrate intend intensify interfere interpret
  intervene introduce invade invent invest investigate invoke involve isolate justify know learn lend lessen linger listen locate
  lose maintain manage manipulate marry merge mislead misunderstand modernize modify negotiate obey oblige observe obtain occupy
  occur operate oppose organise organize originate overwhelm owe participate penetrate perceive perform persist persuade plead
  possess postpone pour pray preach precede predict prefer prepare prescribe presume prevail prevent proceed proclaim prohibit
  prolong promote pronounce propose protect prove provide provoke publish punish pursue qualify ratify react reaffirm realise
  realize reassure rebuild receive reckon recognise recognize recommend recover recycle redeem reduce refer refine reflect regain
  regulate reinforce reiterate relate relax relieve rely remain remember remind renew reopen repay replace represent reproduce
  require resemble resent reside resign resist respond restate restore restrain restrict restructure retain retaliate retire reveal
  revive revolve satisfy seem seize send shatter sing sit soften solve speak specialize specify speculate spend stabilise stabilize
  stimulate strengthen strive subdue submit subsidize succeed suffer suggest summon suppose suppress survive suspend sustain swear
  tempt tend terminate testify threaten thrive tighten tolerate transform translate transmit undergo undermine understand undertake
  unify unite unload unveil utilize vanish vary violate wander warn weaken weigh widen withdraw withhold worsen write`);
