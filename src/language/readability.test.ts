import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unexplainedAbbreviations } from './abbreviations.ts';
import { hardWordsIn } from './hard-words.ts';
import { plainWordLines } from './plain-words.ts';
import { longSentencesIn, passiveSentencesIn, readabilityOf } from './readability.ts';
import { sentencesOf } from './sentences.ts';
import { syllablesIn } from './syllables.ts';

/** Words with their syllables, counted by hand. */
const byHand =
  'de 1|algoritme 4|algoritmes 4|gemeente 3|gegevens 3|medewerker 4|beoordelen 4|geautomatiseerd 6|radio 3|idee 2|ideeën 3|museum 3|' +
  'nieuwe 2|nieuws 1|eeuw 1|financieel 4|serieus 3|materieel 4|bureau 2|niveaus 2|coördinatie 5|efficiënt 4|geïnd 2|reëel 2|privacy 3|' +
  'royaal 2|analyse 4|systeem 2|team 1|website 2|software 2|online 2|dashboard 2|creatie 3|ideaal 3|chaos 2|individueel 5|actueel 3|' +
  'procedure 4|evaluatie 5|situatie 4|quotum 2|intuïtie 4|patiënt 3|cliënt 2|officieel 4|piano 3|beïnvloeden 4|reünie 3|geuit 2|' +
  'bijeenkomst 3|partijen 3|twijfel 2|waaier 2|buurt 1|kruier 2|auteur 2|bureaucratie 4|zoals 2|zoiets 2|daarover 3|dieet 2|variant 3|' +
  'ministerie 4|provincie 3|e-mailadres 4|wettelijke 4|burgerservicenummer 6|parkeervergunning 5|aanvraag 2|uitkering 3|uw 1|u 1|ziet 1|' +
  'vooringenomenheid 6|discriminatie 5|verwerkingsverantwoordelijke 9|bezwaar 2|BSN 3|UWV 3|AI-systeem 4|2024 1|’s 1|foto’s 2|risico’s 3|' +
  'hij 1|leraar 2|groei 1|bloeien 2|draaien 2|mooie 2|kwaliteit 3|publiek 2|toeslagen 3|adviezen 3|zee 1|zeeën 2|koeien 2|ruïne 3|' +
  'meeuw 1|leeuwen 2|uitvoering 3|machine 3|yoga 2|officiële 5|financiën 4|industrieën 4|jubileum 4|vacuüm 3|skiën 2|beantwoorden 4|' +
  'geopend 3|controleren 4|persoonsgegevens 5|organisatie 5|verantwoordelijkheid 6';

test('syllables are those that are counted by hand', () => {
  const wrong = byHand
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(([word = '', count]) => syllablesIn(word) !== Number(count))
    .map(([word = '', count]) => `${word}: ${syllablesIn(word)}, not ${count}`);
  assert.deepEqual(wrong, []);
});

test('the score is that of Flesch-Douma, worked out by hand', () => {
  // Five words and nine syllables a sentence: 206.84 − 0.93 × 5 − 77 × 9/5.
  const easy = readabilityOf('Het algoritme kiest tien dossiers. '.repeat(10));
  assert.deepEqual([easy.words, easy.sentences], [50, 10]);
  assert.equal(easy.score?.toFixed(2), '63.59');
  // Eleven words and 1+4+1+1+3+3+2+2+1+1+1 = 20 syllables a sentence: 206.84 − 0.93 × 11 − 77 × 20/11.
  const harder = readabilityOf('De medewerker van de gemeente controleert elke aanvraag en belt u. '.repeat(5));
  assert.equal(harder.score?.toFixed(2), '56.61');
  const hardest = readabilityOf('Organisatorische verantwoordelijkheidsverdelingen. '.repeat(30));
  assert.equal(hardest.score, 0, 'no lower than the scale goes');
  assert.equal(readabilityOf('Het algoritme kiest tien dossiers.').score, null, 'too short to measure');
  assert.equal(readabilityOf('').score, null);
});

test('a sentence does not end at an abbreviation, a number or an address', () => {
  assert.deepEqual(
    sentencesOf('Zie art. 8 Politiewet. Bel dhr. Jansen. Dat is 1.500 euro! Op www.rijk.nl staat meer.'),
    ['Zie art. 8 Politiewet.', 'Bel dhr. Jansen.', 'Dat is 1.500 euro!', 'Op www.rijk.nl staat meer.'],
  );
  assert.deepEqual(sentencesOf('Doel\n\n- de eerste reden\n- de tweede\nreden gaat door\n1. Het derde'), [
    'Doel',
    'de eerste reden',
    'de tweede reden gaat door',
    'Het derde',
  ]);
  assert.deepEqual(sentencesOf(' \n '), []);
});

test('a sentence of more than twenty words is long', () => {
  const words = (count: number): string => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;
  assert.deepEqual(longSentencesIn(words(20)), []);
  assert.deepEqual(
    longSentencesIn(`${words(21)} Kort.`).map((one) => one.words),
    [21],
  );
});

test('hard words come with a plainer one, whole and in their forms', () => {
  assert.deepEqual(hardWordsIn('Indien geïmplementeerd, wordt d.m.v. een query m.b.t. u gekozen.'), [
    { word: 'indien', plain: 'als' },
    { word: 'geïmplementeerd', plain: 'invoeren' },
    { word: 'd.m.v.', plain: 'met' },
    { word: 'm.b.t.', plain: 'over' },
  ]);
  assert.deepEqual(hardWordsIn('Wij helpen u met het formulier.'), []);
  assert.deepEqual(hardWordsIn('Dit is niet complexer gemaakt.'), [], 'no beginning of another word');
});

test('no hard word stands twice in the list, or is a plain one itself', () => {
  const lines = plainWordLines.trim().split('\n');
  assert.ok(lines.length >= 300, `${lines.length} lines`);
  const forms = lines.flatMap((line) => {
    const [hard = '', plain = '', ...rest] = line.split('|').map((part) => part.trim());
    assert.ok(hard !== '' && plain !== '' && rest.length === 0, line);
    return hard.split(',').map((form) => form.trim());
  });
  assert.deepEqual(
    forms.filter((form, at) => forms.indexOf(form) !== at),
    [],
  );
  const circles = lines.filter((line) => hardWordsIn(line.split('|')[1] ?? '').length > 0);
  assert.deepEqual(circles, []);
});

test('an abbreviation is unexplained unless the entry says what it is, or everybody knows', () => {
  assert.deepEqual(unexplainedAbbreviations('De RDI en de AVG. DOEL: de IAMA, versie XII.', ''), ['RDI', 'IAMA']);
  assert.deepEqual(unexplainedAbbreviations('De Rijksinspectie (RDI) en de IAMA.', 'een toets (IAMA)'), []);
  assert.deepEqual(unexplainedAbbreviations('ALLES IN HOOFDLETTERS', ''), []);
});

test('the passive voice says what is done and not who does it', () => {
  assert.equal(passiveSentencesIn('De aanvraag wordt door een model beoordeeld. Wij kijken die na.').length, 1);
  assert.equal(passiveSentencesIn('De gegevens zijn van u. Het wordt later donker.').length, 0);
});

test('a huge text takes no more than time by its size', () => {
  const huge = `${'a.'.repeat(20_000)} ${'('.repeat(20_000)} ${'Ab '.repeat(20_000)}${'ë'.repeat(20_000)}`;
  for (const find of [readabilityOf, longSentencesIn, hardWordsIn, passiveSentencesIn]) find(huge);
  assert.ok(Array.isArray(unexplainedAbbreviations(huge, huge)));
});
