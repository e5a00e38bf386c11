import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { processorTime } from '#test/support/processor-time.ts';
import { repairText } from './repair-text.ts';

const repaired = (text: string): string => repairText(text, 'many').text;

test('letters that were read in the wrong encoding are restored, also when it happened twice', () => {
  const garbled = {
    'gemeenteâ€™s cafÃ©': 'gemeente’s café',
    'â€œhoiâ€ zei hij': '“hoi” zei hij',
    'geÃ¯nformeerd â€“ coÃ¶rdinatie': 'geïnformeerd – coördinatie',
    'FranÃ§ais Ã¢â‚¬â„¢': 'Français ’',
    'â‚¬ 100': '€ 100',
    'â€¢ punt': '• punt',
  };
  for (const [before, after] of Object.entries(garbled)) {
    assert.equal(repaired(before), after);
    assert.ok(repairText(before, 'many').repairs.includes('mixed-up-letters'));
  }
});

test('text that was right stays to the letter', () => {
  const texts = [
    'CAFÉ» of É® blijft staan',
    'als x<5 en y>3 & z < q, dan <onbekend>',
    '’s-Gravenhage, Fryslân, één, geïnformeerd, Curaçao, ångström, Ä…',
    '- een\n- twee\n\nEen alinea.',
    'https://x.nl/?a=1&copy=2&lt=3',
    '👩‍💻 en 🇳🇱',
  ];
  for (const text of texts) assert.deepEqual(repairText(text, 'many'), { text, repairs: [] });
});

test('HTML becomes plain text with its paragraphs, lists, links and signs', () => {
  const pages = {
    '<p>Een</p><p>Twee</p>': 'Een\n\nTwee',
    'Een<br>twee<br/>drie': 'Een\ntwee\ndrie',
    '<ul><li>a</li><li><p>b</p></li><li></li></ul><p>na</p>': '- a\n- b\n\nna',
    '<ol><li>x<li>y</ol>': '1. x\n2. y',
    '<a href="https://x.nl/a">hier</a>': 'hier (https://x.nl/a)',
    '<a href="https://x.nl/">x.nl</a>': 'x.nl',
    '<div>  veel \n  wit  </div>': 'veel wit',
    '&eacute;&#233;n &amp; &lt;b&gt;twee': 'één & twee',
    '<script>alert(1)</script><style>p{}</style>over<!-- niets -->': 'over',
    '<b>Vet</b>\nregel': 'Vet\nregel',
    '<p>5 < 6 &unknown; &copy=1</p>': '5 < 6 &unknown; &copy=1',
  };
  for (const [before, after] of Object.entries(pages)) assert.equal(repaired(before), after, before);
});

test('what cannot be seen or stored is taken out', () => {
  assert.equal(repaired('a\u0000b\u200Bc\uFEFFd\u00ADe\u202Ef'), 'abcdef');
  assert.equal(repaired('half \uD83D teken'), 'half \uFFFD teken');
  assert.equal(repaired('een\r\ntwee\rdrie\u2028vier   \n\n\n\nvijf\u00A0zes '), 'een\ntwee\ndrie\nvier\n\nvijf zes');
  assert.equal(repairText('een\ntwee', 'one').text, 'een twee');
  assert.equal(repaired('e\u0301e\u0301n'), 'één');
});

const parts = [
  '<p>',
  '</p>',
  '<ul><li>',
  '&amp;',
  'amp;',
  '&lt;',
  'p&gt;',
  'Ã',
  '©',
  'â€',
  '™',
  '\u00A0',
  ' ',
  '\n',
  '\u200B',
  '<',
  '>',
  'a',
  '- ',
  '<a href="http://x">',
];
const messy = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 40,
});

test('repairing a repaired text changes nothing', () => {
  fc.assert(
    fc.property(messy, fc.constantFrom('one' as const, 'many' as const), (pieces, lines) => {
      const once = repairText(pieces.join(''), lines).text;
      assert.deepEqual(repairText(once, lines), { text: once, repairs: [] });
    }),
    { numRuns: 3000 },
  );
});

test('markup hidden in markup without end stops, and is still stable', () => {
  for (const text of [
    '<'.repeat(3000) + 'p>'.repeat(3000),
    '&amp;'.repeat(5000),
    '&lt;'.repeat(3000),
    '<!--'.repeat(50_000),
  ]) {
    const started = process.hrtime.bigint();
    const once = repaired(text);
    assert.equal(repaired(once), once);
    assert.ok(process.hrtime.bigint() - started < 3_000_000_000n, 'it took too long');
  }
});

test('a long run of white space takes no time by its square', () => {
  const runs = [' ', '\t', '\u00A0', '\n', ' \n', '<td>', '<br> '].map((piece) => piece.repeat(200_000));
  const took = processorTime(() => {
    for (const run of runs) for (const lines of ['one', 'many'] as const) repairText(`<p>a${run}b`, lines);
  });
  assert.ok(took < 5_000, `${took}`);
});
