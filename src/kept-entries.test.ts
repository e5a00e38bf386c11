import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { keepEntries } from './kept-entries.ts';
import { inOrder, type ReadEntries } from './reading.ts';

type Value = { readonly text: string };

const one = makeAlgorithmId(1);
const two = makeAlgorithmId(2);
const three = makeAlgorithmId(3);

/** A store of texts that can be changed, and which ids were read from it. */
const makeStore = () => {
  const texts = new Map([one, two].map((id) => [id, `text of ${id}`]));
  const asked: string[] = [];
  const read: ReadEntries<Value> = async (ids, language) => {
    asked.push(ids.join(' '));
    return new Map(
      ids.flatMap((id) => {
        const text = texts.get(id);
        return text === undefined ? [] : [[id, { text: `${text} ${language}` }] as const];
      }),
    );
  };
  return { texts, asked, read };
};

const sizeOf = ({ text }: Value): number => text.length;

test('what was read is not read again while nothing changes, and only what is missing is', async () => {
  const { asked, read } = makeStore();
  const entries = keepEntries(read, { state: () => 'a', megabytes: 1, sizeOf });
  const first = await entries([one], 'nl');
  const again = await entries([two, one, three], 'nl');
  assert.equal(again.get(one), first.get(one), 'the same object');
  assert.deepEqual(
    inOrder([two, one, three], again).map(({ text }) => text),
    [`text of ${two} nl`, `text of ${one} nl`],
  );
  await entries([one], 'en');
  assert.deepEqual(
    asked,
    [one, `${two} ${three}`, one],
    'each language by itself, and what is not there is asked again',
  );
});

test('when the state is another everything is read anew', async () => {
  const { texts, asked, read } = makeStore();
  let state: string | null = 'a';
  const entries = keepEntries(read, { state: () => state, megabytes: 1, sizeOf });
  await entries([one], 'nl');
  texts.set(one, 'changed');
  state = 'b';
  assert.equal((await entries([one], 'nl')).get(one)?.text, 'changed nl');
  texts.set(one, 'changed again');
  state = null;
  for (let time = 0; time < 2; time += 1)
    assert.equal(
      (await entries([one], 'nl')).get(one)?.text,
      'changed again nl',
      'nobody is sure: nothing kept is used',
    );
  assert.equal(asked.length, 4, 'and nothing is kept');
  texts.delete(one);
  assert.equal((await entries([one], 'nl')).size, 0);
});

test('what was read while the state became another is not kept', async () => {
  const { texts, read } = makeStore();
  let state = 'a';
  const slow: ReadEntries<Value> = async (ids, language) => {
    const values = await read(ids, language);
    texts.set(one, 'changed');
    state = 'b';
    return values;
  };
  let isSlow = true;
  const entries = keepEntries<Value>((ids, language) => (isSlow ? slow : read)(ids, language), {
    state: () => state,
    megabytes: 1,
    sizeOf,
  });
  await entries([one], 'nl');
  isSlow = false;
  assert.equal((await entries([one], 'nl')).get(one)?.text, 'changed nl');
});

test('what a slow reading brings of an earlier state is not kept when a quick one came between', async () => {
  const { texts, read } = makeStore();
  let state = 'a';
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isFirst = true;
  const entries = keepEntries<Value>(
    async (ids, language) => {
      const values = await read(ids, language);
      const waits = isFirst;
      isFirst = false;
      if (waits) await gate;
      return values;
    },
    { state: () => state, megabytes: 1, sizeOf },
  );
  const slow = entries([one], 'nl');
  texts.set(one, 'changed');
  state = 'b';
  await entries([two], 'nl');
  letGo();
  await slow;
  assert.equal((await entries([one], 'nl')).get(one)?.text, 'changed nl');
});

test('no more is kept than there is room for, and with no room nothing', async () => {
  const { asked, read } = makeStore();
  const small = keepEntries(read, { state: () => 'a', megabytes: 1, sizeOf: () => 600_000 });
  await small([one], 'nl');
  await small([two], 'nl');
  await small([one], 'nl');
  assert.deepEqual(asked, [one, two, one]);
  const none = keepEntries(read, { state: () => 'a', megabytes: 0, sizeOf });
  await none([one], 'nl');
  await none([one], 'nl');
  assert.equal(asked.length, 5);
});
