import { abbreviation } from './abbreviation.js';
import { agreement } from './agreement.js';
import { allCapitals } from './all-capitals.js';
import { appositionComma } from './apposition-comma.js';
import { attributionComma } from './attribution-comma.js';
import { attributionDash } from './attribution-dash.js';
import { attributionSpeaker } from './attribution-speaker.js';
import { attributionVerb } from './attribution-verb.js';
import { bareDay } from './bare-day.js';
import { bracketEllipsis } from './bracket-ellipsis.js';
import { capitalisation } from './capitalisation.js';
import type { Check } from './check.js';
import { clockKinds } from './clock-kinds.js';
import { commaSplice } from './comma-splice.js';
import { consistency } from './consistency.js';
import { cutShort } from './cut-short.js';
import { dateForms } from './date-forms.js';
import { dateOrdinals } from './date-ordinals.js';
import { decimalComma } from './decimal-comma.js';
import { dottedDate } from './dotted-date.js';
import { dottedYear } from './dotted-year.js';
import { doubleSpace } from './double-space.js';
import { doubleSubject } from './double-subject.js';
import { doubledWord } from './doubled-word.js';
import { firstNameForms } from './first-name-forms.js';
import { foreignBracket } from './foreign-bracket.js';
import { foreignName } from './foreign-name.js';
import { foreignQuotationMarks } from './foreign-quotation-marks.js';
import { foreignScript } from './foreign-script.js';
import { foreignWord } from './foreign-word.js';
import { fragment } from './fragment.js';
import { fullWidth } from './full-width.js';
import { gluedWordsCheck } from './glued-words.js';
import { halfCapitals } from './half-capitals.js';
import { hiddenCharacters } from './hidden-characters.js';
import { hourLetter } from './hour-letter.js';
import { impossiblePair } from './impossible-pair.js';
import { indefiniteArticle } from './indefinite-article.js';
import { itsForPerson } from './its-for-person.js';
import { joinedNames } from './joined-names.js';
import { leftover } from './leftover.js';
import { length } from './length.js';
import { loneBracket } from './lone-bracket.js';
import { loneQuotationMark } from './lone-quotation-mark.js';
import { loopedWords } from './looped-words.js';
import { lostSubject } from './lost-subject.js';
import { lostVerb } from './lost-verb.js';
import { lowercaseName } from './lowercase-name.js';
import { lowercaseStart } from './lowercase-start.js';
import { markup } from './markup.js';
import { missingArticle } from './missing-article.js';
import { missingFullStop } from './missing-full-stop.js';
import { missingSpace } from './missing-space.js';
import { mixedForms } from './mixed-forms.js';
import { mixedScript } from './mixed-script.js';
import { mojibake } from './mojibake.js';
import { monthlessDay } from './monthless-day.js';
import { nameFormsCheck } from './name-forms.js';
import { nameVariants } from './name-variants.js';
import { noVerb } from './no-verb.js';
import { noWords } from './no-words.js';
import { nounNumber } from './noun-number.js';
import { numberSpacing } from './number-spacing.js';
import { numberedWeekday } from './numbered-weekday.js';
import { ordinalEnding } from './ordinal-ending.js';
import { otherLanguage } from './other-language.js';
import { pattern } from './pattern.js';
import { perfectInPastCheck } from './perfect-in-past.js';
import { pronounCase } from './pronoun-case.js';
import { pronounForThing } from './pronoun-for-thing.js';
import { pronounGender } from './pronoun-gender.js';
import { properAdjective } from './proper-adjective.js';
import { quotationKinds } from './quotation-kinds.js';
import { quotationPunctuation } from './quotation-punctuation.js';
import { quotationStyle } from './quotation-style.js';
import { readOn } from './read-on.js';
import { relativePronoun } from './relative-pronoun.js';
import { repeatedLine } from './repeated-line.js';
import { roleGender } from './role-gender.js';
import { romanCentury } from './roman-century.js';
import { runInCredits } from './run-in-credit.js';
import { sameAlternative } from './same-alternative.js';
import { scoreColon } from './score-colon.js';
import { sequence } from './sequence.js';
import { siteName } from './site-name.js';
import { sourceCalendar } from './source-calendar.js';
import { sourceCountry } from './source-country.js';
import { sourceFullStop } from './source-full-stop.js';
import { sourceLength } from './source-length.js';
import { sourceMagnitude } from './source-magnitude.js';
import { sourceMark } from './source-mark.js';
import { sourceNames } from './source-names.js';
import { sourceNegation } from './source-negation.js';
import { sourceNumbers } from './source-numbers.js';
import { sourceOmittedNumber } from './source-omitted-number.js';
import { sourceOmittedWord } from './source-omitted-word.js';
import { sourceOpposite } from './source-opposite.js';
import { sourcePerson } from './source-person.js';
import { sourcePronoun } from './source-pronoun.js';
import { sourceQuestion } from './source-question.js';
import { sourceTense } from './source-tense.js';
import { sourceUnrelated } from './source-unrelated.js';
import { sourceUntranslated } from './source-untranslated.js';
import { spaceBeforeMark } from './space-before-mark.js';
import { spaceInside } from './space-inside.js';
import { speechDash } from './speech-dash.js';
import { spelling } from './spelling.js';
import { spellingVariant } from './spelling-variant.js';
import { stopBeforeLowercase } from './stop-before-lowercase.js';
import { strayArticle } from './stray-article.js';
import { strayMark } from './stray-mark.js';
import { subjectComma } from './subject-comma.js';
import { substitution } from './substitution.js';
import { termCase } from './term-case.js';
import { termForms } from './term-forms.js';
import { terms } from './terms.js';
import { thousandWord } from './thousand-word.js';
import { thousandsPoint } from './thousands-point.js';
import { timeStamp } from './time-stamp.js';
import { tokenised } from './tokenised.js';
import { tornAttribution } from './torn-attribution.js';
import { translatedName } from './translated-name.js';
import { verbChain } from './verb-chain.js';
import { wordClass } from './word-class.js';

