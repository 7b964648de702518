import { addTo } from '../../document/add-to.js';
import { once } from '../../document/once.js';
import { wordSet } from './word-set.js';

// Phrases of other languages that English has as they are, as its dictionaries list them; words of theirs are no English words elsewhere.
const PHRASES = `
  force majeure, raison d'être, raison d'etre, raison d'état, cause célèbre, cause celebre, joie de vivre, mise en scène, mise en scene, mise en place,
  entente cordiale, volte face, belle époque, belle epoque, pièce de résistance, piece de resistance, roman à clef, tour de force, fait accompli,
  crime passionnel, succès de scandale, ménage à trois, menage a trois, nom de plume, nom de guerre, faux pas, bon mot, bon vivant, bien pensant,
  chargé d'affaires, charge d'affaires, chargés d'affaires, coup de théâtre, coup de grâce, cri de coeur, cri de cœur, déjà vu, double entendre, droit de seigneur,
  embarras de richesses, en bloc, en famille, en passant, en route, en suite, enfant terrible, esprit de corps, femme fatale, fin de siècle, fin de siecle, folie à deux,
  grande dame, hors d'oeuvre, hors d'oeuvres, hors d'œuvre, haute couture, haute cuisine, idée fixe, idee fixe, je ne sais quoi, jeunesse dorée, l'esprit de l'escalier,
  noblesse oblige, nouveau riche, nouveaux riches, nouvelle cuisine, nouvelle vague, objet trouvé, papier mâché, par excellence, pied à terre, pied-à-terre,
  plus ça change, prêt à porter, sang froid, savoir faire, savoir vivre, soi disant, table d'hôte, tête à tête, tout court, trompe l'oeil, trompe l'œil, vin ordinaire,
  vol au vent, à la carte, à la mode, au fait, au fond, au pair, au courant, bête noire, bete noire, carte blanche, comme il faut, corps de ballet, éminence grise, eminence grise,
  pro bono, pro bono publico, pro forma, pro rata, pro tem, pro tempore, prima facie, compos mentis, non compos mentis, ante bellum, terminus post quem, terminus ante quem,
  opinio juris, memento mori, ne plus ultra, ne bis in idem, non bis in idem, horror vacui, a priori, a posteriori, a fortiori, ab initio, ab ovo, ad hoc, ad hominem, ad infinitum, ad interim, ad libitum,
  ad nauseam, ad valorem, alea iacta est, alma mater, alter ego, amicus curiae, annus horribilis, annus mirabilis, bona fide, bona fides, casus belli, casus foederis, caveat emptor,
  ceteris paribus, cogito ergo sum, corpus delicti, cui bono, cum grano salis, cum laude, curriculum vitae, de facto, de jure, de minimis, dei gratia, deus ex machina, dramatis personae,
  erga omnes, ex ante, ex cathedra, ex gratia, ex libris, ex nihilo, ex officio, ex parte, ex post facto, ex post, ex situ, ex tunc, ex nunc, ex vivo, habeas corpus, homo sapiens,
  homo erectus, homo economicus, homo faber, homo ludens, in absentia, in camera, in extremis, in flagrante, in flagrante delicto, in loco parentis, in medias res, in memoriam,
  in rem, in situ, in toto, in utero, in vitro, in vivo, in vino veritas, infra dig, inter alia, inter partes, inter vivos, ipso facto, ipso jure, jus ad bellum, jus in bello, jus cogens, jus sanguinis, jus soli, lex ferenda, lex lata, lex specialis,
  lex posterior, lapsus linguae, lingua franca, locum tenens, locus classicus, locus standi, magna cum laude, magnum opus, mare nostrum, mare clausum, mare liberum, mea culpa, mens rea, modus operandi, modus vivendi,
  mutatis mutandis, nihil obstat, nolens volens, nolle prosequi, nolo contendere, non sequitur, nota bene, nulla poena sine lege, nullum crimen sine lege, obiter dicta, obiter dictum, pacta sunt servanda, pari passu, pater familias, pax americana,
  pax britannica, pax romana, per annum, per capita, per diem, per se, persona non grata, personae non gratae, post factum, post hoc, post mortem, post partum, primum mobile, primus inter pares,
  quid pro quo, quo vadis, quod erat demonstrandum, rara avis, ratio decidendi, rebus sic stantibus, reductio ad absurdum, requiescat in pace, res communis, res judicata, res iudicata, res nullius, res publica, restitutio in integrum, rigor mortis, sensu stricto, sensu lato, stricto sensu, lato sensu, sine die, sine qua non, societas europaea, status quo, status quo ante, stare decisis, sub judice,
  sub rosa, sub specie aeternitatis, sui generis, summa cum laude, tabula rasa, tempus fugit, terra firma, terra incognita, terra nullius, tu quoque, ultima ratio, ultima thule, ultra vires, urbi et orbi, uti possidetis, vade mecum,
  veni vidi vici, vice versa, viva voce, vox populi, actus reus, ad astra, sapere aude, sic transit gloria mundi, carpe diem, camera obscura, corpus juris, cordon sanitaire, nil desperandum,
  sotto voce, al dente, al fresco, alla prima, bel canto, commedia dell'arte, cosa nostra, da capo, dolce vita, dolce far niente, mezza voce, opera buffa, opera seria, prima donna, terza rima, tutti frutti, mezzo soprano, basso profundo, che sarà sarà, a cappella, con brio,
  auto da fé, auto da fe, mano a mano, hasta la vista, fin de semana, sturm und drang, ding an sich, drang nach osten, in petto, tertium quid, tertium comparationis, tempus edax rerum, ad personam, ad litem, in pectore, in personam, in natura`;

/** Each word of a loan phrase, with the phrases it is of. */
const byWord = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const phrase of PHRASES.split(',').map((line) => line.trim().replace(/\s+/gu, ' '))) {
    for (const word of wordSet(phrase.replace(/['’-]/gu, ' '))) addTo(found, word, phrase);
  }
  return found;
});

/** True where the word, in lower case, is part of a phrase that English has taken over: “majeure” of “force majeure”. */
export function isOfLoanPhrase(text: string, start: number, word: string): boolean {
  // Most words are of none: to look through the text for a word or two is quicker than to take it apart.
  if (!PHRASES.includes(word)) return false;
  const phrases = byWord().get(word) ?? [];
  return phrases.some((phrase) => {
    for (let within = phrase.indexOf(word); within >= 0; within = phrase.indexOf(word, within + 1)) {
      const there = text.slice(Math.max(0, start - within), start - within + phrase.length);
      if (
        start >= within &&
        there.toLowerCase().replace(/[’]/gu, "'").replaceAll('-', ' ') === phrase.replaceAll('-', ' ')
      )
        return true;
    }
    return false;
  });
}
