import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { languages } from '#standard/text.ts';
import type { Database } from '#store/database.ts';
import { type App, makeApp } from '../app.ts';
import { storeTest } from '../stores.ts';
import { publishEntries } from '../support/entries.ts';

const demo = (context: TestContext, database: Database): Promise<App> =>
  makeApp(context, database, { content: 'demo' });

const bodyOf = async (app: App, address: string, status = 200): Promise<string> => {
  const answer = await app.get(address);
  assert.equal(answer.statusCode, status, address);
  return answer.body;
};

const linksIn = (body: string): readonly string[] => [
  ...new Set([...body.matchAll(/href="(\/[^"#]*)[^"]*"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))),
];

const numberOf = (body: string): number => Number(/<h1>([\d.,]+) /.exec(body)?.[1]?.replace(/[.,]/g, ''));

/** The page holds this; the page itself is too long to show when it does not. */
const holds = (body: string, pattern: RegExp): void => assert.ok(pattern.test(body), `no ${pattern} in the page`);
const lacks = (body: string, pattern: RegExp, where = 'the page'): void =>
  assert.ok(!pattern.test(body), `${pattern} in ${where}`);

storeTest('every example on the front page finds something, in English too', async (database, context) => {
  const app = await demo(context, database);
  for (const language of languages) {
    const hint = /<p class="reg-hero__hint">(.*?)<\/p>/s.exec(await bodyOf(app, `/${language}`))?.[1] ?? '';
    const links = linksIn(hint);
    assert.equal(links.length, 4);
    for (const address of links) assert.ok(numberOf(await bodyOf(app, address)) > 0, address);
    if (language === 'en') holds(hint, />parking<\/a>/);
  }
});

storeTest('each figure of the front page equals the list behind it', async (database, context) => {
  const app = await demo(context, database);
  const home = await bodyOf(app, '/nl');
  const figures = [
    ...home.matchAll(
      /<dt class="reg-figures__label">.*?href="([^"]+)".*?<\/dt><dd class="reg-figures__value">([\d.]+)<\/dd>/gs,
    ),
  ].map((match) => ({
    address: (match[1] ?? '').replaceAll('&amp;', '&'),
    value: Number((match[2] ?? '').replace('.', '')),
  }));
  assert.equal(figures.length, 4);
  for (const { address, value } of figures.filter((figure) => figure.address.startsWith('/nl/zoeken')))
    assert.equal(numberOf(await bodyOf(app, address)), value, address);
  const organisations = figures.find(({ address }) => address.startsWith('/nl/organisaties'));
  const list = await bodyOf(app, organisations?.address ?? '');
  assert.equal(Number(/<strong>(\d+) organisaties/.exec(list)?.[1]), organisations?.value);
});

storeTest(
  'a figure says how many did not answer, and a theme list without entries is no heading',
  async (database, context) => {
    const document = { values: { name: 'Proef' } };
    await publishEntries(database, [{ n: 1, versions: [{ number: 1, at: '2026-01-01T10:00:00Z', document }] }]);
    const home = await bodyOf(await makeApp(context, database, { content: 'empty' }), '/nl');
    holds(home, />risicoselectie<\/a>; niet ingevuld bij 1<\/dt><dd[^>]*><span aria-hidden="true">\?<\/span>/);
    lacks(home, /Of kies een thema/);
  },
);

storeTest(
  'the organisations that are listed and those that are not add up to all that exist',
  async (database, context) => {
    const body = await bodyOf(await demo(context, database), '/nl/organisaties');
    const number = (pattern: RegExp): number => Number(pattern.exec(body)?.[1]);
    const parts = [
      /<strong>(\d+) organisaties/,
      /(\d+) organisaties? heb[^.]* alleen algoritmes via/,
      /(\d+) organisaties? hebben niets in het register/,
    ];
    assert.equal(
      parts.reduce((sum, pattern) => sum + number(pattern), 0),
      number(/van de (\d+) organisaties die wij kennen/),
    );
  },
);

storeTest('every count of a theme equals the list behind it', async (database, context) => {
  const app = await demo(context, database);
  const body = await bodyOf(app, '/nl/themas');
  const themes = [...body.matchAll(/<a href="([^"]*thema=[^"]*)"><span>[^<]*<\/span> <span class="reg-count">(\d+)/g)];
  assert.ok(themes.length >= 16);
  for (const [, address = '', count] of themes)
    assert.equal(numberOf(await bodyOf(app, address)), Number(count), address);
});

storeTest('no link on these pages is dead, in any language', async (database, context) => {
  const app = await demo(context, database);
  const tried = new Set<string>();
  for (const language of languages)
    for (const page of [
      '',
      '/zoeken',
      '/organisaties',
      '/themas',
      '/brief',
      '/vergelijk',
      '/organisatie/demo-gemeente-waterwoude',
    ])
      for (const link of linksIn(await bodyOf(app, `/${language}${page}`))) {
        if (tried.has(link)) continue;
        tried.add(link);
        const { statusCode } = await app.get(link);
        assert.ok(statusCode < 400, `${link} on /${language}${page} answers ${statusCode}`);
      }
});

storeTest(
  'an organisation is found by a former name, an abbreviation and a part of its name',
  async (database, context) => {
    const app = await demo(context, database);
    for (const name of ['woudkapelle', 'MWENL', 'Wonen en Landschap', 'waterw'])
      holds(
        await bodyOf(app, `/nl/organisaties?naam=${encodeURIComponent(name)}`),
        /href="\/nl\/organisatie\/demo-(?:gemeente-waterwoude|ministerie-wonen-en-landschap)"/,
      );
    holds(await bodyOf(app, '/nl/organisaties?naam=bestaatniet'), /Geen organisatie past bij uw vraag/);
  },
);

storeTest(
  'organisations that published nothing are said, shown when asked, and have a page',
  async (database, context) => {
    const app = await demo(context, database);
    const usual = await bodyOf(app, '/nl/organisaties');
    lacks(usual, /demo-gemeente-hoogduin/);
    holds(usual, /\d+ organisaties? (heeft|hebben) niets in het register/);
    holds(await bodyOf(app, '/nl/organisaties?gepubliceerd=nee'), /demo-gemeente-hoogduin/);
    const page = await bodyOf(app, '/nl/organisatie/demo-gemeente-hoogduin');
    holds(page, /Deze gemeente heeft hier nog niets gepubliceerd\. Dat betekent niet/);
    holds(page, /Wat kunt u doen\?/);
    lacks(page, /Ingetrokken/);
  },
);

storeTest(
  'an organisation that withdrew what it had is not said never to have published',
  async (database, context) => {
    const app = await demo(context, database);
    const page = await bodyOf(app, '/nl/organisatie/demo-parkeerdienst-merenland');
    holds(page, /heeft nu niets in het register\. Dat betekent niet/);
    holds(page, /12 oktober 2026<\/time><a[^>]*href="\/nl\/algoritme\/27148583">Gezichtsherkenning/);
    lacks(page, /nog niets|Nog niet/);
    lacks(await bodyOf(app, '/nl/organisatie/demo-gemeente-rietmeer'), /Ingetrokken/);
  },
);

storeTest(
  'an organisation counts the entries of its parts, per category what the list holds',
  async (database, context) => {
    const app = await demo(context, database);
    const page = await bodyOf(app, '/nl/organisatie/demo-gemeente-waterwoude');
    const figures = [
      ...page.matchAll(/<dt class="reg-figures__label"><a href="([^"]+)".*?<dd class="reg-figures__value">(\d+)/gs),
    ];
    assert.equal(figures.length, 4);
    for (const [, address = '', value] of figures)
      assert.equal(numberOf(await bodyOf(app, address.replaceAll('&amp;', '&'))), Number(value), address);
    holds(page, /Sociale Dienst Waterwoude/);
    await bodyOf(app, '/nl/organisatie/bestaat-niet', 404);
  },
);

