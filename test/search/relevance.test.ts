import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gainPerKind, judge, judgedEntries, meanGain, readJudged, unanswerable } from './judged.ts';

// Forty questions that others judged stand beside the checkout. What the search must reach on them; nothing in it is made for them.

const file = new URL('../../../shared/relevance/dev.json', import.meta.url);
const entries = judgedEntries();
const isThere = existsSync(file) && entries !== null;
if (!isThere) console.log('SKIPPED: THE JUDGED QUESTIONS DO NOT STAND BESIDE THE CHECKOUT.');

const leastGain = 0.8;
const leastGainOfKind = 0.7;
const mostShown = 1;

test('judged questions are answered well, of every kind', { skip: !isThere }, (context) => {
  const judged = judge(entries ?? [], readJudged(file));
  const kinds = gainPerKind(judged);
  for (const [kind, gain] of kinds) context.diagnostic(`${kind.padEnd(24)} nDCG@10 ${gain.toFixed(3)}`);
  context.diagnostic(`all with an answer       nDCG@10 ${meanGain(judged).toFixed(3)}`);
  for (const [kind, gain] of kinds) if (kind !== unanswerable) assert.ok(gain >= leastGainOfKind, `${kind}: ${gain}`);
  assert.ok(meanGain(judged) >= leastGain, `all: ${meanGain(judged)}`);
  for (const { query, shown } of judged)
    if (query.kind === unanswerable) assert.ok(shown <= mostShown, `${query.q}: ${shown}`);
    else assert.ok(shown > 0, `${query.q} finds nothing`);
});

const filesIn = (folder: URL): readonly URL[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
    .map((entry) => new URL(`file://${entry.parentPath}/${entry.name}`));

test('no question of several words that was judged stands in the code', { skip: !isThere }, () => {
  const questions = readJudged(file).map(({ q }) => q.toLowerCase());
  for (const path of filesIn(new URL('../../src/', import.meta.url))) {
    const code = readFileSync(path, 'utf8').toLowerCase();
    // Two words may stand in a test: the cases every register of algorithms is held to are such.
    const fewest = path.pathname.endsWith('.test.ts') ? 3 : 2;
    const told = questions.filter((question) => question.split(' ').length >= fewest);
    for (const question of told) assert.ok(!code.includes(question), `${question} in ${path.pathname}`);
  }
});