/** All Checks by the name under which a Rule asks for them. */
export const checks: Readonly<Record<string, Check>> = {
  abbreviation,
  agreement,
  'all-capitals': allCapitals,
  'apposition-comma': appositionComma,
  'attribution-comma': attributionComma,
  'attribution-dash': attributionDash,
  'attribution-speaker': attributionSpeaker,
  'attribution-verb': attributionVerb,
  'bare-day': bareDay,
  'bracket-ellipsis': bracketEllipsis,
  capitalisation,
  'clock-kinds': clockKinds,
  'comma-splice': commaSplice,
  consistency,
  'cut-short': cutShort,
  'date-forms': dateForms,
  'date-ordinals': dateOrdinals,
  'monthless-day': monthlessDay,
  'decimal-comma': decimalComma,
  'dotted-date': dottedDate,
  'dotted-year': dottedYear,
  'double-space': doubleSpace,
  'double-subject': doubleSubject,
  'doubled-word': doubledWord,
  'first-name-forms': firstNameForms,
  'foreign-bracket': foreignBracket,
  'foreign-name': foreignName,
  'foreign-quotation-marks': foreignQuotationMarks,
  'foreign-script': foreignScript,
  'foreign-word': foreignWord,
  fragment,
  'full-width': fullWidth,
  'glued-words': gluedWordsCheck,
  'half-capitals': halfCapitals,
  'hidden-characters': hiddenCharacters,
  'hour-letter': hourLetter,
  'impossible-pair': impossiblePair,
  'indefinite-article': indefiniteArticle,
  'its-for-person': itsForPerson,
  'joined-names': joinedNames,
  leftover,
  length,
  'lone-bracket': loneBracket,
  'lone-quotation-mark': loneQuotationMark,
  'looped-words': loopedWords,
  'lost-subject': lostSubject,
  'lost-verb': lostVerb,
  'lowercase-name': lowercaseName,
  'lowercase-start': lowercaseStart,
  markup,
  'missing-article': missingArticle,
  'missing-full-stop': missingFullStop,
  'missing-space': missingSpace,
  'mixed-forms': mixedForms,
  'mixed-script': mixedScript,
  mojibake,
  'name-forms': nameFormsCheck,
  'name-variants': nameVariants,
  'no-verb': noVerb,
  'no-words': noWords,
  'number-spacing': numberSpacing,
  'numbered-weekday': numberedWeekday,
  'ordinal-ending': ordinalEnding,
  'noun-number': nounNumber,
  'other-language': otherLanguage,
  pattern,
  'perfect-in-past': perfectInPastCheck,
  'pronoun-case': pronounCase,
  'pronoun-for-thing': pronounForThing,
  'pronoun-gender': pronounGender,
  'proper-adjective': properAdjective,
  'quotation-kinds': quotationKinds,
  'quotation-punctuation': quotationPunctuation,
  'quotation-style': quotationStyle,
  'read-on': readOn,
  'relative-pronoun': relativePronoun,
  'repeated-line': repeatedLine,
  'role-gender': roleGender,
  'roman-century': romanCentury,
  'run-in-credit': runInCredits,
  'same-alternative': sameAlternative,
  'score-colon': scoreColon,
  sequence,
  'site-name': siteName,
  'source-calendar': sourceCalendar,
  'source-country': sourceCountry,
  'source-full-stop': sourceFullStop,
  'source-length': sourceLength,
  'source-magnitude': sourceMagnitude,
  'source-mark': sourceMark,
  'source-names': sourceNames,
  'source-negation': sourceNegation,
  'source-numbers': sourceNumbers,
  'source-omitted-number': sourceOmittedNumber,
  'source-omitted-word': sourceOmittedWord,
  'source-opposite': sourceOpposite,
  'source-person': sourcePerson,
  'source-pronoun': sourcePronoun,
  'source-question': sourceQuestion,
  'source-tense': sourceTense,
  'source-unrelated': sourceUnrelated,
  'source-untranslated': sourceUntranslated,
  'space-before-mark': spaceBeforeMark,
  'space-inside': spaceInside,
  'speech-dash': speechDash,
  spelling,
  'spelling-variant': spellingVariant,
  'stop-before-lowercase': stopBeforeLowercase,
  'stray-article': strayArticle,
  'stray-mark': strayMark,
  'subject-comma': subjectComma,
  substitution,
  'term-case': termCase,
  'term-forms': termForms,
  terms,
  'thousand-word': thousandWord,
  'thousands-point': thousandsPoint,
  'time-stamp': timeStamp,
  tokenised,
  'torn-attribution': tornAttribution,
  'translated-name': translatedName,
  'verb-chain': verbChain,
  'word-class': wordClass,
};
