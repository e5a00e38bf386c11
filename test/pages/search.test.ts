import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { anyEntry } from '#search/entry-counts.ts';
import type { Database } from '#store/database.ts';
import { type App, makeApp } from '../app.ts';
import { storeTest } from '../stores.ts';

const demo = (context: TestContext, database: Database): Promise<App> =>
  makeApp(context, database, { content: 'demo' });

const bodyOf = async (app: App, address: string, status = 200): Promise<string> => {
  const answer = await app.get(address);
  assert.equal(answer.statusCode, status, address);
  return answer.body;
};

const entryIds = (body: string): readonly string[] =>
  [...body.matchAll(/<h3[^>]*><a href="\/\w\w\/algoritme\/(\d{8})"/g)].map((match) => match[1] ?? '');
const titleOf = (body: string): string => /<h1>([^<]*)<\/h1>/.exec(body)?.[1] ?? '';
/** The addresses in a page, as a browser reads them. */
const addresses = (body: string): readonly string[] =>
  [...body.matchAll(/href="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

/** The page holds this; the page itself is too long to show when it does not. */
const holds = (body: string, pattern: RegExp): void => assert.ok(pattern.test(body), `no ${pattern} in the page`);
const lacks = (body: string, pattern: RegExp, where = 'the page'): void =>
  assert.ok(!pattern.test(body), `${pattern} in ${where}`);

storeTest('what is out of use is left out, said, and one link away', async (database, context) => {
  const app = await demo(context, database);
  const usual = await bodyOf(app, '/nl/zoeken');
  const left = Number(/(\d+) algoritmes? (?:is|zijn) buiten gebruik/.exec(usual)?.[1]);
  assert.ok(left > 0);
  const address = addresses(usual).find((one) => one.includes('status=buiten-gebruik') && one.startsWith('/nl/zoeken'));
  assert.ok(address !== undefined);
  const everything = await bodyOf(app, address);
  assert.equal(Number.parseInt(titleOf(everything), 10), Number.parseInt(titleOf(usual), 10) + left);
  lacks(everything, /staan hier niet bij/);
});

storeTest('the files of a list carry the choice of status that the list made', async (database, context) => {
  const app = await demo(context, database);
  const body = await bodyOf(app, '/nl/zoeken?zoekterm=parkeren');
  const api = addresses(body).find((one) => one.startsWith('/api/v1/algoritmes'));
  const csv = addresses(body).find((one) => one.startsWith('/downloads/algoritmes.csv'));
  for (const address of [api, csv]) {
    const values = new URLSearchParams(address?.split('?')[1]);
    assert.equal(values.get('zoekterm'), 'parkeren');
    assert.deepEqual(values.getAll('status').toSorted(), ['in-gebruik', 'in-ontwikkeling', 'onbekend']);
  }
});

storeTest('every count of a facet is the number of results behind it', async (database, context) => {
  const app = await demo(context, database);
  const body = await bodyOf(app, '/nl/zoeken');
  const rows = [
    ...body.matchAll(
      /type="checkbox"[^>]* name="(\w+)" value="([^"]+)"[^>]*><label[^>]*>[^<]*<\/label><span class="reg-count">(\d+)/g,
    ),
  ];
  assert.ok(rows.length > 20);
  for (const [, name, value, count] of rows.filter((_row, index) => index % 4 === 0)) {
    const answer = await bodyOf(app, `/nl/zoeken?${name}=${value}`);
    assert.equal(Number.parseInt(titleOf(answer), 10), Number(count), `${name}=${value}`);
  }
});

storeTest('the pages of a list hold every entry once', async (database, context) => {
  const app = await demo(context, database);
  const first = await bodyOf(app, '/nl/zoeken?sorteer=naam&vouw=nee');
  const total = Number.parseInt(titleOf(first), 10);
  const found = [...entryIds(first)];
  for (let page = 2; found.length < total && page < 10; page += 1)
    found.push(...entryIds(await bodyOf(app, `/nl/zoeken?sorteer=naam&vouw=nee&page=${page}`)));
  assert.equal(found.length, total);
  assert.equal(new Set(found).size, total);
  holds(await bodyOf(app, '/nl/zoeken?page=99', 404), /Deze pagina van de resultaten bestaat niet/);
});

