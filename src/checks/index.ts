import { abbreviation } from './abbreviation.js';
import { bareDay } from './bare-day.js';
import type { Check } from './check.js';
import { cutShort } from './cut-short.js';
import { dateForms } from './date-forms.js';
import { dateOrdinals } from './date-ordinals.js';
import { decimalComma } from './decimal-comma.js';
import { doubledWord } from './doubled-word.js';
import { fragment } from './fragment.js';
import { hourLetter } from './hour-letter.js';
import { lowercaseStart } from './lowercase-start.js';
import { missingFullStop } from './missing-full-stop.js';
import { mixedForms } from './mixed-forms.js';
import { nameVariants } from './name-variants.js';
import { quotationPunctuation } from './quotation-punctuation.js';
import { quotationStyle } from './quotation-style.js';
import { spellingVariant } from './spelling-variant.js';
import { stopBeforeLowercase } from './stop-before-lowercase.js';
import { termCase } from './term-case.js';
import { termForms } from './term-forms.js';
import { thousandsPoint } from './thousands-point.js';
import { tornAttribution } from './torn-attribution.js';

/** All Checks by the name under which a Rule asks for them. */
export const checks: Readonly<Record<string, Check>> = {
  abbreviation: abbreviation,
  'bare-day': bareDay,
  'cut-short': cutShort,
  'date-forms': dateForms,
  'date-ordinals': dateOrdinals,
  'decimal-comma': decimalComma,
  'doubled-word': doubledWord,
  fragment,
  'hour-letter': hourLetter,
  'lowercase-start': lowercaseStart,
  'missing-full-stop': missingFullStop,
  'mixed-forms': mixedForms,
  'name-variants': nameVariants,
  'quotation-punctuation': quotationPunctuation,
  'quotation-style': quotationStyle,
  'spelling-variant': spellingVariant,
  'stop-before-lowercase': stopBeforeLowercase,
  'term-case': termCase,
  'term-forms': termForms,
  'thousands-point': thousandsPoint,
  'torn-attribution': tornAttribution,
};