storeTest('a reader with a letter gets to the algorithm in steps', async (database, context) => {
  const app = await demo(context, database);
  const first = await bodyOf(app, '/nl/brief');
  holds(first, /Stap 1/);
  holds(first, /Stap 2: [^<]*<\/h2><p class="reg-soft">Kies eerst de organisatie/);
  const second = await bodyOf(app, '/nl/brief?naam=waterwoude');
  const chosen = linksIn(second).find((link) => link.includes('organisatie=demo-gemeente-waterwoude'));
  const third = await bodyOf(app, chosen ?? '');
  holds(third, /Stap 2: zoek het algoritme.*Kentekens lezen bij betaald parkeren/s);
  const narrowed = await bodyOf(app, `${chosen}&onderwerp=parkeren`);
  holds(narrowed, /Kentekens lezen bij betaald/);
  lacks(narrowed, /Leerlingen zonder school/);
  holds(await bodyOf(app, '/nl/brief?organisatie=demo-gemeente-hoogduin'), /heeft geen algoritme in het register/);
});

storeTest('two to four algorithms stand side by side, and what is not there is said', async (database, context) => {
  const app = await demo(context, database);
  const ids = [
    ...new Set([...(await bodyOf(app, '/nl/zoeken')).matchAll(/algoritme\/(\d{8})/g)].map((match) => match[1] ?? '')),
  ];
  const address = (count: number): string =>
    `/nl/vergelijk?${ids
      .slice(0, count)
      .map((id) => `id=${id}`)
      .join('&')}`;
  assert.equal((await bodyOf(app, address(3))).match(/<th scope="col"/g)?.length, 4);
  const five = await bodyOf(app, address(5));
  assert.equal(five.match(/<th scope="col"/g)?.length, 5);
  holds(five, /U koos er meer dan vier/);
  const one = await bodyOf(app, `${address(1)}&id=12345678`);
  holds(one, /staat niet in het register: 12345678/);
  holds(one, /<form[^>]*action="\/nl\/vergelijk"/);
  const rows = (body: string): number => body.match(/<th scope="row"/g)?.length ?? 0;
  assert.ok(rows(await bodyOf(app, `${address(2)}&verschil=ja`)) < rows(await bodyOf(app, address(2))));
});
