import { wordsOf } from './word-set.js';

// The words that fill texts of other languages, and those of their news, as any frequency list of each has them: function words,
// numerals, times, and the nouns, verbs and adjectives of reporting. What English has as well (“die”, “mais”, “come”) is left out,
// and so are loan words (“séance”, “bureaux”, “a venti latte”, “the Länder”) and what opens a sentence as a name (Schiff, Grandi, Jen); a word that
// several languages share is told as the first one's.
const WORDS: Readonly<Record<string, string>> = {
  French: `
    qui que quoi dont avec dans vers depuis entre selon malgré parmi contre après afin lors lorsque puisque parce donc alors ainsi aussi
    toujours jamais souvent déjà bientôt aujourd'hui hier demain beaucoup peu très trop moins assez presque environ seulement également
    généralement notamment notre votre leur leurs cette ces celui celle ceux celles elle elles vous ils être était étaient sont été avoir
    avait avaient ont fait faire faut peut peuvent pouvait doit doivent déclaré annoncé affirmé estimé indiqué précisé ajouté expliqué
    jeune jeunes vieux nouvelle nouveaux nouvelles première dernière derniers plusieurs quelques chaque tous toutes autre autres même
    mêmes siècle année années mois jours semaine semaines heure heures lundi mardi mercredi jeudi vendredi samedi dimanche janvier février
    juin juillet août septembre octobre novembre décembre ville villes gouvernement ministre président mairie préfecture élections
    électeurs loi lois procès enquête victimes blessés morts enfants homme hommes travailler travailleurs entreprise entreprises dépenses
    recettes marché acheteurs bateaux voiture voitures école écoles élèves hôpital médecins prisonniers panneaux début droit droits eau
    terre guerre paix grève grévistes syndicats trois quatre cinq huit neuf dix onze douze quinze vingt trente cinquante affirme annonce
    appelle arrivée arriver attaque aucun aucune augmenté avenir bénéfice campagne candidats capitale certains certaines chaîne changement
    chercheurs chez chiffre chiffres choisi chômage citoyens commencé commissaire comparaison conférence confiance conseil considéré
    construit coupable coût décès décidé décision décisions défense demande demandé député députés développement devenir devenu dirigeants
    domaine donné écrit église employés endroit ensuite entraîneur espoir événement événements façon faible familles fermeture fleuve
    fonctionnaires forêt frontière gagné guerres haut hausse heureux hiver incendie inconnu industrie itinéraire jardin joueur joueurs
    journaliste journalistes jouer juge juges lendemain logement lumière lutte maladie malheureusement manière membre membres mener mettre
    meurtre mise moitié montagne naissance nombreux nombreuses objectif œuvre œuvres olympique ouvert ouverture ouvriers partie partir
    partout passé peine perte peuple pièce plage plainte politique politiques pouvoir preuve preuves prévu prochaine produit projet propre
    protéger puis quelque quitté récemment réforme région réponse résultat résultats réunion réseau santé sécurité semble silencieux situé
    société soir sondage soutien suivi témoignage témoins tombé touché tournoi travaux trouvé trouver usine vendeur vente vérité vieille
    voici voir vraiment `,
  Spanish: `
    quien quienes cual donde cuando como sobre desde hasta según hacia durante tras mediante aunque porque pero sino mientras también
    tampoco además siempre nunca ahora hoy ayer mañana muy más menos mucho mucha muchos muchas pocos todo toda todos todas otro otra otros
    otras este esta estos estas ese esa esos esas aquel aquella nuestro nuestra sus ellos ellas nosotros ustedes ser eran fue fueron está
    están estaba estaban había habían tiene tienen tenía hacer hace hizo puede pueden debe deben dijo declaró anunció afirmó aseguró
    señaló explicó expresó indicó agregó añadió informó parece nuevo nueva nuevos nuevas primero primera grandes mejor peor menor último
    última años año meses días semana semanas lunes martes miércoles jueves viernes sábado enero febrero marzo junio julio agosto
    septiembre octubre noviembre diciembre ciudad ciudades calle calles país países gobierno ministro presidente alcaldía elecciones
    votantes ley leyes juicio policía fiscalía investigación investigadores víctimas heridos muertos niños mujer mujeres trabajo trabajos
    trabajadores empresa empresas precio precios mercado barco coche escuela médicos campos agua tierra guerra huelga sindicatos anfitrión
    vocero detalles comienzo encuentro cambio mundo descubrimiento cuatro cinco seis siete ocho nueve diez doce veinte treinta abogado
    abogados abuelo acuerdo acuerdos acusado acusados ahí alcanzó alrededor ambos apoyo aprobó así atención aun aún ayuda ayudar bajo
    banco bosque búsqueda cabeza calidad cambios campaña cantidad cárcel carretera cerca ciudadano ciudadanos cifra cifras comenzó comida
    comisión compañía comunidad conocer conocido conseguir consejo construcción contó contrato corazón crecimiento creció creer cuenta
    cuerpo cualquier dejó delito demás derecho derechos desarrollo descubrió deseo despedido después detenido detenidos deuda dinero
    diputado diputados diferente dirección edad edificio ejemplo ejército empleado empleados empleo encontró enfermedad entonces entrada
    entrenador equipo equipos escribió espera estudio estudios estudiante estudiantes éxito explosión falta familia familias fecha fondo
    frente frontera fuego fuerza fuerzas fuera futuro ganó gobernador goles habló hijo hija hijos historia hogar iglesia incendio incluso
    informe ingreso invierno investigador joven jóvenes juego juez jueza jugador jugadores juicios libros lleva llegó lluvia lluvias logró
    luego lugar madrugada manera mayoría medida medidas medio mejores miedo miembro miembros millones mismo misma mitad momento montaña
    motivo muerte música nada nacimiento nadie necesita negocio ningún ninguna noche noticias obra obras obtuvo ocurrió olvidar orden
    orilla palabra palabras paro parte partido partidos pasado película peligro pequeño pequeña perdió periódico periodista periodistas
    petróleo población poder política políticas porcentaje posible pregunta presentó presupuesto prisión problema problemas producción
    programa propuesta provocó próximo próxima prueba pruebas quizás razón realizó recibió reconoció recuerdo regresó reunión riesgo robo
    salud seguridad semejante senador sido siguiente sigue siglo sismo sitio situación solamente solicitó sólo suelo sueño tarde temporada
    tiempo tienda tierras todavía tomó trabajador trabajar trasladó único vecino vecinos vender venta verano verdad vez veces viejo viento
    vivienda viviendas volver vuelo vuelta `,
  Portuguese: `
    quem qual quais onde quando sem até segundo perante após embora porém enquanto também além sempre hoje ontem amanhã muito muita muitos
    muitas mais pouco poucos outro outra outros outras estes essa esses essas isso isto aquele aquela nosso nossa seu seus sua suas eles
    elas nós vocês eram foi foram estão estava estavam havia tem têm tinha fazer faz pode podem deve devem disse declarou anunciou afirmou
    garantiu explicou indicou acrescentou informou novo novos primeiro primeira melhor pior maior anos ano mês dias segunda-feira
    terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março junho julho setembro outubro novembro dezembro cidade
    cidades rua ruas povo governo prefeito prefeitura câmara eleições eleitores julgamento polícia investigação vítimas feridos mortos
    crianças criança mulher mulheres homem homens trabalho trabalhadores preço preços carro escola água greve pessoas saúde notícia
    notícias dois duas três quatro sete oito nove dez vinte trinta abaixo acima aconteceu acordo acordos adiante advogado advogados afirma
    ainda ajuda ajudar ajuste aliás alguém algum alguma algumas alguns altura antigo aqui área assim assinou atividade atual aumento
    através avaliação bairro baixo bastante batalha bilhão bilhões bombeiros cada cadeia campanha campeonato candidato candidatos casos
    causa certeza chefe chegada chegou chuva chuvas cidadão cidadãos começo começou comércio compra comunidade concelho concurso
    conferência congresso conseguiu conselho conta contou coração corpo crescimento custo custos dados decidiu decisão delegacia delegado
    denúncia depois deputada deputado deputados desafio desemprego desenvolvimento despesas diretor diretora dinheiro direito direitos
    disputa dívida edifício ele eleitoral embaixador emprego encontro ensino então entrevista época equipa equipe escolas escreveu espaço
    esquerda estrada estudante estudantes estudo estudos exército exemplo fábrica falou família famílias fechou feira filha filhos filme
    fim floresta força forças fronteira funcionários ganhou gasto gastos gestão habitantes história hospitais igreja ilha imposto impostos
    imprensa incêndio infância início inquérito inverno investigações jogador jogadores jogo jogos jornal jornalista jornalistas jovem
    jovens juiz juíza juros lançamento lembrou limpeza língua linha livro livros maioria maneira medo meio membro membros mesma mesmo
    metade milhão milhares milhões moradores morreu morte nasceu natureza nenhum nenhuma noite número números oficiais ouro palavra papel
    partida passado pedido pedra pela pelas pelo pelos pequena pequeno perda perdeu pergunta perto pesquisa pesquisador pesquisadores
    plano pobreza população porta-voz portanto praia prazo presença presidência presos prisão processo produção produtos professora
    projeto promotor proposta prova quantidade quase queda queixa rapaz rede reforma região relatório reunião risco salário salários
    segurança semelhante sindicato situação sobretudo sociedade somente testemunhas tiro trabalhador trabalhar tudo vacina vacinas
    vacinação vários várias vazio velho venda verão verdade vereador vezes viagem vítima vizinhos você voltou voto votos `,
  Italian: `
    che quale quali senza sopra sotto fra tra contro dopo anche perché però mentre mai ancora ora oggi ieri domani molta molti molte più
    pochi tutto tutta tutte altro altra altri altre questo questa questi queste quello quella quelli quelle nostro nostra suo suoi loro
    essi noi voi essere erano furono stato stata stati sono aveva avevano hanno fatto può possono devono dovrebbero detto dichiarato
    annunciato affermato spiegato aggiunto precisato nuovo nuova nuovi nuove ultima piccola migliore peggiore anni anno mesi mese giorno
    giorni settimana settimane lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio
    settembre ottobre dicembre città strada strade paese paesi popolo sindaco elezioni elettori leggi polizia inchiesta indagini vittime
    feriti morti bambini bambino donne uomo uomini lavoro lavoratori azienda aziende impresa imprese prezzo prezzi macchina scuola
    ospedale acqua sciopero sindacati rappresentanti giocatore banche discorso entrambi nonostante disponibile scrittrice tre sei sette
    dieci undici dodici trenta abbiamo accaduto accanto accordo accordi accusa adesso affari aiuto aiutare albergo allora ambiente amico
    anzi aperto appena arrivato assessore attacco attentato attività attraverso avanti avuto avvocato avvocati bisogno cambiamento
    campagna carcere cattedra centrale cercare certo chiesto chiuso ciò cioè cittadini classifica colpa colpito comando combattere
    comunque conducente consiglio contenuto conto costruzione così costi crescita cui cultura cuore dato davanti debito deciso decisione
    degli denaro deputati destra dietro differenza difesa difficoltà diritto diritti direttore disastro domanda dovuto dubbio effetto
    elettorale emergenza entrata errore esempio esercito età fabbrica faccia famiglia famiglie febbre fiducia figlia figli figlio finora
    folla fondi forse forze frontiera fuoco giocatori gioco giornale giornali giornalista giornalisti giovane giovani giudice giudici
    giustizia governatore improvvisamente incidente incontro indipendenza infatti insegnanti insieme intervento invece isola lavori
    lavorare legge lettera lontano lungo luogo madre magistrato maggioranza malato malattia mancanza maniera membri metà mettere miglia
    migliaia milione milioni miliardi minuti modo montagna muro nascita nemico nessun nessuna nessuno niente notizia notizie occhi
    occupazione odio oltre ombra ordine ospedali ottenuto pagare parlato parola partito partiti passato paura peggio periodo persone
    polemica politica ponte popolazione portavoce possibile potere povero preso prigione probabilmente problemi prodotto progetto proprio
    prossimo prossima qualche qualcosa qualcuno quindi raggiunto ragazza ragazzi ragazzo rapporto recente regione ricchezza ricerca
    ricercatori richiesta ricordo riforma rischio risposta risultato risultati riunione riuscito ruolo scelta sconfitta scoperta scritto
    scuole secolo sede seduta segretario seguito sembra sentenza sicurezza sinistra situazione smesso soldi soldati soltanto sorella
    sostegno spesso spiaggia stagione stampa stesso stessa storia straniero successo suolo sviluppo tassa televisione temporale terremoto
    testimoni torneo trovato tuttavia uccisi uccisa uccidere ufficio ultimi unico unione uscita valore vedere vendita vento verità vicino
    vigili vincere vinto violenza visita vivere volte `,
  German: `
    und ich oder aber denn weil dass wenn als wie wer wann warum mit ohne auf aus bei nach seit von vor zur zum über unter zwischen gegen
    durch für während wegen trotz noch schon auch nur sehr mehr weniger viel viele wenig alle alles andere anderen dieser diese dieses
    jeder jede jedes kein keine unser ihr ihre ihren sein seinen sie wir ist sind waren wurde wurden worden wird werden haben hatte hatten
    kann können konnte müssen soll sollen sollte sagte sagten erklärte teilte berichtete betonte forderte wissen arbeiten gehen kommen
    machen neue neuen neuer neues erste ersten erster letzte letzten weitere weiteren große großen kleine kleinen deutsche deutschen heute
    gestern bereits jedoch dennoch beispielsweise zudem außerdem derzeit dabei damit davon dazu jetzt immer nie zwei drei vier fünf sechs
    sieben acht neun zehn zwölf zwanzig dreißig hundert tausend Jahr Jahre Jahren Monat Monate Woche Wochen Uhr Stunden Tage Tagen
    Montag Dienstag Freitag Sonntag Mittwoch Donnerstag Samstag Januar Februar März Juni Juli Oktober Dezember Stadt Städte Straße Straßen Regierung Präsident
    Bürgermeister Wahlen Gesetz Gericht Polizei Ermittlungen Opfer Verletzte Männer Arbeit Mitarbeiter Unternehmen Preise Markt Krankheit
    Krankenhaus Schule Streik Gewerkschaft Prozent Millionen Milliarden Geschäftsführer Fortschritte Ansicht Gründung Zeitpunkt Kritik
    Koalition Sicherheit Menschen Beginn abend ähnlich allein allerdings allgemein angeblich angekündigt anschließend aufgrund außer beide
    beiden beim bekannt bekommen berichten besonders besser besten bevor bisher bleiben bleibt brauchen bringen daher danach daran darauf
    daraus darf darüber darum deren derzeitige deshalb dessen deutlich dort dritte durfte eher eigene eigenen einem einen einer einige
    einigen einmal endlich entlang entschieden erhalten erhielt erneut erstmals etwa etwas euch folgen folgenden fordert früher früheren
    führen führte ganze geben geblieben gefordert gegenüber geht gekommen gelten gemacht gemeinsam genau genug gerade gesagt gesehen
    getötet gewesen gibt gleich gleichen gleichzeitig größer größte größten guten hält handelt häufig hinaus hoch höher hohe hohen ihm ihn
    ihnen innerhalb insgesamt inzwischen jährlich jemand kam kaum keinen knapp konnten kosten kürzlich lassen leben lebt leicht leider
    liegen liegt ließ manche mehrere mehreren mein meisten mindestens mitteilte möchte möglich möglichen musste mussten nächste nächsten
    nachdem nämlich natürlich neben nichts nimmt niemand notwendig nötig obwohl offenbar ohnehin öffentlich öffentlichen politisch
    politischen rund sehen seien seitdem selbst sieht solche solchen sondern sonst sowie später sprach starke statt stehen steht stellen
    stellte sterben solle spielen spielt tatsächlich teil teilweise trotzdem überall übrigen ums unseren unserer unten verletzt verloren
    versuchen völlig vom vorher warnte weder weiterhin welche wenige wenigstens wichtig wichtigsten wieder wieviel wirklich wollen wollte
    wollten würde würden zahlreiche zeigt zeigte ziemlich zuerst zuletzt zufolge zunächst zurück zusammen zusätzlich zuvor zwar
    Abgeordnete Abgeordneten Abkommen Abstimmung Angaben Angriff Angriffe Anfang Anwalt Anwältin Anzahl Arbeitgeber Arbeitnehmer
    Arbeitsplätze Ärzte Aufgabe Augen Ausgaben Ausland Bedeutung Behörde Behörden Beispiel Bericht Berichte Beziehungen Bevölkerung Bücher
    Bundesregierung Demonstranten Dorf Druck Einnahmen Einwohner Eltern Entscheidung Entwicklung Erfolg Ergebnis Ergebnisse Fahrer Fahrt
    Familien Farbe Fehler Feuer Feuerwehr Firma Flüchtlinge Flughafen Flugzeug Folgen Forscher Frage Fragen Freiheit Freunde Führung
    Fußball Gebäude Gebiet Gefahr Gefängnis Gegner Gemeinde Geschichte Gesellschaft Gespräch Gespräche Gewalt Gewinn Grenze Gruppe Hälfte
    Haushalt Häuser Hilfe Hochwasser Hoffnung Interesse Jahrhundert Jugendliche Kirche Klage Kosten Kräfte Küste Lage Landkreis
    Landwirtschaft Leben Leitung Lösung Mädchen Maßnahmen Mehrheit Meinung Mitglied Mitglieder Mittel Mörder Nachbarn Nachricht
    Nachrichten Nacht Niederlage Öffentlichkeit Parteien Pflicht Politik Politiker Regen Rolle Rückkehr Sache Schaden Schäden Schuld Seite
    Sitzung Soldaten Spieler Sprache Sprecher Sprecherin Staatsanwalt Staatsanwaltschaft Steuern Stimmen Stück Studie Süden Tausende
    Teilnehmer Tochter Treffen Umwelt Unfall Universität Unterstützung Ursache Urteil Verbindung Verbot Verein Verfahren Vergleich
    Verhandlungen Verkehr Verlust Vertrag Vertrauen Vertreter Verwaltung Vorschlag Vorsitzende Vorsitzender Vorwürfe Wahrheit Widerstand
    Wirtschaft Wissenschaftler Wohnung Wohnungen Zahl Zahlen Zeiten Zeitung Zeitungen Zentrum Zeuge Zeugen Ziele Zukunft Zusammenarbeit
    Zustand `,
  Dutch: `
    aanval aantal achter afgelopen alleen allemaal altijd ander behalve bekend belangrijk bijna binnen blijft boven buiten daar daarom
    deze deden dezelfde dicht drie eerste eigen elkaar enkele enige gaat gaan geen gegeven gekomen geleden gemaakt gemeente genoeg geweest
    gezegd ging grote haar heeft hebben ieder iedereen iemand iets inmiddels jaar jaren jonge jullie kinderen komen komt konden krijgen
    kunnen kwam laatste landen laten leven maand maanden maar maken mannen meer meerdere meest meeste mensen misschien moest moet moeten
    mogelijk naar naast namelijk nacht niet niets nieuwe nieuws nooit omdat onder ondanks ongeveer onderzoek oude overheid overleden
    plaats politie politiek regering rechter rond samen sinds slachtoffers soms spelers stad steden straat stond tegen terug terwijl
    tijdens toen tussen vaak vanaf vandaag vanwege veel verder verkiezingen verschillende voor vooral voorzitter vorig vrouw vrouwen waar
    waarom weken weinig werd werk willen woensdag donderdag vrijdag zaterdag zondag maandag dinsdag woordvoerder wordt zelf zeven zich
    zijn zoals zonder zouden zwaar zeer `,
  Polish: `
    który która które którzy tak był była było byli będzie będą mają może mogą musi można jako przez przed przy nad dla bez oraz lub więc
    także również już jeszcze tylko bardzo więcej mniej wiele wszystko wszyscy inne innych tego tej tym tych jego jej nasz oni gdy kiedy
    gdzie dlaczego jak podczas według wobec między ponieważ jednak obecnie aktualnie dzisiaj dziś wczoraj jutro zawsze nigdy powiedział
    powiedziała podkreślił oświadczył poinformował dodał stwierdził ogłosił nowy nowa nowe nowych pierwszy pierwsza ostatni duży wielki
    rok roku miesiąc miesięcy dzień dni tydzień tygodni godzin poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego
    kwietnia czerwca lipca sierpnia września października listopada grudnia miasto miasta ulica kraj kraju rząd rządu prezydent burmistrz
    wybory ustawa sąd policja śledztwo ofiary ranni dzieci dziecko kobieta kobiety mężczyzna praca pracy pracownicy firma firmy cena ceny
    rynek szkoła szpital woda wojna wojny pokój strajk ludzie ludzi czas czasu wynik wyniku dwa dwie trzy cztery pięć sześć siedem osiem
    dziewięć dziesięć sto tysiąc albo bardziej bowiem całej coraz cały dalej dlatego dobrze dużo dwóch głównie gdyby kilka kilku każdy
    każda ktoś którego których którym którymi mieć mimo nawet niż nimi obok około podobno poza przeciwko razem się sobie sposób swoich
    swoje szczególnie temu teraz też trzeba tutaj wiadomo wśród wszystkich zaś żadnych żeby badania budynek budowy centrum członków droga
    drogi dyrektor dyrektora granicy grupy gospodarki informacje jednego język kilometrów kobiet komisarz kontrola kontroli kosztów
    książki ksiądz lekarze liczba mieszkańcy mieszkańców ministra młodych nauki nauczyciele nocy obywateli ojciec organizacji osób osoby
    osoba państwa państwo partii pieniądze pieniędzy piłkarzy początku pogoda politycy pomocy pomoc pracowników prawa prawo proces
    produkcji przedsiębiorstwa przykład ręce rodziny rodzina rozmowy rozwoju rynku rzecznik sędzia sesji siły spotkanie spółka sprawie
    sprawy społeczeństwo stanu strona szef szkoły świata świat tysięcy umowa umowy wniosek wojsko wypadek wyborów wyborach zagraniczny
    zdrowia zmiany związku życia życie żołnierze `,
  Czech: `
    který která které kteří není jsou byla bylo bude budou mají může mohou musí přes před při nebo také ještě velmi více méně mnoho
    všechno všichni jiné jiných tento tato toto této tomto těchto jeho její jejich náš nás když kde proč během podle mezi protože však
    pokud nyní dnes včera zítra vždy nikdy řekl řekla uvedl uvedla dodal oznámil prohlásil nový nová nové nových první poslední velký malý
    měsíc měsíců dnů týden týdnů hodin pondělí úterý středa čtvrtek pátek neděle ledna února března května června července srpna září
    října listopadu prosince město města ulice země vláda vlády ministr starosta volby zákon soud policie vyšetřování oběti zranění děti
    dítě žena ženy muž muži práce zaměstnanci společnost společnosti trh dům škola nemocnice voda válka války mír stávka lidé lidí čas
    nejprve trochu zde dva dvě tři čtyři pět šest sedm osm devět deset tisíc byty být celý další dobře dokud druhý hlavně jaké jedna jeden
    jedno jejího jich každý každá kdyby kolem kromě kterých kterým letech letos máme měl měla mít musel možná můžeme nám nebyl nedávno než
    opět poté potom prostřednictvím proti právě prý rovněž řada sám snad stále svého svůj své tady taky takže takové takový tedy těch těmi
    toho totiž tuto včetně všech vůbec zejména zpět bytů cesta cesty částka částku činnost dopravy druhé důvod fotbal hlava hodnota
    hranice informace jména kraje knihy kniha krajů měst milionů minulý mluvčí možnost nemocnici obce obec obchod obyvatel odborníci osob
    otázka pacienti pacientů peníze policisté pomoci politici poslanec poslanci práci právo prezident problém případ případě případů
    rodina rodiny ředitel série síly situace skupina služby smlouva smlouvu soudce soutěž správa starosty strana strany středu škody školy
    tým týmu trenér trest účast úřad útok válce věci většina volbách výsledek výsledky vývoj zápas zápasu zdraví zprávy změna změny život
    života `,
  Turkish: `
    ancak arasında ardından artık aynı bazı başka başkan başkanı belediye biri böyle bugün bunu bunun büyük cumhurbaşkanı çocuk çocuklar
    çok çünkü dedi değil diye diğer dolar dün edildi eğitim etti fazla gibi göre gün güvenlik hakkında halk hükümet içinde için ilgili
    insan insanlar isteyen işçi kadar kadın kadınlar karşı kendi kişi konuşan konuda milyon mahkeme mahkemesi muhalefet nasıl neden olan
    olarak olduğu oldu olması önce önemli oyuncu önümüzdeki sayısı seçim seçimler sonra sonunda söyledi şehir şey şimdi şirket tarafından
    toplam tüm türk üzerinde veya vergi yapılan yaklaşık yalnızca yardım yıl yıllar yönelik yüksek yüzde `,
  Russian: `
    kotoryy kotoraya kotorye chto budet tozhe takzhe uzhe yeshche tolko ochen bolshe menshe mnogo vsyo drugie segodnya vchera zavtra
    seychas vsegda nikogda skazal skazala zayavil soobshchil dobavil novyy novaya pervyy posledniy goda mesyats dney nedelya chasov gorod
    goroda pravitelstvo zakon sud politsiya deti zhenshchina muzhchina rabota voyna lyudi chtoby dazhe dlya dolzhen esli eshche kogda
    kotoroy kotorogo krome luchshe mezhdu mnogie mozhet nado posle pochti potomu protiv svoy svoi takoy teper tysyach vmeste voprosy vsekh
    zdes znachit chelovek delo dvukh gosudarstvo gruppa istoriya kniga mesto narod okolo otvet pomoshch pravo protsent raboty reshenie
    rossiyskiy rubley selo shkola slovo sobytiya soglasie starshiy uchastie ulitsa vlast voprosu vremya vrach vstrecha zhizn `,
};

/** The language that has a word among its most frequent ones; none of most words. German nouns are known by their capital. */
export function languageOf(word: string): string | undefined {
  // Most articles have none of them: to look through the texts for a word or two is quicker than to take them apart.
  if (!languages && !Object.values(WORDS).some((words) => words.includes(word))) return undefined;
  languages ??= new Map(
    Object.entries(WORDS)
      .reverse()
      .flatMap(([language, words]) => wordsOf(words).map((one) => [one, language] as const)),
  );
  return languages.get(word);
}

let languages: ReadonlyMap<string, string> | undefined;
