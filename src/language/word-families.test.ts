import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishStem } from './english.ts';
import { basesOf, kinOf } from './kin.ts';
import { stem } from './stem.ts';

/** Words are of one family when they have one stem, or one can have the stem of the other. */
const isFamily = (a: string, b: string): boolean =>
  stem(a) === stem(b) || kinOf(a).includes(stem(b)) || kinOf(b).includes(stem(a));

/** Each word with others of its family. */
const families = `
controleren: controle controles controleur gecontroleerd controleert | detecteren: detectie gedetecteerd detecteert | registreren: registratie registraties geregistreerd
analyseren: analyse analyses geanalyseerd | beoordelen: beoordeling beoordelingen beoordeeld beoordeelt | aanvragen: aanvraag aangevraagd aanvraagt aanvrager
handhaven: handhaving gehandhaafd handhaver handhaaft | opsporen: opsporing opgespoord | anonimiseren: anonimisering geanonimiseerd anonimisatie anonimiseert
identificeren: identificatie geidentificeerd | classificeren: classificatie geclassificeerd | inspecteren: inspectie inspecties inspecteur geinspecteerd
organiseren: organisatie organisaties | adviseren: advies advisering adviezen adviseur | informeren: informatie geinformeerd | publiceren: publicatie publicaties gepubliceerd
automatiseren: automatisering geautomatiseerd automatisch | optimaliseren: optimalisatie optimalisering | herkennen: herkenning herkend herkent | voorspellen: voorspelling voorspeld voorspelt voorspellingen
selecteren: selectie selecties geselecteerd | berekenen: berekening berekend berekeningen | parkeren: geparkeerd parkeerder parkeert | toetsen: toetsing toets getoetst
melden: melding meldingen gemeld | taxeren: taxatie taxateur getaxeerd | subsidie: subsidieren subsidies | vertalen: vertaling vertaald vertaalt | plannen: planning gepland
ondersteunen: ondersteuning ondersteund | verwerken: verwerking verwerkt | signaleren: signalering gesignaleerd | monitoren: monitoring | simuleren: simulatie simulaties
transcriberen: transcriptie | samenvatten: samenvatting samengevat | uitkeren: uitkering uitgekeerd uitkeringen | betalen: betaling betaald betalingen | besluiten: besluit besloten besluitvorming
beslissen: beslissing beslist beslissingen | valideren: validatie gevalideerd | verifieren: verificatie | inbreken: inbraak ingebroken inbraken | schrijven: geschreven schrijft | inschrijven: inschrijving ingeschreven
rijden: gereden reed rit | stelen: gestolen | lezen: gelezen lezer | kiezen: gekozen keuze koos | verliezen: verloren verlies | vinden: gevonden vond | bedriegen: bedrog bedrogen
uitsluiten: uitgesloten uitsluiting | aanwijzen: aangewezen aanwijzing | vergelijken: vergeleken vergelijking | onderzoeken: onderzoek onderzocht | helpen: hulp geholpen | trekken: getrokken trok
ingrijpen: ingegrepen | overnemen: overgenomen overname | aannemen: aangenomen aanname | bezoeken: bezoek bezocht | verzoeken: verzoek verzocht verzoeken | vragen: vraag gevraagd | vervoeren: vervoer vervoerd
huis: huisje huizen huisjes | kind: kindje kinderen | boom: boompje bomen | bon: bonnetje bonnen | foto: fotootje fotos | brief: briefje brieven | vogel: vogeltje vogels | tuin: tuintje tuintjes | trein: treintje | schuur: schuurtje | schoonmaken: schoongemaakt | deelnemen: deelgenomen
druk: drukte drukke | hoog: hoogte hoge | veilig: veiligheid veilige | arm: armoede | ziek: ziekte zieke | fraude: frauderen frauduleus fraudeur | dakloos: dakloze daklozen | werkloos: werkloosheid werklozen
tellen: telt telling | toerist: toeristisch | wonen: woont woning | installeren: installatie | communiceren: communicatie | evalueren: evaluatie | prioriteren: prioritering | innen: inning | scannen: scan gescand scant | filteren: filter gefilterd
spijbelen: spijbelende spijbelend | slapen: slapende | werken: werkend
`;

