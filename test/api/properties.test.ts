import assert from 'node:assert/strict';
import fc from 'fast-check';
import { demoEntries } from '#demo/index.ts';
import { addressOf, type Question } from './questions.ts';
import { apiTest, read } from './registers.ts';

type List = {
  readonly totaal: number;
  readonly resultaten: readonly { readonly id: string }[];
  readonly facetten: Readonly<Record<string, readonly { readonly waarde: string; readonly aantal: number }[]>>;
};

const present = demoEntries.filter((entry) => entry.withdrawn === undefined && entry.merged === undefined);

apiTest('every entry is found by its own title, in every language it is written in', async (register) => {
  for (const entry of present)
    for (const { values, language } of entry.versions.filter(
      (version, index, all) => all.findLastIndex((other) => other.language === version.language) === index,
    )) {
      const address = addressOf('', '/algoritmes', [['zoekterm', String(values.name)]]);
      const { resultaten } = await read<List>(register, address);
      assert.ok(
        resultaten.some(({ id }) => id === entry.id),
        `${language} ${values.name}`,
      );
    }
});

apiTest('whatever is chosen together, the count of every value is the total with that value', async (register) => {
  const { facetten } = await read<List>(register, '/algoritmes?pageSize=1');
  const pairs = Object.entries(facetten).flatMap(([key, values]) => values.map(({ waarde }) => [key, waarde] as const));
  const choices = fc.uniqueArray(fc.constantFrom(...pairs), { maxLength: 4, selector: (pair) => pair.join('=') });
  const words = fc.constantFrom('', 'gemeente', 'controle', 'aanvraag OF controle', 'parkeren -boete');
  await fc.assert(
    fc.asyncProperty(choices, words, fc.nat(), async (chosen, text, pick) => {
      const asked: Question = [...chosen, ['zoekterm', text], ['pageSize', '100']];
      const list = await read<List>(register, addressOf('', '/algoritmes', asked));
      assert.equal(list.resultaten.length, list.totaal);
      const counted = Object.entries(list.facetten).flatMap(([key, values]) =>
        values.map(({ waarde, aantal }) => ({ key, waarde, aantal })),
      );
      for (const step of [0, 7, 13]) {
        const one = counted[(pick + step) % Math.max(counted.length, 1)];
        if (one === undefined) continue;
        const others = asked.filter(([key]) => key !== one.key);
        const { totaal } = await read<List>(register, addressOf('', '/algoritmes', [...others, [one.key, one.waarde]]));
        assert.equal(totaal, one.aantal, `${one.key}=${one.waarde} beside ${JSON.stringify(asked)}`);
      }
    }),
    { numRuns: 40 },
  );
});
