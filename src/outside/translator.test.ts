import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { startTranslator } from '#test/support/translator.ts';
import { createTranslator } from './translator.ts';

const limits = { milliseconds: 30_000, togetherMilliseconds: 60_000, bytes: 10_000 };
const impatient = { ...limits, milliseconds: 300, togetherMilliseconds: 600 };

test('texts go in portions, in order, with the key, and come back one for one', async (context) => {
  const { address, asked } = await startTranslator(context);
  const translator = createTranslator({ address, key: 'secret', languages: ['en'] });
  const texts = [...Array.from({ length: 90 }, (_, at) => `Tekst ${at}`), 'x'.repeat(6_000), 'na'];
  const answer = await translator.translate(texts, 'en');
  assert.deepEqual(answer, { kind: 'translated', texts: texts.map((text) => `EN ${text}`) });
  assert.deepEqual(
    asked.map(({ q }) => q.length),
    [40, 40, 10, 1, 1],
  );
  const [first] = asked;
  assert.deepEqual({ ...first, q: null }, { q: null, source: 'nl', target: 'en', format: 'text', api_key: 'secret' });
  assert.deepEqual(await translator.translate(['x'], 'fy'), { kind: 'refused', why: 'unwilling' });
  assert.equal(asked.length, 5, 'a language that is not set is not asked');
});

test('what is no translation is refused, and nothing is thrown', async (context) => {
  const service = await startTranslator(context);
  const elsewhere = await startTranslator(context);
  const translator = createTranslator({ address: service.address, key: null, languages: ['en'] }, limits);
  const ask = async (): Promise<string> => {
    const answer = await translator.translate(['een', 'twee'], 'en');
    return answer.kind === 'refused' ? answer.why : answer.kind;
  };
  const bodies = [
    'geen json',
    '<script>alert(1)</script>',
    null,
    [],
    { translatedText: 'een' },
    { translatedText: ['een'] },
    { translatedText: ['een', 2] },
    { translatedText: ['een', null] },
    { translatedText: ['een', 'twee', 'drie'] },
    { translatedText: ['een', 'x'.repeat(5_000)] },
    { translatedText: ['een', 'x'], more: 'x'.repeat(20_000) },
    { error: 'secret' },
  ];
  for (const body of bodies) {
    service.answer = () => ({ body });
    assert.equal(await ask(), 'invalid', JSON.stringify(body).slice(0, 60));
  }
  for (const [status, why] of [
    [400, 'unwilling'],
    [413, 'unwilling'],
    [403, 'away'],
    [404, 'away'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'away'],
  ] as const) {
    service.answer = () => ({ status, body: { error: 'no' } });
    assert.equal(await ask(), why, String(status));
  }
  service.answer = () => ({ status: 307, body: {}, headers: { location: `${elsewhere.address}/translate` } });
  assert.equal(await ask(), 'away');
  assert.equal(elsewhere.asked.length, 0, 'the texts go to no other place');
});

test('a translator that never answers ends in time, and two at once are enough', async (context) => {
  const server = createServer(() => {});
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const found = server.address();
  const port = typeof found === 'object' && found !== null ? found.port : assert.fail();
  const translator = createTranslator({ address: `http://127.0.0.1:${port}`, key: null, languages: ['en'] }, impatient);
  const answers = await Promise.all([1, 2, 3].map(() => translator.translate(['een'], 'en')));
  assert.deepEqual(
    answers.map((answer) => answer.kind === 'refused' && answer.why),
    ['away', 'away', 'busy'],
  );
  const nowhere = createTranslator({ address: 'http://127.0.0.1:9', key: null, languages: ['en'] }, limits);
  assert.deepEqual(await nowhere.translate(['een'], 'en'), { kind: 'refused', why: 'away' });
});
