import { setFlagsFromString } from 'node:v8';

// A regular expression is compiled once, to machine code, rather than to bytecode first and then again: with several hundred of them
// that is a tenth of a run on one article.
setFlagsFromString('--no-regexp-tier-up');