storeTest('a chosen filter can be taken away and stays when the words change', async (database, context) => {
  const app = await demo(context, database);
  const body = await bodyOf(app, '/nl/zoeken?zoekterm=parkeren&thema=verkeer&publicatiecategorie=b');
  holds(body, /<a class="reg-chip" href="\/nl\/zoeken\?zoekterm=parkeren&amp;publicatiecategorie=b">/);
  holds(body, /<a class="reg-chip" href="\/nl\/zoeken\?zoekterm=parkeren&amp;thema=verkeer">/);
  holds(body, /role="search">.*?<input type="hidden" name="thema" value="verkeer">/s);
  holds(body, /name="thema" value="verkeer" checked/);
});

storeTest(
  'a word that does not occur is corrected in words, and nothing found gives help',
  async (database, context) => {
    const app = await demo(context, database);
    const corrected = await bodyOf(app, '/nl/zoeken?zoekterm=kentekns');
    holds(corrected, /We zochten op <strong>kentekens<\/strong>, want <q>kentekns<\/q>/);
    holds(corrected, /type="search" value="kentekns"/);
    const nothing = await bodyOf(app, '/nl/zoeken?zoekterm=zzzzqqqq');
    holds(nothing, /0 resultaten voor ‘zzzzqqqq’/);
    holds(nothing, /Dat betekent niet dat de overheid hiervoor geen algoritme gebruikt/);
    holds(nothing, /href="\/nl\/meld-algoritme">Mist u een algoritme\?/);
    assert.equal(entryIds(nothing).length, 0);
  },
);

storeTest('what holds no word to search for gives the whole list, and that is said', async (database, context) => {
  const app = await demo(context, database);
  const all = titleOf(await bodyOf(app, '/nl/zoeken'));
  for (const text of ['de', '?!', '😀', '-']) {
    const body = await bodyOf(app, `/nl/zoeken?zoekterm=${encodeURIComponent(text)}`);
    assert.equal(titleOf(body), all, text);
    holds(body, /We kunnen niet zoeken op <q>[^<]+<\/q>\. U ziet daarom de hele lijst/);
    lacks(body, /beste eerst/);
  }
  for (const rest of ['', '?zoekterm=parkeren', '?zoekterm=-parkeren'])
    lacks(await bodyOf(app, `/nl/zoeken${rest}`), /We kunnen niet zoeken op/);
});

storeTest(
  'words are taken as they were typed while they are filtered, not when others are typed',
  async (database, context) => {
    const app = await demo(context, database);
    const [form = '', filters = ''] = (await bodyOf(app, '/nl/zoeken?zoekterm=kenteken&letterlijk=ja')).split(
      'aria-label="Filters"',
    );
    lacks(form, /name="letterlijk"/, 'the search form');
    holds(filters, /<input type="hidden" name="letterlijk" value="ja">/);
  },
);

storeTest('a word that was searched as it was typed in vain leads to its right spelling', async (database, context) => {
  const app = await demo(context, database);
  const body = await bodyOf(app, '/nl/zoeken?zoekterm=kentekns&letterlijk=ja');
  holds(body, /<h2>Niets gevonden<\/h2>/);
  holds(
    body,
    /Bedoelde u<\/h3><ul><li><a href="\/nl\/zoeken\?zoekterm=kentekens">kentekens<\/a> <span class="reg-count">\d+/,
  );
  lacks(await bodyOf(app, '/nl/zoeken?zoekterm=zzzzqqqq&letterlijk=ja'), /Bedoelde u</);
});

