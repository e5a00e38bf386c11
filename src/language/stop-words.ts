import { verbsOf } from './kin.ts';

/** Words that say nothing about a subject: articles, pronouns, prepositions, auxiliary verbs and question words, folded. */
const stopWords = new Set(
  [
    // Dutch
    'de het een en of maar want dus noch als dan toen toch dat die dit deze daar er hier hen hun haar hem ik jij je jou jouw u uw',
    'hij zij ze wij we wie wat welke welk waar waarom wanneer waarmee waarbij waarvan waarvoor waarin waarop waaraan waardoor',
    'hoe hoeveel jullie mijn me mij zich zelf zijn ons onze is was waren ben bent wordt worden werd werden geworden geweest',
    'heb hebt heeft hebben had hadden gehad kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten',
    'zal zullen zou zouden wil wilt willen wilde gaat gaan ging niet geen wel ook nog al alle alles ander andere anders',
    'in op aan van voor met door bij uit om te tot naar over onder boven tegen tussen zonder via per na binnen buiten volgens tijdens',
    'ervan eraan erop erover ervoor erin ertoe eruit erachter ermee erbij erdoor erna ertegen ernaar eronder erboven erheen eromheen',
    'hierover hiervan hierop hieraan hierna hiertoe daarover daaraan daarna daartoe daartegen daarvandaan daarheen waarvandaan waartegen waarna',
    'daarbij daarmee daarvoor daarvan daardoor daarom daarin daarop hierbij hiermee hierdoor hiervoor hierin zo zoals zodat omdat',
    'doordat terwijl indien tenzij mits wanneer waarna eerst alleen zowel evenals eveneens iets iemand iedereen elk elke ieder iedere',
    'men meer meest meeste veel vele weinig enkele sommige zeer heel erg reeds steeds vaak soms nooit altijd nu ooit eens dus echter',
    'bijvoorbeeld bijv etc enz oa dmv ivm tbv mbt obv dwz nl evt resp bv cq',
    // English
    'the a an and or but if of in on at by for from to with without into onto about as is are was were be been being am',
    'do does did doing done has have had having can could may might must shall should will would not no nor so than then',
    'that this these those there here it its he she they them their his her him you your our us i my which who whom whose what when where why how',
    'all any each every some such own same other only very too also just both more most',
    // Frisian
    'fan foar troch mei oan nei ut foaroer en of it in is wie binne wurdt wurde hat hawwe hie dy dizze dit hjir dêr sy hy wy jo jimme',
    'wat wer hokker hoe wannear gjin net ek noch mar as om ta by tsjin ûnder tusken sûnder',
  ]
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(' '),
);

/** Words that fit nearly every entry: they need not occur when other words are asked for, but help to order. */
const weakWords = new Set(
  [
    'algoritme algoritmes algoritmen algorithm algorithms algoritmeregister register',
    'gebruik gebruiken gebruikt gebruikte use uses used using brûke brûkt',
    'doorgeven doorgegeven doet doen maakt maken werkt krijg krijgt krijgen kreeg komt komen weten weet zoek zoeken vind vinden staat',
    'overheid overheden overheidsorganisatie government oerheid bestaat bestaan welk soort soorten manier',
  ]
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(' '),
);

/**
 * Words of which a sentence is made around its subject: what someone or a public body does, asks or wants, who that is, and that a
 * machine does it, which is so for every entry.
 */
