import { describe, expect, test } from 'vitest';
import { gendersShown } from '../../../src/analysis/source/source-gender.js';

/** Whom a source shows as what, and by which words. */
function shown(language: string, text: string): Record<string, string> {
  return Object.fromEntries(
    [...gendersShown(text, language)].map(([name, { gender, words }]) => [name, `${gender}: ${words}`]),
  );
}

describe('what stands before a name shows the gender', () => {
  test.each([
    ['pt', 'A porta-voz Eri Kaneko disse', 'eri kaneko', 'female: A porta-voz'],
    ['pt', 'disse a nova porta-voz da ONU, Eri Kaneko.', 'eri kaneko', 'female: a nova porta-voz'],
    ['pt', 'segundo a porta-voz da Casa Branca, Jane Doe', 'jane doe', 'female: a porta-voz'],
    ['pt', 'a Sra. Eri Kaneko', 'eri kaneko', 'female: Sra'],
    ['pt', 'O Presidente Adama Kone', 'adama kone', 'male: O Presidente'],
    ['es', 'la alcaldesa Pat Ruiz', 'pat ruiz', 'female: alcaldesa'],
    ['es', 'el portavoz del gobierno, Pat Ruiz,', 'pat ruiz', 'male: el portavoz'],
    ['it', 'la portavoce Andrea Costa', 'andrea costa', 'female: la portavoce'],
    ['fr', 'la ministre Dominique Roy', 'dominique roy', 'female: la ministre'],
    ['fr', 'Mme Dominique Roy', 'dominique roy', 'female: Mme'],
    ['de', 'Die Kanzlerin Kim Weber kam.', 'kim weber', 'female: Kanzlerin'],
    ['de', 'die Abgeordnete Kim Weber', 'kim weber', 'female: die Abgeordnete'],
    ['de', 'Der Vorsitzende Kim Weber', 'kim weber', 'male: Der Vorsitzende'],
    ['it', 'il giudice Andrea Costa', 'andrea costa', 'male: il giudice'],
    ['es', 'la juez Pat Ruiz', 'pat ruiz', 'female: la juez'],
    ['de', 'sagte Regierungssprecher Kim Weber', 'kim weber', 'male: Regierungssprecher'],
  ])('%s: %s', (language, text, name, expected) => expect(shown(language, text)).toMatchObject({ [name]: expected }));
});

describe('nothing is shown', () => {
  test.each([
    ['by a noun of another sentence', 'pt', 'Falou o presidente. Eri Kaneko ouviu.'],
    [
      'by a noun of another person',
      'pt',
      'Através da sua avó, Eri Kaneko era nobre; segundo a ministra, Ann Lee veio.',
    ],
    ['where nothing stands before the name', 'de', 'Kim Weber wurde in Bonn geboren.'],
    ['by a noun without its article', 'pt', 'Como porta-voz Eri Kaneko foi boa.'],
    ['where the source is of two minds', 'pt', 'O porta-voz Eri Kaneko veio. A porta-voz Eri Kaneko saiu.'],
    ['of a place or an office', 'pt', 'Foi à casa de Eri Kaneko e à praia de Copacabana.'],
    ['by a title that women bear in this form', 'it', 'Il sindaco Andrea Costa e l’avvocato Pat Ruiz'],
    ['by a title that women bear so as well', 'fr', 'L’écrivain Dominique Roy et le professeur Camille Petit'],
    ['by a language that is not known', 'tr', 'sözcü Eri Kaneko'],
    ['by a tag that every object has', 'constructor', 'a porta-voz Eri Kaneko'],
  ])('%s', (_, language, text) => expect(shown(language, text)).toEqual({}));
});
