import { bareDay } from './bare-day.js';
import type { Check } from './check.js';
import { dateForms } from './date-forms.js';
import { doubledWord } from './doubled-word.js';
import { nameVariants } from './name-variants.js';
import { termCase } from './term-case.js';
import { termForms } from './term-forms.js';

/** All Checks by the name under which a Rule asks for them. */
export const checks: Readonly<Record<string, Check>> = {
  'bare-day': bareDay,
  'date-forms': dateForms,
  'doubled-word': doubledWord,
  'name-variants': nameVariants,
  'term-case': termCase,
  'term-forms': termForms,
};
