import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countsByChapter, identifiers } from './asvs/identifiers.ts';
import { chapters } from './asvs/index.ts';
import { type Answer, notApplicable, type Row, row, tested, written } from './asvs/row.ts';
import { countsInWords } from './counts.ts';
import { protections } from './removed/index.ts';
import { testNamesIn } from './test-names.ts';

const rows = chapters.flatMap((chapter) => chapter.rows);

/** What is wrong with an answer: a test or a place that is not there, or nothing said. */
const faultsOf = (answer: Answer): readonly string[] => {
  if (answer.kind === 'configuration') {
    const text = existsSync(answer.file) ? readFileSync(answer.file, 'utf8') : null;
    return text?.includes(answer.text) === true ? [] : [`'${answer.text}' does not stand in ${answer.file}`];
  }
  if (answer.kind !== 'test') return answer.reason.trim().length < 20 ? ['no reason'] : [];
  const named = Object.entries(answer.tests);
  if (named.every(([, names]) => names.length === 0)) return ['no test'];
  return named.flatMap(([file, names]) => {
    const known = testNamesIn(file);
    return names.filter((name) => known?.has(name) !== true).map((name) => `no test '${name}' in ${file}`);
  });
};

/** What is wrong with a matrix: a requirement without an answer, twice, unknown, of another level, or answered by nothing. */
const faultsIn = (matrix: readonly Row[]): readonly string[] => [
  ...identifiers
    .filter(({ id }) => matrix.filter((one) => one.id === id).length !== 1)
    .map(({ id }) => `${id} is not there once`),
  ...matrix
    .filter((one) => !identifiers.some(({ id, level }) => id === one.id && level === one.level))
    .map(({ id }) => `${id} is no requirement of that level`),
  ...matrix.flatMap(({ id, answer }) => faultsOf(answer).map((fault) => `${id}: ${fault}`)),
];

test('the list of requirements has as many in each chapter as the standard', () => {
  assert.deepEqual(
    countsByChapter.map((_, index) => identifiers.filter(({ id }) => id.startsWith(`${index + 1}.`)).length),
    countsByChapter,
  );
  assert.equal(identifiers.length, 246);
});

test('every requirement of level 1 and 2 is answered once, by what is really there', () => {
  assert.deepEqual(faultsIn(rows), []);
  for (const chapter of chapters)
    for (const { id } of chapter.rows)
      assert.ok(id.startsWith(`${chapter.number}.`), `${id} stands in another chapter`);
});

test('a matrix that lacks something is noticed', () => {
  const [first, ...others] = rows;
  const with_ = (answer: Answer): number => faultsIn([row('1.1.1', 2, 'x', answer), ...others]).length;
  assert.ok(first !== undefined && first.id === '1.1.1');
  assert.equal(faultsIn(others).length, 1, 'one is missing');
  assert.equal(faultsIn([...rows, first]).length, 1, 'one is there twice');
  assert.equal(faultsIn([...rows, { ...first, id: '1.1.9' }]).length, 1, 'one that is not asked');
  assert.equal(with_(tested({})), 1, 'no test');
  assert.equal(with_(tested({ 'test/security/asvs.test.ts': ['a test that is not there'] })), 1);
  assert.equal(with_(tested({ 'test/nowhere.test.ts': ['a matrix that lacks something is noticed'] })), 1);
  assert.equal(with_(written('docs/security.md', 'no such words stand there at all')), 1);
  assert.equal(with_(notApplicable('')), 1);
});

test('the page about security has the counts of the matrix', () => {
  assert.ok(
    readFileSync('docs/security.md', 'utf8').includes(countsInWords(chapters, protections)),
    `docs/security.md must hold, between its marks:\n\n${countsInWords(chapters, protections)}`,
  );
});