storeTest('nothing found leads to words apart, themes that fit and who to ask', async (database, context) => {
  const app = await demo(context, database);
  const body = await bodyOf(app, '/nl/zoeken?zoekterm=zzzzqqqq+parkeren');
  holds(body, /<h2>Niets gevonden<\/h2>/);
  assert.equal(entryIds(body).length, 0);
  holds(
    body,
    /Zoek op één woord uit uw vraag<\/h3><ul><li><a href="\/nl\/zoeken\?zoekterm=parkeren">parkeren<\/a> <span class="reg-count">\d+/,
  );
  lacks(body, /zoekterm=zzzzqqqq"/);
  holds(body, /Thema’s die erbij passen<\/h3><ul><li><a href="\/nl\/zoeken\?thema=verkeer">Verkeer<\/a>/);
  holds(body, /Vraag het of meld het/);
  const asked = await bodyOf(app, '/nl/zoeken?zoekterm=zzzzqqqq&organisatie=demo-gemeente-waterwoude');
  holds(
    asked,
    /Vraag of meld het bij Gemeente Waterwoude[^<]*: <a href="(?:mailto:[^"]+\?subject=Ontbrekend%20algoritme|https:)/,
  );
  lacks(await bodyOf(app, '/nl/zoeken?zoekterm=zzzzqqqq'), /Zoek op één woord|Thema’s die|Vraag of meld het bij/);
});

storeTest('a value we do not know is said and an unknown parameter is passed over', async (database, context) => {
  const app = await demo(context, database);
  const body = await bodyOf(app, '/nl/zoeken?thema=ruimtevaart&utm_source=x');
  holds(body, /Dat hebben we weggelaten: thema\./);
  lacks(await bodyOf(app, '/nl/zoeken?utm_source=x'), /weggelaten/);
});

storeTest('what is typed is never markup', async (database, context) => {
  const app = await demo(context, database);
  const typed = encodeURIComponent('"><script>alert(1)</script>');
  for (const address of [
    `/nl/zoeken?zoekterm=${typed}`,
    `/nl/organisaties?naam=${typed}`,
    `/nl/brief?naam=${typed}&organisatie=${typed}`,
    `/nl/vergelijk?id=${typed}`,
  ])
    lacks(await bodyOf(app, address), /<script>/, address);
});

storeTest(
  'entries with the same title side by side are told apart by their organisation',
  async (database, context) => {
    const app = await demo(context, database);
    const { search } = app.reading;
    const named = (text: string): readonly string[] =>
      search.search({ ...anyEntry, text, sort: 'relevantie', pageSize: 2 }).ids;
    const address = (ids: readonly string[]): string => `/nl/vergelijk?${ids.map((id) => `id=${id}`).join('&')}`;
    const alike = await bodyOf(app, address(named('kentekens lezen bij betaald parkeren')));
    const names = (body: string, part: string): readonly string[] => [
      ...new Set(
        [...body.matchAll(new RegExp(`reg-beside__${part}"[^>]*>([^<]*)<`, 'g'))].map((match) => match[1] ?? ''),
      ),
    ];
    assert.equal(names(alike, 'owner').length, 2);
    assert.deepEqual(names(alike, 'name'), names(alike, 'owner'));
    const [one = ''] = named('chat-assistent');
    const [other = ''] = named('strooiroutes');
    assert.equal(names(await bodyOf(app, address([one, other])), 'owner').length, 0);
  },
);

storeTest('an empty register has a page for every question', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  lacks(await bodyOf(app, '/nl/zoeken'), /Filter de resultaten/);
  for (const address of [
    '/nl',
    '/en/zoeken',
    '/fy/zoeken?zoekterm=x',
    '/nl/organisaties',
    '/nl/themas',
    '/nl/brief',
    '/nl/vergelijk',
  ])
    await bodyOf(app, address);
});

