import type { Language, Text } from './text.ts';

/** A word that readers meet in entries, explained in plain language; `forms` are the ways it is written, in lower case. */
export type GlossaryTerm = {
  readonly slug: string;
  readonly term: Text;
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  readonly definition: Text;
  /** The law or body the explanation rests on. */
  readonly source?: string;
};

/** The glossary, general words before special ones. Definitions are our own words. */
export const glossary: readonly GlossaryTerm[] = [
  {
    slug: 'algoritme',
    term: { nl: 'Algoritme', en: 'Algorithm', fy: 'Algoritme' },
    forms: {
      nl: ['algoritme', 'algoritmes', 'algoritmen'],
      en: ['algorithm', 'algorithms'],
      fy: ['algoritme', 'algoritmes', 'algoritmen'],
    },
    definition: {
      nl: 'Een reeks stappen die een computer uitvoert om een antwoord te geven. Soms zijn dat een paar vaste regels, soms een ingewikkeld rekenmodel.',
      en: 'A series of steps a computer carries out to give an answer. Sometimes these are a few fixed rules, sometimes a complex calculation.',
      fy: "In rige stappen dy't in kompjûter útfiert om in antwurd te jaan. Soms binne dat in pear fêste regels, soms in yngewikkeld rekkenmodel.",
    },
  },
  {
    slug: 'ai',
    term: {
      nl: 'Kunstmatige intelligentie (AI)',
      en: 'Artificial intelligence (AI)',
      fy: 'Keunstmjittige yntelliginsje (AI)',
    },
    forms: {
      nl: ['ai', 'kunstmatige intelligentie'],
      en: ['ai', 'artificial intelligence'],
      fy: ['ai', 'keunstmjittige yntelliginsje'],
    },
    definition: {
      nl: 'Computers die iets doen waarvoor mensen hun verstand gebruiken, zoals beelden herkennen of een tekst schrijven. AI is een deel van alle algoritmes: veel algoritmes zijn geen AI.',
      en: 'Computers doing something for which people use their minds, such as recognising images or writing a text. AI is one part of all algorithms: many algorithms are not AI.',
      fy: "Kompjûters dy't wat dogge dêr't minsken har ferstân foar brûke, lykas bylden werkenne of in tekst skriuwe. AI is in part fan alle algoritmes: in soad algoritmes binne gjin AI.",
    },
  },
  {
    slug: 'ai-systeem',
    term: { nl: 'AI-systeem', en: 'AI system', fy: 'AI-systeem' },
    forms: { nl: ['ai-systeem', 'ai-systemen'], en: ['ai system', 'ai systems'], fy: ['ai-systeem', 'ai-systemen'] },
    definition: {
      nl: 'Een computersysteem dat zelf afleidt hoe het van gegevens tot een uitkomst komt, zoals een voorspelling, een advies of een tekst. Een systeem dat alleen vaste regels van mensen volgt, is geen AI-systeem.',
      en: 'A computer system that works out for itself how to get from data to a result, such as a prediction, advice or a text. A system that only follows fixed rules made by people is not an AI system.',
      fy: "In kompjûtersysteem dat sels ôfliedt hoe't it fan gegevens ta in útkomst komt, lykas in foarsizzing, in advys of in tekst. In systeem dat allinnich fêste regels fan minsken folget, is gjin AI-systeem.",
    },
    source: 'AI-verordening, artikel 3',
  },
  {
    slug: 'ai-verordening',
    term: { nl: 'AI-verordening', en: 'AI Act', fy: 'AI-feroardering' },
    forms: { nl: ['ai-verordening', 'ai-act', 'ai act'], en: ['ai act'], fy: ['ai-feroardering'] },
    definition: {
      nl: 'De Europese wet over AI. Hoe groter het risico voor mensen, hoe strenger de regels. Sommige toepassingen zijn verboden.',
      en: 'The European law on AI. The greater the risk for people, the stricter the rules. Some uses are banned.',
      fy: 'De Europeeske wet oer AI. Hoe grutter it risiko foar minsken, hoe stranger de regels. Guon tapassingen binne ferbean.',
    },
    source: 'Verordening (EU) 2024/1689',
  },
  {
    slug: 'hoog-risico',
    term: { nl: 'Hoog-risico AI-systeem', en: 'High-risk AI system', fy: 'Heech-risiko AI-systeem' },
    forms: {
      nl: ['hoog-risico', 'hoog risico ai', 'hoog-risico ai-systeem', 'hoog-risico ai-systemen'],
      en: ['high-risk ai system', 'high-risk ai systems', 'high-risk'],
      fy: ['heech-risiko', 'heech-risiko ai-systeem'],
    },
    definition: {
      nl: 'Een AI-systeem dat veel kwaad kan doen als het fout gaat, bijvoorbeeld bij uitkeringen, onderwijs of de politie. De AI-verordening zegt welke systemen dat zijn en stelt er strenge eisen aan. In dit register is dat categorie A.',
      en: 'An AI system that can do much harm when it goes wrong, for example in benefits, education or policing. The AI Act says which systems these are and sets strict demands. In this register it is category A.',
      fy: 'In AI-systeem dat in soad kwea dwaan kin as it misgiet, bygelyks by útkearingen, ûnderwiis of de plysje. De AI-feroardering seit hokker systemen dat binne en stelt der strange easken oan. Yn dit register is dat kategory A.',
    },
    source: 'AI-verordening, artikel 6',
  },
  {
    slug: 'impactvol-algoritme',
    term: { nl: 'Impactvol algoritme', en: 'Impactful algorithm', fy: 'Algoritme mei ympakt' },
    forms: {
      nl: ['impactvol algoritme', 'impactvolle algoritmes', 'impactvolle algoritmen', 'impactvol'],
      en: ['impactful algorithm', 'impactful algorithms'],
      fy: ['algoritme mei ympakt', 'algoritmes mei ympakt'],
    },
    definition: {
      nl: 'Een algoritme dat gevolgen heeft voor mensen of bedrijven. Het telt bijvoorbeeld mee in een besluit, of kiest wie extra wordt bekeken. In dit register is dat categorie B.',
      en: 'An algorithm that has consequences for people or businesses. For example, it counts in a decision or chooses who is looked at more closely. In this register it is category B.',
      fy: "In algoritme dat gefolgen hat foar minsken of bedriuwen. It telt bygelyks mei yn in beslút, of kiest wa't ekstra besjoen wurdt. Yn dit register is dat kategory B.",
    },
  },
  {
    slug: 'publicatiecategorie',
    term: { nl: 'Publicatiecategorie', en: 'Publication category', fy: 'Publikaasjekategory' },
    forms: {
      nl: ['publicatiecategorie', 'publicatiecategorieën'],
      en: ['publication category', 'publication categories'],
      fy: ['publikaasjekategory'],
    },
    definition: {
      nl: 'Hoe zwaar een algoritme weegt: A is een hoog-risico AI-systeem, B een impactvol algoritme en C een ander algoritme.',
      en: 'How heavily an algorithm weighs: A is a high-risk AI system, B an impactful algorithm and C another algorithm.',
      fy: 'Hoe swier in algoritme weaget: A is in heech-risiko AI-systeem, B in algoritme mei ympakt en C in oar algoritme.',
    },
  },
  {
    slug: 'risicoselectie',
    term: { nl: 'Risicoselectie', en: 'Risk selection', fy: 'Risikoseleksje' },
    forms: {
      nl: ['risicoselectie', 'risicoselecties', 'risicoselectietechniek', 'risicoselectietechnieken'],
      en: ['risk selection'],
      fy: ['risikoseleksje'],
    },
    definition: {
      nl: 'Een algoritme beoordeelt mensen of bedrijven en kiest wie extra wordt bekeken of gecontroleerd. Gekozen worden betekent niet dat u iets fout deed.',
      en: 'An algorithm assesses people or businesses and chooses who is looked at or checked more closely. Being chosen does not mean you did anything wrong.',
      fy: "In algoritme beoardielet minsken of bedriuwen en kiest wa't ekstra besjoen of kontrolearre wurdt. Keazen wurde betsjut net dat jo wat ferkeard dien hawwe.",
    },
    source: 'Autoriteit Persoonsgegevens',
  },
  {
    slug: 'profilering',
    term: { nl: 'Profilering', en: 'Profiling', fy: 'Profilearring' },
    forms: {
      nl: ['profilering', 'profileren', 'geprofileerd', 'risicoprofiel', 'risicoprofielen'],
      en: ['profiling', 'risk profile', 'risk profiles'],
      fy: ['profilearring', 'profilearje', 'risikoprofyl'],
    },
    definition: {
      nl: 'Een computer gebruikt uw gegevens om iets over u te voorspellen of u in te delen, bijvoorbeeld hoe groot de kans op een fout is.',
      en: 'A computer uses your data to predict something about you or to sort you into a group, for example how likely an error is.',
      fy: 'In kompjûter brûkt jo gegevens om wat oer jo te foarsizzen of jo yn te dielen, bygelyks hoe grut de kâns op in flater is.',
    },
    source: 'AVG, artikel 4',
  },
  {
    slug: 'risicoscore',
    term: { nl: 'Risicoscore', en: 'Risk score', fy: 'Risikoskoare' },
    forms: {
      nl: ['risicoscore', 'risicoscores'],
      en: ['risk score', 'risk scores'],
      fy: ['risikoskoare', 'risikoskoares'],
    },
    definition: {
      nl: 'Een getal dat een algoritme aan een aanvraag, persoon of bedrijf geeft. Hoe hoger het getal, hoe groter de kans die het algoritme ziet. Het getal is een schatting en geen bewijs.',
      en: 'A number that an algorithm gives to an application, person or business. The higher the number, the greater the chance the algorithm sees. It is an estimate and no proof.',
      fy: "In getal dat in algoritme oan in oanfraach, persoan of bedriuw jout. Hoe heger it getal, hoe grutter de kâns dy't it algoritme sjocht. It getal is in skatting en gjin bewiis.",
    },
  },
  {
    slug: 'impacttoets',
    term: { nl: 'Impacttoets', en: 'Impact assessment', fy: 'Impacttoets' },
    forms: {
      nl: ['impacttoets', 'impacttoetsen', 'impactassessment', 'impact assessment'],
      en: ['impact assessment', 'impact assessments'],
      fy: ['impacttoets', 'impacttoetsen'],
    },
    definition: {
      nl: 'Een onderzoek vooraf: wat kan dit algoritme met mensen doen en hoe voorkomen we schade? Voorbeelden zijn de DPIA en de IAMA.',
      en: 'A study beforehand: what can this algorithm do to people, and how do we prevent harm? Examples are the DPIA and the IAMA.',
      fy: 'In ûndersyk foarôf: wat kin dit algoritme mei minsken dwaan en hoe foarkomme wy skea? Foarbylden binne de DPIA en de IAMA.',
    },
  },
  {
    slug: 'dpia',
    term: { nl: 'DPIA', en: 'DPIA', fy: 'DPIA' },
    forms: {
      nl: ['dpia', "dpia's", 'data protection impact assessment', 'gegevensbeschermingseffectbeoordeling'],
      en: ['dpia', 'dpias', 'data protection impact assessment'],
      fy: ['dpia'],
    },
    definition: {
      nl: "Een onderzoek naar de risico's voor uw privacy. Het is verplicht als een organisatie met uw gegevens iets doet met een groot risico voor u.",
      en: 'A study of the risks to your privacy. It is obligatory when an organisation does something with your data that carries a high risk for you.',
      fy: "In ûndersyk nei de risiko's foar jo privacy. It is ferplichte as in organisaasje mei jo gegevens wat docht mei in grut risiko foar jo.",
    },
    source: 'AVG, artikel 35',
  },
  {
    slug: 'iama',
    term: { nl: 'IAMA', en: 'IAMA', fy: 'IAMA' },
    forms: {
      nl: ['iama', "iama's", 'impact assessment mensenrechten en algoritmes', 'mensenrechtentoets'],
      en: ['iama'],
      fy: ['iama'],
    },
    definition: {
      nl: 'Een gesprek in stappen waarin een organisatie nagaat wat een algoritme doet met mensenrechten, zoals gelijke behandeling en privacy.',
      en: 'A step-by-step discussion in which an organisation works out what an algorithm does to human rights, such as equal treatment and privacy.',
      fy: "In petear yn stappen dêr't in organisaasje yn neigiet wat in algoritme docht mei minskerjochten, lykas gelikense behanneling en privacy.",
    },
  },
  {
    slug: 'grondrechten',
    term: { nl: 'Grondrechten', en: 'Fundamental rights', fy: 'Grûnrjochten' },
    forms: {
      nl: ['grondrecht', 'grondrechten', 'mensenrechten'],
      en: ['fundamental right', 'fundamental rights', 'human rights'],
      fy: ['grûnrjocht', 'grûnrjochten', 'minskerjochten'],
    },
    definition: {
      nl: 'Rechten die iedereen heeft, zoals gelijke behandeling, privacy en een eerlijk proces. Ze staan in de Grondwet en in verdragen.',
      en: 'Rights that everyone has, such as equal treatment, privacy and a fair trial. They are in the constitution and in treaties.',
      fy: "Rjochten dy't elkenien hat, lykas gelikense behanneling, privacy en in earlik proses. Se steane yn de Grûnwet en yn ferdraggen.",
    },
  },
  {
    slug: 'brp',
    term: { nl: 'BRP', en: 'BRP', fy: 'BRP' },
    forms: { nl: ['brp', 'basisregistratie personen'], en: ['brp'], fy: ['brp', 'basisregistraasje personen'] },
    definition: {
      nl: 'De Basisregistratie Personen: de lijst van alle inwoners van Nederland, met onder meer naam, adres en geboortedatum. De gemeente houdt de lijst bij.',
      en: 'The Personal Records Database: the list of all residents of the Netherlands, with name, address and date of birth among other things. The municipality keeps it.',
      fy: 'De Basisregistraasje Personen: de list fan alle ynwenners fan Nederlân, mei ûnder oare namme, adres en bertedatum. De gemeente hâldt de list by.',
    },
    source: 'Wet basisregistratie personen',
  },
  {
    slug: 'basisregistratie',
    term: { nl: 'Basisregistratie', en: 'Base registry', fy: 'Basisregistraasje' },
    forms: {
      nl: ['basisregistratie', 'basisregistraties'],
      en: ['base registry', 'base registries'],
      fy: ['basisregistraasje', 'basisregistraasjes'],
    },
    definition: {
      nl: 'Een officiële lijst die alle overheden gebruiken, bijvoorbeeld van inwoners, adressen, bedrijven of voertuigen.',
      en: 'An official list that all public bodies use, for example of residents, addresses, businesses or vehicles.',
      fy: "In offisjele list dy't alle oerheden brûke, bygelyks fan ynwenners, adressen, bedriuwen of auto's.",
    },
  },
  {
    slug: 'bsn',
    term: { nl: 'BSN', en: 'BSN', fy: 'BSN' },
    forms: {
      nl: ['bsn', "bsn's", 'burgerservicenummer', 'burgerservicenummers'],
      en: ['bsn', 'citizen service number'],
      fy: ['bsn', 'boargerservicenûmer'],
    },
    definition: {
      nl: 'Het burgerservicenummer: uw eigen nummer bij de overheid. Een organisatie mag het alleen gebruiken als de wet dat zegt.',
      en: 'The citizen service number: your own number with the government. An organisation may only use it when the law says so.',
      fy: 'It boargerservicenûmer: jo eigen nûmer by de oerheid. In organisaasje mei it allinnich brûke as de wet dat seit.',
    },
  },
  {
    slug: 'persoonsgegevens',
    term: { nl: 'Persoonsgegevens', en: 'Personal data', fy: 'Persoansgegevens' },
    forms: {
      nl: ['persoonsgegeven', 'persoonsgegevens'],
      en: ['personal data'],
      fy: ['persoansgegeven', 'persoansgegevens'],
    },
    definition: {
      nl: 'Alles wat over u gaat of naar u te herleiden is, zoals uw naam, adres, kenteken of inkomen.',
      en: 'Everything that is about you or can be traced back to you, such as your name, address, number plate or income.',
      fy: 'Alles wat oer jo giet of nei jo werom te fieren is, lykas jo namme, adres, kenteken of ynkommen.',
    },
    source: 'AVG, artikel 4',
  },
  {
    slug: 'bijzondere-persoonsgegevens',
    term: { nl: 'Bijzondere persoonsgegevens', en: 'Special personal data', fy: 'Bysûndere persoansgegevens' },
    forms: {
      nl: ['bijzondere persoonsgegevens', 'bijzonder persoonsgegeven', 'bijzondere gegevens'],
      en: ['special personal data', 'special category data', 'special categories of personal data'],
      fy: ['bysûndere persoansgegevens'],
    },
    definition: {
      nl: 'Gegevens die extra beschermd zijn omdat misbruik u hard kan raken: onder meer uw gezondheid, geloof, afkomst, politieke mening en seksuele gerichtheid. Gebruik is verboden, tenzij de wet een uitzondering maakt.',
      en: 'Data with extra protection because misuse can hurt you badly: among others your health, religion, origin, political opinion and sexual orientation. Using them is forbidden unless the law makes an exception.',
      fy: "Gegevens dy't ekstra beskerme binne om't misbrûk jo hurd reitsje kin: ûnder oare jo sûnens, leauwe, komôf, politike miening en seksuele oanstriid. Gebrûk is ferbean, útsein de wet makket in útsûndering.",
    },
    source: 'AVG, artikel 9',
  },
  {
    slug: 'biometrie',
    term: { nl: 'Biometrie', en: 'Biometrics', fy: 'Biometry' },
    forms: {
      nl: ['biometrie', 'biometrisch', 'biometrische', 'gezichtsherkenning'],
      en: ['biometrics', 'biometric', 'face recognition'],
      fy: ['biometry', 'biometrysk', 'biometryske'],
    },
    definition: {
      nl: 'Iemand herkennen aan zijn lichaam, bijvoorbeeld aan het gezicht, de stem of een vingerafdruk.',
      en: 'Recognising someone by their body, for example by face, voice or fingerprint.',
      fy: 'Immen werkenne oan syn lichem, bygelyks oan it gesicht, de stim of in fingerôfdruk.',
    },
    source: 'AVG, artikel 4',
  },
  {
    slug: 'anonimiseren',
    term: { nl: 'Anonimiseren', en: 'Anonymise', fy: 'Anonimisearje' },
    forms: {
      nl: ['anonimiseren', 'geanonimiseerd', 'geanonimiseerde', 'anonimisering', 'anonimiseert'],
      en: ['anonymise', 'anonymised', 'anonymisation'],
      fy: ['anonimisearje', 'anonimisearre'],
    },
    definition: {
      nl: 'Namen en andere gegevens weghalen, zodat niemand meer kan zien over wie het gaat. Bij documenten heet dat ook wel lakken.',
      en: 'Removing names and other data so that nobody can see any more whom it is about. For documents this is also called redacting.',
      fy: "Nammen en oare gegevens weihelje, sadat nimmen mear sjen kin oer wa't it giet. By dokuminten hjit dat ek wol lakken.",
    },
  },
  {
    slug: 'pseudonimiseren',
    term: { nl: 'Pseudonimiseren', en: 'Pseudonymise', fy: 'Pseudonimisearje' },
    forms: {
      nl: ['pseudonimiseren', 'gepseudonimiseerd', 'gepseudonimiseerde', 'pseudonimisering'],
      en: ['pseudonymise', 'pseudonymised', 'pseudonymisation'],
      fy: ['pseudonimisearje', 'pseudonimisearre'],
    },
    definition: {
      nl: 'Namen vervangen door een code. Wie de sleutel van de code heeft, kan nog zien over wie het gaat. Het blijven dus persoonsgegevens.',
      en: 'Replacing names by a code. Whoever has the key to the code can still see whom it is about. So they remain personal data.',
      fy: "Nammen ferfange troch in koade. Wa't de kaai fan de koade hat, kin noch sjen oer wa't it giet. It bliuwe dus persoansgegevens.",
    },
    source: 'AVG, artikel 4',
  },
  {
    slug: 'proportionaliteit',
    term: { nl: 'Proportionaliteit', en: 'Proportionality', fy: 'Proporsjonaliteit' },
    forms: {
      nl: ['proportionaliteit', 'proportioneel', 'proportionele', 'evenredigheid'],
      en: ['proportionality', 'proportionate'],
      fy: ['proporsjonaliteit'],
    },
    definition: {
      nl: 'De vraag of het middel past bij het doel: weegt wat het oplevert op tegen wat het mensen kost?',
      en: 'The question whether the means fit the aim: does what it yields outweigh what it costs people?',
      fy: 'De fraach oft it middel past by it doel: weaget wat it oplevert op tsjin wat it minsken kostet?',
    },
  },
  {
    slug: 'subsidiariteit',
    term: { nl: 'Subsidiariteit', en: 'Subsidiarity', fy: 'Subsidiariteit' },
    forms: { nl: ['subsidiariteit'], en: ['subsidiarity'], fy: ['subsidiariteit'] },
    definition: {
      nl: 'De vraag of het ook kan met iets dat minder ingrijpt in het leven van mensen.',
      en: "The question whether it can also be done with something that intrudes less on people's lives.",
      fy: 'De fraach oft it ek kin mei wat dat minder yngrypt yn it libben fan minsken.',
    },
  },
  {
    slug: 'bias',
    term: { nl: 'Bias', en: 'Bias', fy: 'Bias' },
    forms: {
      nl: ['bias', 'biases', 'vooringenomenheid', 'vooringenomen'],
      en: ['bias', 'biased', 'biases'],
      fy: ['bias'],
    },
    definition: {
      nl: 'Een scheve uitkomst: het algoritme behandelt een groep mensen onterecht anders. Dat kan komen door scheve gegevens of door keuzes van de makers.',
      en: 'A skewed outcome: the algorithm unjustly treats a group of people differently. Skewed data or choices of the makers can cause this.',
      fy: 'In skeane útkomst: it algoritme behannelet in groep minsken ûnterjochte oars. Dat kin komme troch skeane gegevens of troch karren fan de makkers.',
    },
  },
  {
    slug: 'proxy',
    term: { nl: 'Verradend kenmerk (proxy)', en: 'Proxy characteristic', fy: 'Ferriedend skaaimerk (proxy)' },
    forms: {
      nl: ['proxy', "proxy's", 'proxykenmerk', 'proxykenmerken'],
      en: ['proxy', 'proxies', 'proxy characteristic'],
      fy: ['proxy'],
    },
    definition: {
      nl: 'Een gegeven dat ongemerkt iets anders verraadt. Een postcode kan bijvoorbeeld iets zeggen over iemands afkomst of inkomen.',
      en: "A piece of data that reveals something else unnoticed. A postcode, for example, may say something about someone's origin or income.",
      fy: 'In gegeven dat ûngemurken wat oars ferriedt. In postkoade kin bygelyks wat sizze oer immens komôf of ynkommen.',
    },
  },
  {
    slug: 'besluit',
    term: { nl: 'Besluit', en: 'Decision', fy: 'Beslút' },
    forms: {
      nl: ['beschikking', 'beschikkingen', 'besluit in de zin van de awb'],
      en: ['administrative decision', 'administrative decisions'],
      fy: ['beskikking'],
    },
    definition: {
      nl: 'Een schriftelijk antwoord van een overheid dat uw rechten of plichten verandert, zoals het toekennen van een vergunning of uitkering. Tegen een besluit kunt u bijna altijd bezwaar maken.',
      en: 'A written answer from a public body that changes your rights or duties, such as granting a permit or benefit. You can nearly always object to a decision.',
      fy: 'In skriftlik antwurd fan in oerheid dat jo rjochten of plichten feroaret, lykas it takennen fan in fergunning of útkearing. Tsjin in beslút kinne jo hast altyd beswier meitsje.',
    },
    source: 'Algemene wet bestuursrecht, artikel 1:3',
  },
  {
    slug: 'bezwaar',
    term: { nl: 'Bezwaar', en: 'Objection', fy: 'Beswier' },
    forms: {
      nl: ['bezwaar', 'bezwaren', 'bezwaarschrift', 'bezwaarprocedure', 'bezwaar maken'],
      en: ['objection', 'objections', 'notice of objection'],
      fy: ['beswier', 'beswierskrift'],
    },
    definition: {
      nl: 'U laat de organisatie weten dat u het niet eens bent met een besluit. De organisatie moet het besluit dan opnieuw bekijken. U heeft meestal zes weken, en het kost niets.',
      en: 'You tell the organisation that you disagree with a decision. The organisation must then look at it again. You usually have six weeks, and it costs nothing.',
      fy: "Jo litte de organisaasje witte dat jo it net iens binne mei in beslút. De organisaasje moat dan op 'e nij nei it beslút sjen. Jo hawwe meastal seis wiken, en it kostet neat.",
    },
    source: 'Algemene wet bestuursrecht, artikel 6:7',
  },
  {
    slug: 'beroep',
    term: { nl: 'Beroep', en: 'Appeal', fy: 'Berop' },
    forms: {
      nl: [
        'in beroep',
        'beroep instellen',
        'beroepschrift',
        'beroepsprocedure',
        'hoger beroep',
        'beroep bij de rechter',
      ],
      en: ['appeal', 'appeals'],
      fy: ['yn berop', 'beropskrift', 'heger berop'],
    },
    definition: {
      nl: 'U vraagt de rechter om naar een besluit te kijken. Dat kan meestal pas nadat u bezwaar heeft gemaakt. Er zijn kosten aan verbonden.',
      en: 'You ask the court to look at a decision. Usually you can do so only after you have objected. There are costs.',
      fy: "Jo freegje de rjochter om nei in beslút te sjen. Dat kin meastal earst nei't jo beswier makke hawwe. Der binne kosten oan ferbûn.",
    },
    source: 'Algemene wet bestuursrecht, artikel 8:1',
  },
  {
    slug: 'klacht',
    term: { nl: 'Klacht', en: 'Complaint', fy: 'Klacht' },
    forms: {
      nl: ['klacht', 'klachten', 'klachtenprocedure', 'klachtenregeling'],
      en: ['complaint', 'complaints'],
      fy: ['klacht', 'klachten'],
    },
    definition: {
      nl: 'U laat weten dat de organisatie of een medewerker u niet goed behandelde. Een klacht gaat over hoe iemand met u omging, een bezwaar over een besluit.',
      en: 'You report that the organisation or a member of staff did not treat you well. A complaint is about how you were treated, an objection is about a decision.',
      fy: "Jo litte witte dat de organisaasje of in meiwurker jo net goed behannele. In klacht giet oer hoe't immen mei jo omgie, in beswier oer in beslút.",
    },
    source: 'Algemene wet bestuursrecht, artikel 9:1',
  },
  {
    slug: 'menselijke-tussenkomst',
    term: { nl: 'Menselijke tussenkomst', en: 'Human intervention', fy: 'Minsklike tuskenkomst' },
    forms: {
      nl: ['menselijke tussenkomst', 'menselijke controle', 'menselijk toezicht'],
      en: ['human intervention', 'human oversight'],
      fy: ['minsklike tuskenkomst', 'minsklik tafersjoch'],
    },
    definition: {
      nl: 'Een mens kijkt naar de uitkomst van het algoritme en kan die veranderen. Alleen op een knop drukken is niet genoeg.',
      en: 'A person looks at the outcome of the algorithm and can change it. Just pressing a button is not enough.',
      fy: 'In minske sjocht nei de útkomst fan it algoritme en kin dy feroarje. Allinnich op in knop drukke is net genôch.',
    },
  },
  {
    slug: 'geautomatiseerd-besluit',
    term: { nl: 'Geautomatiseerd besluit', en: 'Automated decision', fy: 'Automatisearre beslút' },
    forms: {
      nl: [
        'geautomatiseerde besluitvorming',
        'geautomatiseerd besluit',
        'geautomatiseerde besluiten',
        'volledig geautomatiseerd',
      ],
      en: ['automated decision', 'automated decisions', 'automated decision-making'],
      fy: ['automatisearre beslút', 'automatisearre beslútfoarming'],
    },
    definition: {
      nl: 'Een besluit dat een computer neemt zonder dat een mens ernaar kijkt. Heeft het grote gevolgen voor u? Dan mag het alleen in een paar gevallen, en moet er bescherming voor u zijn. Vaak kunt u vragen of een mens opnieuw kijkt.',
      en: 'A decision a computer makes without a person looking at it. Does it have serious consequences for you? Then it is allowed only in a few cases, and there must be safeguards for you. Often you can ask for a person to look again.',
      fy: "In beslút dat in kompjûter nimt sûnder dat in minske dernei sjocht. Hat it grutte gefolgen foar jo? Dan mei it allinnich yn in pear gefallen, en moat der beskerming foar jo wêze. Faak kinne jo freegje oft in minske op 'e nij sjocht.",
    },
    source: 'AVG, artikel 22',
  },
  {
    slug: 'zelflerend',
    term: { nl: 'Zelflerend', en: 'Self-learning', fy: 'Selslearend' },
    forms: {
      nl: ['zelflerend', 'zelflerende', '(zelf)lerend'],
      en: ['self-learning'],
      fy: ['selslearend', 'selslearende'],
    },
    definition: {
      nl: 'Het algoritme heeft zelf uit voorbeelden afgeleid wat telt. Mensen hebben de regels niet een voor een opgeschreven.',
      en: 'The algorithm itself derived from examples what counts. People did not write down the rules one by one.',
      fy: 'It algoritme hat sels út foarbylden ôflaat wat telt. Minsken hawwe de regels net ien foar ien opskreaun.',
    },
  },
  {
    slug: 'regelgebaseerd',
    term: { nl: 'Regelgebaseerd', en: 'Rule-based', fy: 'Op regels basearre' },
    forms: {
      nl: ['regelgebaseerd', 'regelgebaseerde', 'op regels gebaseerd', 'beslisregels', 'beslisboom'],
      en: ['rule-based', 'decision rules', 'decision tree'],
      fy: ['op regels basearre', 'beslisregels'],
    },
    definition: {
      nl: 'Het algoritme volgt vaste regels die mensen hebben bedacht, zoals: is de auto ouder dan tien jaar, dan is toegang niet toegestaan.',
      en: 'The algorithm follows fixed rules that people thought up, such as: if the car is over ten years old, access is not allowed.',
      fy: "It algoritme folget fêste regels dy't minsken betocht hawwe, lykas: is de auto âlder as tsien jier, dan is tagong net tastien.",
    },
  },
  {
    slug: 'machine-learning',
    term: { nl: 'Machine learning', en: 'Machine learning', fy: 'Machine learning' },
    forms: {
      nl: ['machine learning', 'machinelearning', 'deep learning'],
      en: ['machine learning', 'deep learning'],
      fy: ['machine learning'],
    },
    definition: {
      nl: 'Een manier om een computer te laten leren. De computer krijgt veel voorbeelden en zoekt zelf naar patronen.',
      en: 'A way to make a computer learn. The computer gets many examples and looks for patterns by itself.',
      fy: 'In manier om in kompjûter leare te litten. De kompjûter kriget in soad foarbylden en siket sels nei patroanen.',
    },
  },
  {
    slug: 'neuraal-netwerk',
    term: { nl: 'Neuraal netwerk', en: 'Neural network', fy: 'Neuraal netwurk' },
    forms: {
      nl: ['neuraal netwerk', 'neurale netwerken'],
      en: ['neural network', 'neural networks'],
      fy: ['neuraal netwurk', 'neurale netwurken'],
    },
    definition: {
      nl: 'Een rekenmodel met heel veel kleine stappen die aan elkaar vastzitten. Het is goed in beelden en taal, maar het is lastig uit te leggen waarom er een bepaald antwoord uit komt.',
      en: 'A model with very many small steps tied together. It is good at images and language, but it is hard to explain why it gives a certain answer.',
      fy: "In rekkenmodel mei hiel folle lytse stappen dy't oan elkoar fêstsitte. It is goed yn bylden en taal, mar it is dreech út te lizzen wêrom't der in bepaald antwurd út komt.",
    },
  },
  {
    slug: 'generatieve-ai',
    term: { nl: 'Generatieve AI', en: 'Generative AI', fy: 'Generative AI' },
    forms: {
      nl: ['generatieve ai', 'genai', 'generatieve kunstmatige intelligentie'],
      en: ['generative ai', 'genai'],
      fy: ['generative ai', 'genai'],
    },
    definition: {
      nl: 'AI die nieuwe tekst, beelden of geluid maakt. De uitkomst kan overtuigend klinken en toch fout zijn.',
      en: 'AI that makes new text, images or sound. The result may sound convincing and still be wrong.',
      fy: "AI dy't nije tekst, bylden of lûd makket. De útkomst kin oertsjûgjend klinke en dochs ferkeard wêze.",
    },
  },
  {
    slug: 'taalmodel',
    term: { nl: 'Taalmodel', en: 'Language model', fy: 'Taalmodel' },
    forms: {
      nl: ['taalmodel', 'taalmodellen', 'llm', "llm's", 'large language model', 'large language models'],
      en: ['language model', 'language models', 'large language model', 'large language models', 'llm', 'llms'],
      fy: ['taalmodel', 'taalmodellen', 'llm'],
    },
    definition: {
      nl: 'Een computermodel dat met heel veel teksten heeft geleerd hoe taal werkt. Het kan teksten samenvatten, vertalen en schrijven.',
      en: 'A computer model that learned from very many texts how language works. It can summarise, translate and write texts.',
      fy: "In kompjûtermodel dat mei hiel folle teksten leard hat hoe't taal wurket. It kin teksten gearfetsje, oersette en skriuwe.",
    },
  },
  {
    slug: 'trainingsdata',
    term: { nl: 'Trainingsgegevens', en: 'Training data', fy: 'Trainingsgegevens' },
    forms: {
      nl: ['trainingsdata', 'trainingsgegevens', 'trainingsset', 'traindata'],
      en: ['training data', 'training set'],
      fy: ['trainingsgegevens', 'trainingsdata'],
    },
    definition: {
      nl: 'De voorbeelden waar een zelflerend algoritme van leert. Zijn de voorbeelden oud of scheef, dan is de uitkomst dat ook.',
      en: 'The examples a self-learning algorithm learns from. If the examples are old or skewed, so is the outcome.',
      fy: "De foarbylden dêr't in selslearend algoritme fan leart. Binne de foarbylden âld of skean, dan is de útkomst dat ek.",
    },
  },
  {
    slug: 'vals-positief',
    term: { nl: 'Onterechte melding (vals positief)', en: 'False positive', fy: 'Unterjochte melding (falsk posityf)' },
    forms: {
      nl: [
        'vals positief',
        'vals positieven',
        'vals-positief',
        'vals-positieven',
        'fout-positief',
        'false positive',
        'false positives',
      ],
      en: ['false positive', 'false positives'],
      fy: ['falsk posityf'],
    },
    definition: {
      nl: 'Het algoritme wijst iemand aan terwijl er niets aan de hand is.',
      en: 'The algorithm points someone out while nothing is wrong.',
      fy: 'It algoritme wiist immen oan wylst der neat te rêden is.',
    },
  },
  {
    slug: 'steekproef',
    term: { nl: 'Steekproef', en: 'Random sample', fy: 'Stekproef' },
    forms: {
      nl: ['steekproef', 'steekproeven', 'steekproefsgewijs', 'aselecte steekproef'],
      en: ['random sample', 'random samples'],
      fy: ['stekproef', 'stekproeven'],
    },
    definition: {
      nl: 'Een deel van alle gevallen, door loten gekozen. Zo kijkt een organisatie of het algoritme iets mist of een groep te vaak kiest.',
      en: 'A part of all cases, drawn by lot. It shows an organisation whether the algorithm misses something or chooses a group too often.',
      fy: 'In part fan alle gefallen, troch lotsje keazen. Sa sjocht in organisaasje oft it algoritme wat mist of in groep te faak kiest.',
    },
  },
  {
    slug: 'anpr',
    term: { nl: 'Kentekenherkenning (ANPR)', en: 'Number plate recognition (ANPR)', fy: 'Kentekenwerkenning (ANPR)' },
    forms: {
      nl: ['anpr', 'anpr-camera', "anpr-camera's", 'kentekenherkenning', 'kentekencamera', "kentekencamera's"],
      en: ['anpr', 'number plate recognition'],
      fy: ['anpr', 'kentekenwerkenning'],
    },
    definition: {
      nl: 'Een camera leest het kenteken van een auto en zet het om in letters en cijfers, die een computer vergelijkt met een lijst.',
      en: 'A camera reads the number plate of a car and turns it into letters and figures, which a computer compares with a list.',
      fy: "In kamera lêst it kenteken fan in auto en set it om yn letters en sifers, dy't in kompjûter ferliket mei in list.",
    },
  },
  {
    slug: 'avg',
    term: { nl: 'AVG', en: 'GDPR', fy: 'AVG' },
    forms: {
      nl: ['avg', 'algemene verordening gegevensbescherming', 'gdpr'],
      en: ['gdpr', 'general data protection regulation', 'avg'],
      fy: ['avg', 'gdpr'],
    },
    definition: {
      nl: 'De Europese privacywet. Die zegt wat organisaties met uw gegevens mogen doen en welke rechten u heeft, zoals inzage.',
      en: 'The European privacy law. It says what organisations may do with your data and which rights you have, such as access.',
      fy: 'De Europeeske privacywet. Dy seit wat organisaasjes mei jo gegevens dwaan meie en hokker rjochten jo hawwe, lykas ynsjen.',
    },
    source: 'Verordening (EU) 2016/679',
  },
  {
    slug: 'awb',
    term: { nl: 'Awb', en: 'Awb', fy: 'Awb' },
    forms: { nl: ['awb', 'algemene wet bestuursrecht'], en: ['awb', 'general administrative law act'], fy: ['awb'] },
    definition: {
      nl: 'De Algemene wet bestuursrecht: de regels voor hoe een overheid besluiten neemt en hoe u bezwaar maakt of een klacht indient.',
      en: 'The General Administrative Law Act: the rules for how a public body makes decisions and how you object or complain.',
      fy: "De Algemiene wet bestjoersrjocht: de regels foar hoe't in oerheid besluten nimt en hoe't jo beswier meitsje of in klacht yntsjinje.",
    },
  },
  {
    slug: 'woo',
    term: { nl: 'Woo', en: 'Woo', fy: 'Woo' },
    forms: {
      nl: ['woo', 'wet open overheid', 'woo-verzoek', 'woo-verzoeken'],
      en: ['woo', 'open government act'],
      fy: ['woo', 'wet open oerheid'],
    },
    definition: {
      nl: 'De Wet open overheid: iedereen mag vragen om informatie van de overheid. De wet noemt ook wanneer een overheid iets niet hoeft te laten zien.',
      en: 'The Open Government Act: everyone may ask for information from the government. The law also says when a public body need not show something.',
      fy: "De Wet open oerheid: elkenien mei freegje om ynformaasje fan de oerheid. De wet neamt ek wannear't in oerheid wat net sjen hoecht te litten.",
    },
  },
  {
    slug: 'wettelijke-basis',
    term: { nl: 'Wettelijke basis', en: 'Legal basis', fy: 'Wetlike basis' },
    forms: {
      nl: ['wettelijke basis', 'wettelijke grondslag', 'grondslag', 'grondslagen', 'wettelijke taak'],
      en: ['legal basis', 'lawful basis', 'statutory task'],
      fy: ['wetlike basis', 'wetlike grûnslach'],
    },
    definition: {
      nl: 'De wet of regel die zegt dat de organisatie dit werk mag of moet doen.',
      en: 'The law or rule that says the organisation may or must do this work.',
      fy: "De wet of regel dy't seit dat de organisaasje dit wurk dwaan mei of moat.",
    },
  },
  {
    slug: 'mandaat',
    term: { nl: 'Mandaat', en: 'Mandate', fy: 'Mandaat' },
    forms: { nl: ['mandaat', 'gemandateerd', 'mandaatbesluit'], en: ['mandate', 'mandated'], fy: ['mandaat'] },
    definition: {
      nl: 'De toestemming aan een medewerker of andere organisatie om namens een overheid te besluiten. Die overheid blijft verantwoordelijk.',
      en: 'The permission for a member of staff or another organisation to decide on behalf of a public body. That body remains responsible.',
      fy: 'De tastimming oan in meiwurker of oare organisaasje om út namme fan in oerheid te besluten. Dy oerheid bliuwt ferantwurdlik.',
    },
    source: 'Algemene wet bestuursrecht, artikel 10:1',
  },
  {
    slug: 'verwerkingsregister',
    term: { nl: 'Verwerkingsregister', en: 'Record of processing', fy: 'Ferwurkingsregister' },
    forms: {
      nl: [
        'verwerkingsregister',
        'verwerkingsregisters',
        'register van verwerkingen',
        'register van verwerkingsactiviteiten',
      ],
      en: ['record of processing', 'records of processing'],
      fy: ['ferwurkingsregister'],
    },
    definition: {
      nl: 'De lijst van alles wat een organisatie met persoonsgegevens doet, en waarom.',
      en: 'The list of all that an organisation does with personal data, and why.',
      fy: 'De list fan alles wat in organisaasje mei persoansgegevens docht, en wêrom.',
    },
    source: 'AVG, artikel 30',
  },
  {
    slug: 'autoriteit-persoonsgegevens',
    term: { nl: 'Autoriteit Persoonsgegevens', en: 'Data Protection Authority', fy: 'Autoriteit Persoansgegevens' },
    forms: {
      nl: ['autoriteit persoonsgegevens'],
      en: ['data protection authority', 'autoriteit persoonsgegevens'],
      fy: ['autoriteit persoansgegevens'],
    },
    definition: {
      nl: 'De organisatie die controleert of iedereen zich aan de privacywet houdt. Zij let ook op algoritmes. U kunt er een klacht indienen.',
      en: 'The organisation that checks whether everyone follows privacy law. It also keeps an eye on algorithms. You can complain there.',
      fy: "De organisaasje dy't kontrolearret oft elkenien him oan de privacywet hâldt. Hja let ek op algoritmes. Jo kinne dêr in klacht yntsjinje.",
    },
  },
  {
    slug: 'broncode',
    term: { nl: 'Broncode', en: 'Source code', fy: 'Boarnekoade' },
    forms: {
      nl: ['broncode', 'open source', 'opensource'],
      en: ['source code', 'open source'],
      fy: ['boarnekoade', 'open source'],
    },
    definition: {
      nl: 'De tekst waarin programmeurs opschrijven wat de computer moet doen. Is die open source, dan mag iedereen hem lezen en gebruiken.',
      en: 'The text in which programmers write down what the computer must do. If it is open source, everyone may read and use it.',
      fy: "De tekst dêr't programmeurs yn opskriuwe wat de kompjûter dwaan moat. Is dy open source, dan mei elkenien him lêze en brûke.",
    },
  },
  {
    slug: 'api',
    term: { nl: 'API', en: 'API', fy: 'API' },
    forms: { nl: ['api', "api's"], en: ['api', 'apis'], fy: ['api'] },
    definition: {
      nl: 'Een afspraak waarmee computers gegevens bij elkaar opvragen, zonder dat een mens ertussen zit.',
      en: 'An agreement by which computers ask each other for data, without a person in between.',
      fy: "In ôfspraak dêr't kompjûters gegevens mei by elkoar opfreegje, sûnder dat in minske dertusken sit.",
    },
  },
];