const wordsOfSentences = new Set(
  [
    'gemeente gemeenten instantie instanties organisatie organisaties dienst diensten ministerie burger burgers mensen persoon iemand inwoner inwoners',
    'computer computers robot robots systeem systemen programma machine machines automaat automaten software automatisch automatische geautomatiseerd geautomatiseerde slim slimme digitaal digitale',
    'bepaal bepalen bepaalt bepaald beslis beslissen beslist besluit besluiten beoordeel beoordelen beoordeelt beoordeeld behandel behandelen behandelt behandeld verwerk verwerken verwerkt',
    'bekijk bekijken bekijkt kijk kijken kijkt ziet zien zie let letten houd houden houdt neem neemt nemen genomen geef geeft geven gegeven laat laten doe doen doet gedaan ga gaat gaan',
    'help helpen helpt geholpen werk werken werkt zet zetten gezet stel stelt stellen kies kiest kiezen gekozen leg leggen legt wijs wijst bereken berekent berekenen berekend controleer',
    'waaruit waartoe waarover waarheen hoelang hoever hoeverre weten weet wist kent kennen ken vraag vragen vraagt hoor horen hoort leert leren merk merken',
    'aanvragen aanvraag aangevraagd sturen stuur stuurt gestuurd ontvang ontvangt ontvangen mogelijk nodig eigenlijk zomaar precies allemaal tegenwoordig snel beter goed goede nieuw nieuwe grote klein eigen',
    'nederland nederlandse land overheden staat rijk rijksoverheid dingen ding manier soort toepassing toepassingen inzet inzetten ingezet zetten toepassen toegepast',
    'echt echte misschien even gewoon zeker vandaag morgen straks thuis sta stond moment keer jaar jaren maand maanden week weken dag dagen uur uren tijd plaats plek hier iets',
    'vanuit vanaf sinds langs rond rondom ondanks dankzij behalve namens mee heen terug opnieuw weer telkens ergens nergens overal bovenaf verder samen vooraf achteraf meteen direct',
    'genoeg ongeveer zelfs juist terecht onterecht soms meestal langer lang kort korte langzaam hoog hoge laag lage groot kleine oud oude tweede derde eerste laatste volgende vorige',
    'zoekt gezocht vindt gevonden ontdekt ontdekken checkt checken gecheckt controleert controleren gecontroleerd rekent rekenen uitgerekend uitrekenen uitgezocht uitzoeken',
    'blijf blijft blijven begin begint beginnen stopt lukt hoef hoeft hoeven lijkt lijken heet heten geldt gelden regel regelt regelen geregeld voel voelt denkt denken pleeg pleegt plegen gepleegd praat praten zegt zeggen',
    'mens ambtenaar ambtenaren provincie provincies waterschap waterschappen rijksdienst euro stuk stukje stukjes hulp',
    'kom ga zit zitten zat lig ligt liggen gelegen breng brengt brengen gebracht voer voert uitvoeren uitvoert uitgevoerd doorgaan doorgaat eindig eindigt wachten aankomt meemaakt meegemaakt',
    'komend komende aankomende niets nergens twee drie vier vijf zes zeven acht negen tien twaalf twintig dertig veertig vijftig honderd duizend beide allebei',
    'minder meerdere tevoren vanzelf zelden bijna vooral ineens plotseling binnenkort onlangs geleden recht waarschijnlijk per se elkaar extra',
    'gezegd zei gevraagd gehoord gekeken gedacht gekomen gebleven gelopen gezeten gebeurd probeer probeert proberen geprobeerd begrijp begrijpt',
    'moeder vader zoon dochter broer zus zusje oma opa buurman buurvrouw man vrouw vriend vriendin',
    'deze die zijn hebben bestaan bestaat gebeurt gebeuren lopen loopt komt komen krijg krijgen krijgt gekregen',
    'government governments municipality municipalities city council authority authorities agency agencies dutch netherlands people person citizen citizens someone',
    'computer automatic automatically automated machine system systems software robot decide decides decided determine determines determined check checks checked',
    'handle handles handled process processed see look looks take takes give gives make makes made get gets got help helps work works know knows find out tell tells told way ways kinds allow allows allowed want wants wanted need needs needed try tries ask asks asked show shows shown keep keeps kept let lets puts set sets choose chooses chosen happen happens happened whether if when while because their',
    'one two three four five six seven eight nine nothing never before after during between against until again once still already always ever yet ago soon today tomorrow yesterday',
    'something anything everything nobody somebody anybody everybody anyone everyone whoever itself himself herself themselves myself yourself ourselves thing things stuff lots',
    'goes going went gone come comes came say says said think thinks thought believe believes feel feels mean means meant like likes liked wish hope bring brings brought become becomes became stay stays',
    'starts started begins began continue stopped trying tried getting gotten putting turns able unable certain sure really actually exactly simply perhaps maybe please however though although anyway',
    'sometimes often usually rarely hardly quite rather another else instead otherwise twice except unless since through throughout across along around within without behind beside beyond inside outside',
    'year years month months week weeks day days hour hours time times moment place places big small large old new good better best own long longer short slow slowly quick quickly first second third last',
    'away off down up back next least well far nowhere somewhere anywhere everywhere per via because whereas therefore allegedly apparently',
    'ai gemeinte oerheid minsken bepaalt beslist kompjûter',
  ]
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(' '),
);

/**
 * True for a folded word that says little of the subject of a sentence, so that it may be missing when the sentence has other words;
 * a past form is as its verb is.
 */
export const isWeakInSentence = (word: string): boolean =>
  wordsOfSentences.has(word) || verbsOf(word).some((verb) => wordsOfSentences.has(verb));

/** True for a folded word that is never searched for: a stop word, or a single letter. */
export const isStopWord = (word: string): boolean => stopWords.has(word) || /^\p{L}$/u.test(word);

/** The folded words without those that are never searched for. */
export const withoutStopWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !isStopWord(word));

/** True for a folded word that may be missing in an entry when the question has other words. */
export const isWeakWord = (word: string): boolean => weakWords.has(word);
