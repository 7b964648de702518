import { wordsOf } from './word-set.js';

// The words that fill texts of other languages, and those of their news, as any frequency list of each has them: function words,
// numerals, times, and the nouns, verbs and adjectives of reporting. What English has as well (“die”, “mais”, “come”) is left out
// where it is looked up; a word that several languages share is told as the first one's.
const WORDS: Readonly<Record<string, string>> = {
  French: `
    qui que quoi dont où avec dans vers depuis entre selon malgré parmi contre après afin lors lorsque puisque
    parce donc alors ainsi aussi encore toujours jamais souvent déjà bientôt aujourd'hui hier demain beaucoup peu très trop moins assez
    presque environ seulement également généralement notamment notre votre leur leurs cette ces celui celle ceux celles elle elles vous
    ils être était étaient sont été avoir avait avaient ont fait faire faut peut peuvent pouvait doit doivent dit déclaré annoncé affirmé
    estimé indiqué précisé ajouté expliqué selon jeune jeunes vieux nouvelle nouveaux nouvelles première dernière
    derniers plusieurs quelques chaque tous toutes autre autres même mêmes siècle année années mois jours semaine semaines heure heures lundi
    mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet août septembre octobre novembre décembre ville villes
    gouvernement ministre président mairie préfecture élections électeurs loi lois procès enquête victimes blessés
    morts enfants homme hommes travailler travailleurs entreprise entreprises prix dépenses recettes
    marché acheteurs bateau bateaux voiture voitures maison maisons école écoles élèves hôpital médecins prisonniers panneaux début
    droit droits eau terre guerre paix grève grévistes syndicats trois quatre cinq sept huit neuf dix onze
    douze quinze vingt trente cinquante `,
  Spanish: `
    que quien quienes cual donde cuando como sobre desde hasta entre según hacia durante tras mediante aunque porque
    pero sino mientras también tampoco además siempre nunca ahora hoy ayer mañana muy más menos mucho mucha muchos muchas pocos todo
    toda todos todas otro otra otros otras este esta estos estas ese esa esos esas aquel aquella nuestro nuestra sus ellos ellas nosotros
    ustedes ser eran fue fueron está están estaba estaban había habían tiene tienen tenía hacer hace hizo puede pueden debe deben dijo
    declaró anunció afirmó aseguró señaló explicó expresó indicó agregó añadió informó parece nuevo nueva nuevos nuevas primero primera
    grandes mejor peor menor último última años año meses días semana semanas lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre ciudad ciudades calle calles país
    países gobierno ministro presidente alcalde alcaldía elecciones votantes ley leyes juicio policía fiscalía investigación
    investigadores víctimas heridos muertos niños niño niña mujer mujeres trabajo trabajos trabajadores empresa empresas
    precio precios mercado barco coche escuela médicos campos agua tierra guerra paz huelga sindicatos anfitrión vocero
    detalles comienzo encuentro cambio mundo descubrimiento tres cuatro cinco seis siete ocho nueve diez doce veinte treinta `,
  Portuguese: `
    que quem qual quais onde quando como sem sobre desde até entre segundo durante perante após mediante embora porque
    porém enquanto também além sempre nunca hoje ontem amanhã muito muita muitos muitas mais menos pouco poucos todo toda todos todas
    outro outra outros outras este esta estes estas esse essa esses essas isso isto aquele aquela nosso nossa seu seus sua suas eles elas nós
    vocês ser eram foi foram está estão estava estavam havia tem têm tinha fazer faz pode podem deve devem disse declarou
    anunciou afirmou garantiu explicou indicou acrescentou informou parece novo novos primeiro primeira grandes melhor
    pior maior menor último última anos ano meses mês dias semana semanas segunda-feira terça-feira quarta-feira quinta-feira
    sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro cidade cidades rua ruas
    país países povo governo ministro presidente prefeito prefeitura câmara eleições eleitores julgamento polícia
    investigação vítimas feridos mortos crianças criança mulher mulheres homem homens trabalho trabalhadores empresa empresas preço
    preços mercado barco carro escola médicos água guerra paz greve sindicatos pessoas saúde notícia notícias
    dois duas três quatro cinco seis sete oito nove dez onze vinte trinta `,
  Italian: `
    che quale quali quando senza sopra sotto fino fra tra contro durante dopo mediante anche perché
    però mentre sempre mai ancora ora oggi ieri domani molto molta molti molte più pochi tutto tutta tutte altro altra altri
    altre questo questa questi queste quello quella quelli quelle nostro nostra suo sua suoi loro essi noi voi essere erano furono stato
    stata stati sono aveva avevano hanno fatto può possono deve devono dovrebbero detto dichiarato annunciato affermato spiegato aggiunto
    precisato nuovo nuova nuovi nuove ultima grandi piccola migliore peggiore anni anno mesi mese giorno giorni
    settimana settimane ora lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
    agosto settembre ottobre novembre dicembre città strada strade paese paesi popolo governo ministro presidente sindaco comune elezioni
    elettori leggi processo polizia inchiesta indagini vittime feriti morti bambini bambino donna donne uomo uomini lavoro lavoratori
    azienda aziende impresa imprese prezzo prezzi mercato barca macchina scuola ospedale medici acqua guerra sciopero
    sindacati rappresentanti giocatore banche discorso entrambi nonostante disponibile scrittrice tre quattro cinque sei sette otto nove
    dieci undici dodici venti trenta `,
  German: `
    und oder aber denn weil dass wenn als wie wer wann warum mit ohne auf aus bei nach seit von vor zur zum über unter zwischen gegen
    durch für während wegen trotz noch schon auch nur sehr mehr weniger viel viele wenig alle alles andere anderen dieser diese dieses jeder
    jede jedes kein keine unser ihr ihre ihren sein seinen sie wir ist sind waren wurde wurden worden wird werden haben
    hatte hatten kann können konnte müssen soll sollen sollte sagte sagten erklärte teilte berichtete betonte forderte wissen arbeiten
    gehen kommen machen neue neuen neuer neues erste ersten erster letzte letzten weitere weiteren große großen kleine kleinen deutsche
    deutschen heute gestern morgen bereits jedoch dennoch beispielsweise zudem außerdem derzeit dabei damit davon dazu jetzt immer nie
    zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig hundert tausend Jahr Jahre Jahren Monat Monate Woche Wochen
    Uhr Stunden Tage Tagen Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März Juni Juli Oktober Dezember Stadt
    Städte Straße Straßen Länder Regierung Minister Präsident Bürgermeister Wahl Wahlen Gesetz Gericht Polizei Ermittlungen Opfer
    Verletzte Kinder Kind Männer Arbeit Mitarbeiter Unternehmen Preis Preise Markt Krankheit Krankenhaus Schule Wasser
    Krieg Frieden Streik Gewerkschaft Prozent Millionen Milliarden Geschäftsführer Fortschritte Ansicht Gründung Zeitpunkt Kritik
    Koalition Saison Sicherheit Menschen Beginn Ende`,
  Polish: `
    który która które którzy nie tak był była było byli będzie będą mają może mogą musi można jako przez przed przy nad
    dla bez oraz lub więc także również już jeszcze tylko bardzo więcej mniej wiele wszystko wszyscy inne innych tego tej tym
    tych jego jej ich nasz nas oni gdy kiedy gdzie dlaczego jak podczas według wobec między ponieważ jednak obecnie aktualnie
    dzisiaj dziś wczoraj jutro zawsze nigdy powiedział powiedziała podkreślił oświadczył poinformował dodał stwierdził ogłosił nowy nowa
    nowe nowych pierwszy pierwsza ostatni duży wielki rok roku lata miesiąc miesięcy dzień dni tydzień tygodni godzin poniedziałek wtorek
    środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
    grudnia miasto miasta ulica kraj kraju rząd rządu prezydent burmistrz wybory ustawa sąd policja śledztwo ofiary ranni dzieci
    dziecko kobieta kobiety mężczyzna praca pracy pracownicy firma firmy cena ceny rynek dom szkoła szpital woda wojna wojny pokój strajk
    ludzie ludzi czas czasu wynik wyniku dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc`,
  Czech: `
    který která které kteří že není jsou byla bylo byli bude budou mají může mohou musí jako přes před při nad bez nebo
    také ještě jen velmi více méně mnoho všechno všichni jiné jiných tento tato toto této tomto těchto jeho její jejich náš nás oni
    když kde proč jak během podle mezi protože však pokud nyní dnes včera zítra vždy nikdy řekl řekla uvedl uvedla dodal oznámil prohlásil
    nový nová nové nových první poslední velký malý rok roku měsíc měsíců dnů týden týdnů hodin pondělí úterý středa čtvrtek pátek
    sobota neděle ledna února března dubna května června července srpna září října listopadu prosince město města ulice země vláda vlády
    ministr starosta volby zákon soud policie vyšetřování oběti zranění děti dítě žena ženy muž muži práce zaměstnanci firma
    společnost společnosti cena ceny trh dům škola nemocnice voda válka války mír stávka lidé lidí čas nejprve trochu zde dva dvě tři čtyři
    pět šest sedm osm devět deset sto tisíc`,
  Russian: `
    kotoryy kotoraya kotorye chto eto byla byli budet nyet tozhe takzhe uzhe yeshche tolko ochen bolshe menshe mnogo vsyo drugie
    segodnya vchera zavtra seychas vsegda nikogda skazal skazala zayavil soobshchil dobavil novyy novaya pervyy posledniy goda mesyats
    dney nedelya chasov gorod goroda strana pravitelstvo ministr zakon sud politsiya deti zhenshchina muzhchina rabota voyna lyudi`,
};

let known: ReadonlyMap<string, string> | undefined;

/** The language that has a word among its most frequent ones; none of most words. German nouns are known by their capital. */
export function languageOf(word: string): string | undefined {
  known ??= new Map(
    Object.entries(WORDS)
      .reverse()
      .flatMap(([language, words]) => wordsOf(words).map((one) => [one, language] as const)),
  );
  return known.get(word);
}
