import assert from 'node:assert/strict';
import { fold } from '#language/fold.ts';
import { textOf } from '#register/entry.ts';
import { publicReader } from '#register/reader.ts';
import { listPublishedEntriesAfter } from '#store/published-entries.ts';
import { apiTest, type Register, read } from './registers.ts';

type Suggestion = { readonly tekst: string; readonly soort: string };

const suggested = async (register: Register, letters: string, more = ''): Promise<readonly Suggestion[]> =>
  (
    await read<{ suggesties: readonly Suggestion[] }>(
      register,
      `/suggesties?zoekterm=${encodeURIComponent(letters)}${more}`,
    )
  ).suggesties;

apiTest('whoever types the beginning of a title is offered it, as it is written', async (register) => {
  const entries = await listPublishedEntriesAfter(register.app.database.queries, publicReader, 'nl', null, 100);
  for (const { version } of entries) {
    const title = textOf(version.document, 'name');
    const offered = await suggested(register, title.slice(0, Math.max(6, title.length - 3)));
    assert.ok(
      offered.some(({ tekst, soort }) => tekst === title && soort === 'algoritme'),
      title,
    );
  }
});

apiTest('every suggestion gives results, stands there once, and there are at most eight', async (register) => {
  let all = 0;
  for (const letters of ['pa', 'par', 'be', 'con', 'ge', 'wat', 'ver', 'aan', 'o', '']) {
    const offered = await suggested(register, letters);
    all += offered.length;
    assert.ok(offered.length <= 8);
    assert.equal(new Set(offered.map(({ tekst }) => fold(tekst))).size, offered.length);
    for (const { tekst } of offered) {
      const { totaal } = await read<{ totaal: number }>(register, `/algoritmes?zoekterm=${encodeURIComponent(tekst)}`);
      assert.ok(totaal > 0, tekst);
    }
  }
  assert.ok(all > 10, `${all}`);
});

apiTest(
  'organisations are offered by any of their names, in their own name, when they have entries',
  async (register) => {
    const offered = await suggested(register, 'waterw');
    assert.ok(
      offered.some(({ soort }) => soort === 'organisatie'),
      JSON.stringify(offered),
    );
  },
);

apiTest('subjects and themes are offered in the language that is asked', async (register) => {
  const english = await suggested(register, 'traf', '&taal=en');
  assert.ok(
    english.some(({ tekst, soort }) => soort === 'thema' && tekst.startsWith('Traffic')),
    JSON.stringify(english),
  );
  assert.ok(!(await suggested(register, 'traf')).some(({ soort }) => soort === 'thema'));
});

apiTest('under two letters nothing is offered', async (register) => {
  for (const letters of ['', 'p', ' ', '-']) assert.deepEqual(await suggested(register, letters), []);
});
