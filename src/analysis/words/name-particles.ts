import { wordSet } from './word-set.js';

/** Stand before a surname and are part of it, in lower case: “van der Berg”, “dos Santos”, “bin Salman”. */
export const NAME_PARTICLES = wordSet('al bin da das de del della den der di do dos el la le van von');
