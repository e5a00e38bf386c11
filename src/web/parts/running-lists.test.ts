import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { processorTime } from '#test/support/processor-time.ts';
import { withListLines } from './running-lists.ts';

const same = (text: string): void => assert.equal(withListLines(text), text);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('points in one run each get a line, with what announces them before', () => {
  assert.equal(withListLines('Kosten van: · zorg · huur'), 'Kosten van:\n· zorg\n· huur');
  assert.equal(withListLines('• Archiefwet 1995 • Registratiewet'), '• Archiefwet 1995\n• Registratiewet');
  assert.equal(
    withListLines('Doelen: - veilig verkeer; - schone lucht.'),
    'Doelen:\n- veilig verkeer;\n- schone lucht.',
  );
});

test('numbered points get a line when they count from one without a gap', () => {
  assert.equal(withListLines('1. WOO 2. WDO 3. UAVG'), '1. WOO\n2. WDO\n3. UAVG');
  assert.equal(withListLines('Taken: 1. Advies; 2. Hulp.'), 'Taken:\n1. Advies;\n2. Hulp.');
  same('Zie 2. en 3. van de lijst.');
  same('Eerst 1. dit en 2. dat');
});

test('dashes, articles, sums and single signs are no list', () => {
  same('Halt helpt jongeren - tussen 12 en 18 jaar - na een fout.');
  same('Zorgvuldigheid - Transparantie - Evenredige afweging');
  same('Zie artikel 1. Dat zegt: artikel 2. Daarna artikel 3. Klaar.');
  same('Amsterdam · Rotterdam');
  same('Het is 3 * 4 * 5 graden, van -5 tot -3.');
});

test('a word in capitals with a colon heads a paragraph', () => {
  assert.equal(withListLines('DOEL: minder afval. IMPACT: geen.'), 'DOEL: minder afval.\n\nIMPACT: geen.');
  same('Dit gaat over de AVG: een wet.');
});

test('what a point ends with can announce the next points', () => {
  assert.equal(withListLines('· a van de wet. Grondslag bron: · b'), '· a van de wet.\nGrondslag bron:\n· b');
  assert.equal(withListLines('· wet (IOAW) Grondslag bron: · b'), '· wet (IOAW)\nGrondslag bron:\n· b');
  const long = '· bijlage (Organen) Beleidsregels over het kentekenregister Grondslag verwerking het bureau:';
  assert.equal(withListLines(`${long} · b`), `${long}\n· b`);
});

test('a text that was broken already is not broken again', () => {
  const broken = withListLines('Kosten van: · zorg · huur. DOEL: 1. Eén 2. Twee 3. Drie');
  assert.equal(withListLines(broken), broken);
});

test('a very long text is done in no time and keeps its words', () => {
  const text = '1. a · b - c; - d DOEL: '.repeat(5_000);
  const took = processorTime(() => assert.equal(oneLine(withListLines(text)), oneLine(text)));
  assert.ok(took < 1_000, `${took}`);
});

const register = resolve('../shared/data/national-register/listing-2026-05-13.json');
const isMissing = existsSync(register) ? false : `SKIPPED: there is no ${register} to read real texts from`;

test('no word of a real text is changed, and few texts are broken', { skip: isMissing }, () => {
  const listing: { readonly algoritmes: readonly Readonly<Record<string, unknown>>[] } = JSON.parse(
    readFileSync(register, 'utf8'),
  );
  const texts = listing.algoritmes.flatMap((entry) =>
    Object.values(entry).filter((value) => typeof value === 'string'),
  );
  for (const text of texts) assert.equal(oneLine(withListLines(text)), oneLine(text));
  const broken = texts.filter((text) => withListLines(text) !== text);
  assert.ok(broken.length > 30 && broken.length < texts.length / 20, `${broken.length} of ${texts.length}`);
});
