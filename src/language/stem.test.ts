import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stem, stemAsLastPart } from './stem.ts';

/** Forms of one word on each line: they must have one stem. */
const sameWord = `
huis huizen | brief brieven | model modellen | algoritme algoritmes algoritmen | controle controles | gemeente gemeentes gemeenten
risico risicos | persoonsgegeven persoonsgegevens | kenteken kentekens | besluit besluiten | toeslag toeslagen | bedrag bedragen
beslissing beslissingen beslissen beslist | ambtenaar ambtenaren | systeem systemen | probleem problemen | onderdeel onderdelen
artikel artikelen artikels | straat straten | boom bomen | bom bommen | dag dagen | werkdag werkdagen | stad steden | deelstad deelsteden
kind kinderen | mogelijkheid mogelijkheden | organisatie organisaties | advies adviezen | proces processen | adres adressen
toets toetsen | impacttoets impacttoetsen | werkplaats werkplaatsen | persoon personen | functie functies | categorie categorieen
idee ideeen | camera cameras | foto fotos | regel regels | burger burgers | kaart kaarten | recht rechten | wet wetten | dienst diensten
document documenten | chatbot chatbots | app apps | drone drones | student studenten | school scholen | woning woningen
uitkering uitkeringen | boete boetes boeten | groot grote | hoog hoge | virus virussen | cursus cursussen | bestand bestanden
keuze keuzes | fase fasen fases | lid leden | gemeenteraadslid gemeenteraadsleden | bus bussen | weg wegen | man mannen | maan manen
raad raden | belasting belastingen | aanvraag aanvragen | vraag vragen | gebouw gebouwen | leerling leerlingen | agent agenten
gezicht gezichten | mens mensen | grens grenzen | prijs prijzen | reis reizen | haven havens | schuld schulden | fiets fietsen
kwaliteit kwaliteiten | universiteit universiteiten | rapport rapporten | opsporen opsporing opspoort | melden melding meldt
berekenen berekening berekent berekeningen | voorspellen voorspelling voorspelt | beoordelen beoordeling beoordeelt beoordeeld
handhaven handhaving handhaaft | parkeren parkeer parkeert geparkeerd geparkeerde | registreren registreert geregistreerd
analyse analyses | methode methoden methodes | crisis crises | museum musea | patient patienten | medewerker medewerkers
vergunning vergunningen | bezwaar bezwaren | klacht klachten | selectie selecties | auto autos | agenda agendas
bijlage bijlagen bijlages | bank banken | oordeel oordelen | verzoek verzoeken | letter letters | cijfer cijfers | gevolg gevolgen
oorzaak oorzaken | taak taken | zaak zaken | tekst teksten | vorm vormen | beeld beelden | bron bronnen | locatie locaties
plan plannen | luchtfoto luchtfotos | schip schepen | zeeschip zeeschepen | goed goederen | criterium criteria | kanaal kanalen
leraar leraren | gebied gebieden | schadebedrag schadebedragen | lantaarnpaal lantaarnpalen | eigenaar eigenaren eigenaars
verzekeraar verzekeraars | steekproef steekproeven | heffingskorting heffingskortingen | betrouwbaar betrouwbare
verantwoordelijk verantwoordelijke | technologie technologieen | burgemeester burgemeesters | formulier formulieren
test testen | eis eisen | gesprek gesprekken | jaar jaren | tijdstip tijdstippen | sluis sluizen | perceel percelen | kamer kamers
voorwaarde voorwaarden | traject trajecten | factuur facturen | website websites | netwerk netwerken | voertuig voertuigen
inwoner inwoners | slachtoffer slachtoffers | verdachte verdachten | getuige getuigen | verklaring verklaringen | woord woorden
wijk wijken | buurt buurten | brug bruggen | dier dieren | plant planten | vogel vogels | gas gassen | bouwplan bouwplannen
kosten kost | lening leningen | rekening rekeningen | nummer nummers | naam namen | datum | termijn termijnen | hulp
`;

/** Two words on each side of a dash that are not one: they must have two stems. */
const otherWords = `
bom - boom | man - maan | tak - taak | wet - weet | zon - zoon | plan - plant | mens - men | kans - kan | beeld - bel
politie - politiek | arts - art | stad - staat | huis - huid | baan - ban | vak - vaak | rad - raad | dam - dame | kast - kas
park - parkeren | recht - rechter | werk - werkelijk | plaats - plaat | bus - buis | gemeente - gemeen | brief - brie | boete - boot
school - schol | kaart - kar | toets - toe | zaak - zaal | regel - regering | wijk - wijn | wonen - wan | les - lee | mes - mee
basis - bas | advies - advie | cursus - curs | proces - procede | koers - koe | beurs - beur | gids - gid | lens - leen
stem - steen | been - ben | deel - del | meer - mer | bank - ban | dorp - dor | hond - hon | zorg - zor | last - las | punt - pun
rekening - rekenen | rekeningen - rekent | bestand - bestaan | bestanden - bestaande
`;

const groups = (text: string, separator: RegExp): readonly (readonly string[])[] =>
  text
    .split(/[|\n]/)
    .map((group) => group.trim().split(separator))
    .filter((group) => group[0] !== '');

for (const group of groups(sameWord, / /))
  test(`${group.join(', ')} have one stem`, () => {
    assert.equal(new Set(group.map(stem)).size, 1, group.map((word) => `${word} → ${stem(word)}`).join(', '));
  });

for (const [one = '', other = ''] of groups(otherWords, / - /))
  test(`${one} and ${other} have two stems`, () => {
    assert.notEqual(stem(one), stem(other));
  });

test('short words, numbers and abbreviations in capitals stay as they are', () => {
  for (const word of ['wet', 'as', 'woz', '2024', 'b2b', 'OM', 'IT', '']) assert.equal(stem(word), word);
});

test('a word is the end of its compounds', () => {
  for (const [word, compound] of [
    ['straten', 'winkelstraat'],
    ['straat', 'winkelstraten'],
    ['recht', 'strafrecht'],
    ['kaart', 'plattegrondkaarten'],
    ['vergunningen', 'parkeervergunning'],
    ['dag', 'werkdagen'],
  ] as const)
    assert.ok(stem(compound).endsWith(stemAsLastPart(word)), `${word}: ${stemAsLastPart(word)}, ${stem(compound)}`);
});

test('no word loses all its letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => stem(word).length >= Math.min(2, word.length)),
    { numRuns: 2_000 },
  );
});

test('what is wrong is no traffic', () => {
  assert.equal(stem('verkeerde'), stem('verkeerd'));
  assert.notEqual(stem('verkeerde'), stem('verkeer'));
});
