import assert from 'node:assert/strict';
import { makeApp } from '../app.ts';
import { storeTest } from '../stores.ts';

const entriesIn = (body: string): readonly string[] =>
  [...body.matchAll(/<h3[^>]*><a href="\/\w\w\/algoritme\/(\d{8})"/g)].map((match) => match[1] ?? '');
const elsewhereIn = (body: string): readonly string[] =>
  [...body.matchAll(/<details class="reg-fold reg-small"><summary>[^<]*<\/summary><ul>(.*?)<\/ul>/gs)].flatMap(
    (match) => [...(match[1] ?? '').matchAll(/\/algoritme\/(\d{8})/g)].map((link) => link[1] ?? ''),
  );

storeTest('nearly identical entries are one result, and every entry is there once', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  const bodyOf = async (address: string): Promise<string> => (await app.get(address)).body;
  const separate = await bodyOf('/nl/zoeken?zoekterm=kentekens&pageSize=100&vouw=nee');
  const folded = await bodyOf('/nl/zoeken?zoekterm=kentekens&pageSize=100');
  const [all, firsts, others] = [entriesIn(separate), entriesIn(folded), elsewhereIn(folded)];
  assert.ok(others.length >= 2);
  assert.equal(elsewhereIn(separate).length, 0);
  assert.deepEqual([...firsts, ...others].toSorted(), all.toSorted());
  assert.equal(firsts[0], all[0]);
  const total = (body: string): string => /<h1>(\d+) /.exec(body)?.[1] ?? '';
  assert.equal(total(folded), total(separate), 'the total counts entries');
  assert.match(folded, new RegExp(`${others.length} algoritmes zijn bijna gelijk`));
  assert.match(folded, /<summary>Ook bij \d+ andere organisaties?<\/summary>/);
  assert.match(folded, /href="[^"]*vouw=nee[^"]*">Toon ze één voor één/);
  assert.match(separate, /<input type="hidden" name="vouw" value="nee">/);
});

storeTest('folding is said in every language, and pages are of folded results', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  const bodyOf = async (address: string): Promise<string> => (await app.get(address)).body;
  assert.match(await bodyOf('/en/zoeken?zoekterm=kentekens'), /Also at \d+ other organisations?</);
  assert.match(await bodyOf('/fy/zoeken?zoekterm=kentekens'), /Ek by \d+ oare organisaas?jes?</);
  const whole = await bodyOf('/nl/zoeken?pageSize=100');
  const found: string[] = [];
  for (let page = 1; page <= 20; page += 1) {
    const answer = await app.get(`/nl/zoeken?pageSize=5&page=${page}`);
    if (answer.statusCode === 404) break;
    found.push(...entriesIn(answer.body));
  }
  assert.deepEqual(found, entriesIn(whole));
});
