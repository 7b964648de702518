import { wordSet } from './word-set.js';

/** Past and present forms of verbs that introduce what somebody said, in lower case. */
export const REPORTING_VERBS = wordSet(`
  said says told tells added adds asked asks replied replies answered answers explained explains announced announces
  noted notes stated states declared declares claimed claims insisted insists warned warns argued argues stressed
  stresses emphasised emphasized emphasises emphasizes admitted admits confirmed confirms denied denies recalled
  recalls remarked remarks commented comments concluded concludes observed observes wrote writes tweeted tweets posted
  continued continues pointed repeated repeats reiterated reiterates acknowledged acknowledges cried shouted whispered
  complained complains promised promises vowed exclaimed muttered murmured thought thinks reported reports suggested
  suggests affirmed affirms pointed underlined highlighted`);