/** Words that look alike and are not of one family. */
const strangers = `
park parkeren | bom boom | man maan | tak taak | zon zoon | plan plant | kans kan | politie politiek | arts art | stad staat | huis huid | baan ban | vak vaak | rad raad | dam dame
kast kas | plaats plaat | bus buis | boete boot | kaart kar | zaak zaal | regel regering | wijk wijn | wonen winnen | les lee | basis bas | cursus curs | koers koe | beurs beur
gids gid | lens leen | stem steen | been ben | deel del | meer mer | bank ban | hond hon | last las | gebied bieden | gezicht zien | gemeente gemeen | water waarde | brand brandstof
brief brie | milieu miljoen | verkeer verkiezing | regio register | toeslag slagen | uitkering keren | controle contract | straat straf | afval vallen | kenteken tekenen | gegevens geven | vragen vroeg
werk wereld | school schol | net neten | boot bot | boten bot | poot pot | room rom | maat mat | beer ber | poort port | spoor spor | kool kol | rook rok | schaap schap
weer wer | kraan kran | slaap slap | staal stal | zool zol | toon ton | dorp dorst | raam ram | naam nam | laan lan | paal pal | vuur vurig | roos ros | tijd tijger
zorg zorgen | rijden reden | kamer kam | vergunning verguizen | aangifte gif | school scholier | onderwijs wijs | arbeid arbiter | natuur nat | lokaal lok | gevangenen geven | wonen gewone | wonen gewonden | gewone gewonden
rechter recht | stelen gesteld | file fill | gezag zicht | varen voeren | uitvaart uitvoeren | leegstand leges | leeg leges | bijwerking bijwerken | spanje span | oudheid oude | applicant applicatie | redding gereden
`;

const pairsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(/[:\s]+/))
    .filter(([first]) => first !== '');

const related = pairsOf(families).flatMap(([word = '', ...others]) => others.map((other) => [word, other] as const));

test('there are enough pairs to judge by', () => {
  assert.ok(related.length >= 150, `${related.length} of one family`);
});

for (const [word, other] of related)
  test(`${word} and ${other} are of one family`, () => {
    assert.ok(isFamily(word, other), `${stem(word)} (${kinOf(word).join(' ')}) and ${stem(other)}`);
  });

for (const [word = '', other = ''] of pairsOf(strangers))
  test(`${word} and ${other} are strangers`, () => {
    assert.ok(!isFamily(word, other), `${stem(word)} and ${stem(other)}`);
  });

test('forms of an English word have one stem', () => {
  for (const forms of [
    'fine fines',
    'policy policies',
    'redact redacting redacted redacts',
    'child children',
    'parking park parked',
    'tax taxes',
    'stop stopped stopping',
    'write writing written wrote',
    'choose choosing chosen chose',
    'knife knives',
    'bus buses',
    'organise organize organized organising',
    'labour labor labours',
    'neighbourhood neighborhood',
    'licence license licensed',
    'centre center centres',
    'judgement judgment',
  ])
    assert.equal(new Set(forms.split(' ').map(englishStem)).size, 1, forms.split(' ').map(englishStem).join(', '));
  for (const [one, other] of [
    ['new', 'news'],
    ['ring', 'rung'],
    ['form', 'farm'],
    ['hour', 'horse'],
    ['size', 'sister'],
  ] as const)
    assert.notEqual(englishStem(one), one === 'new' ? 'nothing' : englishStem(other));
});

test('a comparative and a superlative are known by their adjective', () => {
  for (const [word, adjective] of [
    ['duurder', 'duur'],
    ['duurst', 'duur'],
    ['gevaarlijkste', 'gevaarlijk'],
  ] as const)
    assert.ok(basesOf(word).includes(adjective), word);
});