storeTest(
  'where nothing fits well the best is shown alone, and the rest is one link away and back',
  async (database, context) => {
    const app = await demo(context, database);
    const address = '/nl/zoeken?zoekterm=wespennest%20verwijderen&vouw=nee';
    const body = await bodyOf(app, address);
    assert.equal(titleOf(body), 'Geen algoritme past goed bij ‘wespennest verwijderen’');
    assert.equal(entryIds(body).length, 1);
    holds(body, /Dit algoritme gaat niet over <q>wespennest<\/q>\./);
    holds(body, /Niet wat u zoekt\?/);
    const left = Number(/Toon ook (\d+) andere algoritmes met iets uit uw vraag/.exec(body)?.[1]);
    const all = addresses(body).find((one) => one.startsWith('/nl/zoeken') && one.includes('verwant=ja'));
    assert.ok(left > 0 && all !== undefined);
    const everything = await bodyOf(app, all);
    assert.equal(entryIds(everything).length, left + 1);
    assert.equal(entryIds(everything)[0], entryIds(body)[0]);
    holds(everything, /Deze algoritmes noemen iets van uw vraag/);
    const back = addresses(everything).find(
      (one) => one.includes('wespennest') && /^\/nl\/zoeken\?(?!.*verwant)/.test(one),
    );
    assert.deepEqual(entryIds(await bodyOf(app, back ?? '')), entryIds(body));
    const forms = everything.match(/<form[\s\S]*?<\/form>/g) ?? [];
    const searching = forms.find((form) => form.includes('type="search"')) ?? '';
    holds(searching, /name="vouw"/);
    lacks(searching, /name="verwant"/, 'the form for other words');
  },
);

storeTest('the interface and the files give what the page gives where nothing fits well', async (database, context) => {
  const app = await demo(context, database);
  const read = async (parameters: string) =>
    JSON.parse(await bodyOf(app, `/api/v1/algoritmes?zoekterm=wespennest%20verwijderen${parameters}`)) as {
      readonly totaal: number;
      readonly resultaten: readonly unknown[];
      readonly verwant?: { readonly weggelaten: number };
      readonly nietGevonden?: readonly string[];
    };
  const [best, all] = [await read(''), await read('&verwant=ja')];
  assert.deepEqual([best.totaal, best.resultaten.length, best.nietGevonden], [1, 1, ['wespennest']]);
  assert.equal(all.totaal, 1 + (best.verwant?.weggelaten ?? 0));
  assert.deepEqual(all.verwant, { weggelaten: 0 });
  assert.ok(all.totaal > 1);
  const rows = async (parameters: string) =>
    (await bodyOf(app, `/downloads/algoritmes.csv?zoekterm=wespennest%20verwijderen${parameters}`))
      .trim()
      .split('\r\n');
  assert.equal((await rows('')).length < (await rows('&verwant=ja')).length, true);
  const { verwant, nietGevonden } = JSON.parse(await bodyOf(app, '/api/v1/algoritmes?zoekterm=parkeren'));
  assert.deepEqual([verwant, nietGevonden], [undefined, undefined], 'what fits has no such keys');
});

storeTest('words that no result is about are named, with what they find by themselves', async (database, context) => {
  const app = await demo(context, database);
  const body = await bodyOf(app, '/nl/zoeken?zoekterm=uitleg%20schrijven%20bij%20begroting');
  holds(body, /Geen van deze algoritmes gaat over <q>begroting<\/q>\./);
  const [, address = '', count] = /Zoek alleen op: <a href="([^"]+)">begroting<\/a> <span[^>]*>(\d+)</.exec(body) ?? [];
  const alone = await bodyOf(app, address.replaceAll('&amp;', '&'));
  assert.equal(Number.parseInt(titleOf(alone), 10), Number(count));
  const unknown = await bodyOf(app, '/en/zoeken?zoekterm=hoe%20benader%20je%20mensen%20met%20belastingachterstand');
  holds(unknown, /None of these algorithms is about <q>belastingachterstand<\/q>\./);
  lacks(unknown, /Search only for/);
});
