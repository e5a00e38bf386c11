import assert from 'node:assert/strict';
import { test } from 'node:test';
import { processorTime } from '#test/support/processor-time.ts';
import { firstSentence, mostCharacters, splitOpening } from './first-sentence.ts';

const sentences: readonly (readonly [name: string, source: string, sentence: string])[] = [
  ['a sentence ends at its dot', 'Het leest brieven. Daarna sorteert het.', 'Het leest brieven.'],
  ['a text without a dot is one sentence', 'Digitale handhaving', 'Digitale handhaving'],
  ["'bijv.' ends no sentence", 'Het kijkt naar bijv. Het inkomen. Klaar.', 'Het kijkt naar bijv. Het inkomen.'],
  [
    "'art.' and 'dhr.' end no sentence",
    'Zie art. 8 van de wet van dhr. Jansen. Klaar.',
    'Zie art. 8 van de wet van dhr. Jansen.',
  ],
  [
    'an abbreviation in brackets ends no sentence',
    'Gegevens (o.a. Naam) worden gelezen. Klaar.',
    'Gegevens (o.a. Naam) worden gelezen.',
  ],
  [
    'initials end no sentence',
    'Gemaakt door A. B. Jansen voor de stad. Klaar.',
    'Gemaakt door A. B. Jansen voor de stad.',
  ],
  [
    "'enz.' before a capital ends a sentence",
    'Voor straten, pleinen enz. Het meet elk uur.',
    'Voor straten, pleinen enz.',
  ],
  ['a number with decimals goes on', 'Het kost 3.5 miljoen. Meer niet.', 'Het kost 3.5 miljoen.'],
  ['a closing quote belongs to the sentence', 'Wij noemen dat ‘sorteren.’ Het werkt.', 'Wij noemen dat ‘sorteren.’'],
  [
    'a label before the text is left out',
    'DOEL: De software lakt namen weg. IMPACT: laag.',
    'De software lakt namen weg.',
  ],
  ['a label halfway ends the sentence', 'Doel: Namen weglakken IMPACT: laag', 'Namen weglakken'],
  [
    'a short line over an empty line is a heading',
    'Doel en impact\n\nHet lakt namen weg. Klaar.',
    'Het lakt namen weg.',
  ],
  ['the number of a first point is left out', '1. Namen weglakken. 2. Sneller werken.', 'Namen weglakken.'],
  [
    'points after a colon belong to the sentence',
    'Het dient twee doelen: 1. Namen weglakken; 2. Sneller.',
    'Het dient twee doelen: 1. Namen weglakken; 2. Sneller.',
  ],
  ['a line that ends in a colon goes on', 'Het doet dit:\n\n- namen weglakken', 'Het doet dit: - namen weglakken'],
  ['a question gives way to the statement after it', 'Kapotte lamp? Deze app meldt het. Klaar.', 'Deze app meldt het.'],
  ['a question that is all there is stays', 'Kapotte lamp?', 'Kapotte lamp?'],
  ['line breaks become spaces', 'Het leest\nbrieven.', 'Het leest brieven.'],
  ['an empty text is an empty sentence', ' \n ', ''],
];

for (const [name, source, sentence] of sentences) test(name, () => assert.equal(firstSentence(source).text, sentence));

test('a long sentence is cut at a word', () => {
  const { text, cut } = firstSentence(`Het ${'lange '.repeat(80)}woord.`);
  assert.ok(cut);
  assert.match(text, /lange…$/);
  assert.ok([...text].length <= mostCharacters);
});

test('a text without spaces is cut without breaking a character', () => {
  const { text } = firstSentence('🚲'.repeat(10_000));
  assert.equal(text, `${'🚲'.repeat(mostCharacters - 1)}…`);
});

test('an opening and its rest together are the whole text', () => {
  const text = 'Een medewerker bekijkt elke aanvraag zelf. Die ziet de score niet.\n\nU krijgt een brief.';
  const { opening, rest } = splitOpening(text);
  assert.equal(opening, 'Een medewerker bekijkt elke aanvraag zelf.');
  assert.equal(`${opening} ${rest}`, text);
});

test('a text that cannot be opened well stays in one piece', () => {
  for (const text of ['Ja. Een medewerker kijkt.', 'DOEL: De software lakt namen weg uit stukken.', 'x'.repeat(10_000)])
    assert.deepEqual(splitOpening(text), { opening: '', rest: text });
});

test('splitting a text of 900,000 hard characters takes no noticeable time', () => {
  const milliseconds = processorTime(() => {
    for (const piece of ['.', '?', '…"', 'a.', 'a. ', '. A', '\n\n', ': 1. ', '(((', '1. ', 'A. '])
      firstSentence(piece.repeat(900_000 / piece.length));
  });
  assert.ok(milliseconds < 2_000, `${milliseconds}`);
});

test('a question stays with the sentence that answers it', () => {
  const text = 'Hebt u een auto? Dan telt die mee bij uw vermogen. De gemeente kijkt dat na.';
  assert.equal(firstSentence(text).text, 'Hebt u een auto? Dan telt die mee bij uw vermogen.');
});
