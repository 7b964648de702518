import { addTo } from '../../document/add-to.js';
import { once } from '../../document/once.js';
import { withoutAccents } from '../characters/accents.js';
import { wordSet } from './word-set.js';

// Phrases of other languages that English has as they are, as its dictionaries list them, with their accents; words of theirs are no English
// words elsewhere.
const PHRASES = `
  force majeure, raison d'être, raison d'état, cause célèbre, joie de vivre, mise en scène, mise en place, entente cordiale, volte face,
  belle époque, pièce de résistance, roman à clef, tour de force, fait accompli, crime passionnel, succès de scandale, ménage à trois,
  nom de plume, nom de guerre, faux pas, bon mot, bon vivant, bien pensant, chargé d'affaires, chargés d'affaires, coup de théâtre,
  coup de grâce, cri de cœur, déjà vu, double entendre, droit de seigneur, embarras de richesses, en bloc, en famille, en passant,
  en route, en suite, enfant terrible, esprit de corps, femme fatale, fin de siècle, folie à deux, grande dame, hors d'œuvre,
  hors d'oeuvres, haute couture, haute cuisine, idée fixe, je ne sais quoi, jeunesse dorée, l'esprit de l'escalier, noblesse oblige,
  nouveau riche, nouveaux riches, nouvelle cuisine, nouvelle vague, objet trouvé, papier mâché, par excellence, pied à terre,
  plus ça change, prêt à porter, sang froid, savoir faire, savoir vivre, soi disant, table d'hôte, tête à tête, tout court, trompe l'œil,
  vin ordinaire, vol au vent, à la carte, à la mode, au fait, au fond, au pair, au courant, bête noire, carte blanche, comme il faut,
  corps de ballet, éminence grise, pro bono, pro bono publico, pro forma, pro rata, pro tem, pro tempore, prima facie, compos mentis,
  non compos mentis, ante bellum, terminus post quem, terminus ante quem, opinio juris, memento mori, ne plus ultra, ne bis in idem,
  non bis in idem, horror vacui, a priori, a posteriori, a fortiori, ab initio, ab ovo, ad hoc, ad hominem, ad infinitum, ad interim,
  ad libitum, ad nauseam, ad valorem, alea iacta est, alma mater, alter ego, amicus curiae, annus horribilis, annus mirabilis, bona fide,
  bona fides, casus belli, casus foederis, caveat emptor, ceteris paribus, cogito ergo sum, corpus delicti, cui bono, cum grano salis,
  cum laude, curriculum vitae, de facto, de jure, de minimis, dei gratia, deus ex machina, dramatis personae, erga omnes, ex ante,
  ex cathedra, ex gratia, ex libris, ex nihilo, ex officio, ex parte, ex post facto, ex post, ex situ, ex tunc, ex nunc, ex vivo,
  habeas corpus, homo sapiens, homo erectus, homo economicus, homo faber, homo ludens, in absentia, in camera, in extremis, in flagrante,
  in flagrante delicto, in loco parentis, in medias res, in memoriam, in rem, in situ, in toto, in utero, in vitro, in vivo,
  in vino veritas, infra dig, inter alia, inter partes, inter vivos, ipso facto, ipso jure, jus ad bellum, jus in bello, jus cogens,
  jus sanguinis, jus soli, lex ferenda, lex lata, lex specialis, lex posterior, lapsus linguae, lingua franca, locum tenens,
  locus classicus, locus standi, magna cum laude, magnum opus, mare nostrum, mare clausum, mare liberum, mea culpa, mens rea,
  modus operandi, modus vivendi, mutatis mutandis, nihil obstat, nolens volens, nolle prosequi, nolo contendere, non sequitur, nota bene,
  nulla poena sine lege, nullum crimen sine lege, obiter dicta, obiter dictum, pacta sunt servanda, pari passu, pater familias,
  pax americana, pax britannica, pax romana, per annum, per capita, per diem, per se, persona non grata, personae non gratae, post factum,
  post hoc, post mortem, post partum, primum mobile, primus inter pares, quid pro quo, quo vadis, quod erat demonstrandum, rara avis,
  ratio decidendi, rebus sic stantibus, reductio ad absurdum, requiescat in pace, res communis, res judicata, res iudicata, res nullius,
  res publica, restitutio in integrum, rigor mortis, sensu stricto, sensu lato, stricto sensu, lato sensu, sine die, sine qua non,
  societas europaea, status quo, status quo ante, stare decisis, sub judice, sub rosa, sub specie aeternitatis, sui generis,
  summa cum laude, tabula rasa, tempus fugit, terra firma, terra incognita, terra nullius, tu quoque, ultima ratio, ultima thule,
  ultra vires, urbi et orbi, uti possidetis, vade mecum, veni vidi vici, vice versa, viva voce, vox populi, actus reus, ad astra,
  sapere aude, sic transit gloria mundi, carpe diem, camera obscura, corpus juris, cordon sanitaire, nil desperandum, sotto voce,
  al dente, al fresco, alla prima, bel canto, commedia dell'arte, cosa nostra, da capo, dolce vita, dolce far niente, mezza voce,
  opera buffa, opera seria, prima donna, terza rima, tutti frutti, mezzo soprano, basso profundo, che sarà sarà, a cappella, con brio,
  auto da fé, mano a mano, hasta la vista, fin de semana, sturm und drang, ding an sich, drang nach osten, in petto, tertium quid,
  tertium comparationis, tempus edax rerum, ad personam, ad litem, in pectore, in personam, in natura, grand prix, grands prix, prix fixe,
  vers libre, vers de société, entre nous, à bientôt, au revoir, bon voyage, bon appétit, merci beaucoup, c'est la vie, mot juste,
  bien entendu, ancien régime, art nouveau, art déco, beau monde, beau geste, beaux arts, belles lettres, bric à brac, café au lait,
  chaise longue, chaises longues, chef d'œuvre, cinéma vérité, comme ci comme ça, coup d'œil, coup d'essai, coups d'état,
  crème de la crème, crème fraîche, crème caramel, de rigueur, de trop, dernier cri, droit du seigneur, droit de suite, en masse,
  en plein air, en garde, en pointe, en croûte, faute de mieux, fleur de lis, fleur de lys, fleur de sel, foie gras, grand guignol,
  grand mal, petit mal, grande école, grandes écoles, grand cru, grands crus, premier cru, haut monde, haute bourgeoisie, hôtel de ville,
  homme d'affaires, gilets jaunes, idée reçue, idées reçues, idées fixes, jeu d'esprit, jeux d'esprit, laissez faire, laissez passer,
  lèse majesté, mal de mer, mariage blanc, moules frites, nostalgie de la boue, nuit blanche, objet d'art, objets d'art, objets trouvés,
  outre mer, pain au chocolat, pains au chocolat, parti pris, pas de deux, pas de trois, pas de chat, passe partout, pâté de foie gras,
  petit bourgeois, petite bourgeoisie, petits fours, petits pois, pied noir, pieds noirs, pis aller, plat du jour, soupe du jour,
  plats du jour, poste restante, pot pourri, pour encourager les autres, pièces de résistance, roman fleuve, rive gauche, sans serif,
  sans papiers, sans souci, sauve qui peut, son et lumière, steak frites, succès d'estime, succès fou, tarte tatin, tant mieux, tant pis,
  tout le monde, tour d'horizon, trahison des clercs, vin de pays, vis à vis, vive la différence, tables d'hôte, chambre d'hôte,
  chambres d'hôte, agent provocateur, agents provocateurs, amour propre, amour fou, après ski, arrière pensée, au gratin, au naturel,
  avant garde, avant la lettre, cordon bleu, corps diplomatique, corps d'élite, coureur de bois, coureurs de bois, cul de sac,
  culs de sac, eau de cologne, eau de parfum, eau de toilette, eau de vie, enfants terribles, femmes fatales, films noirs,
  force de frappe, faits accomplis, causes célèbres, bêtes noires, éminences grises, noms de guerre, noms de plume, tours de force,
  honoris causa, mortis causa, causa mortis, in articulo mortis, sede vacante, medulla oblongata, cor anglais, anno domini, ave maria,
  bellum omnium contra omnes, delirium tremens, de novo, dulce et decorum est, e pluribus unum, ex machina, fiat lux, genius loci,
  gloria in excelsis, hic et nunc, horribile dictu, in excelsis, lapis lazuli, lex talionis, lignum vitae, litterae humaniores,
  mirabile dictu, odi et amo, panem et circenses, pax vobiscum, post scriptum, pro patria, pro patria mori, quantum meruit,
  quantum sufficit, salus populi, semper fidelis, suggestio falsi, summum bonum, taedium vitae, via dolorosa, via media, vis major,
  numero uno, a tempo, con sordino, senza sordino, allegro molto, molto vivace, molto allegro, antipasto misto, fritto misto, prime donne,
  vino rosso, commedia all'italiana, viola da gamba, viola d'amore, oboe d'amore, caffè latte, pasta e fagioli, spaghetti alle vongole,
  spaghetti alla carbonara, sul ponticello, sul tasto, aria da capo, agua fresca, aguas frescas, cinco de mayo, día de los muertos,
  día de muertos, carne asada, chile con queso, chile relleno, chiles rellenos, huevos rancheros, pico de gallo, tres leches,
  dulce de leche, jogo bonito, bossa nova, pão de queijo, queso fresco, vaya con dios, plaza de toros, corrida de toros, cante jondo,
  mein kampf, das kapital`;

/** The same with their accents and without, as many print them: “table d'hote”. */
const written = once(() => `${PHRASES}, ${withoutAccents(PHRASES)}`);

/** Each word of a loan phrase, with the phrases it is of. */
const byWord = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const phrases = written()
    .split(',')
    .map((line) => line.trim().replace(/\s+/gu, ' '));
  for (const phrase of new Set(phrases))
    for (const word of wordSet(phrase.replace(/['’-]/gu, ' '))) addTo(found, word, phrase);
  return found;
});

/** True where the word, in lower case, is part of a phrase that English has taken over: “majeure” of “force majeure”. */
export function isOfLoanPhrase(text: string, start: number, word: string): boolean {
  // Most words are of none: to look through the text for a word or two is quicker than to take it apart.
  if (!written().includes(word)) return false;
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
