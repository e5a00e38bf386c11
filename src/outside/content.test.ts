import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isLanguage, languages } from '#standard/text.ts';
import { otherRoutes, pageRoutes } from '../routes.ts';
import { readContent } from './content.ts';

const pages = await readContent();
const slugs = [...new Set(pages.map(({ slug }) => slug))];

const linksIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');

test('every page of explanation is there in every language, with one heading of the first level', () => {
  assert.ok(slugs.length >= 9);
  for (const slug of slugs) {
    const own = pages.filter((page) => page.slug === slug);
    assert.deepEqual(own.map(({ language }) => language).toSorted(), languages.toSorted(), slug);
    for (const { language, markdown } of own) {
      assert.match(markdown, /^# \S/, `${slug}.${language}`);
      assert.equal(markdown.match(/^# /gm)?.length, 1, `${slug}.${language}`);
    }
  }
});

test('a page says as much in each language: the same sections and the same links', () => {
  const outlineOf = (markdown: string) => ({
    sections: markdown.match(/^## /gm)?.length ?? 0,
    items: markdown.match(/^(-|\d\.) /gm)?.length ?? 0,
    toFillIn: markdown.match(/\*\*\[/g)?.length ?? 0,
    links: linksIn(markdown).map((link) => link.replace(/^\/(nl|en|fy)\//, '/')),
  });
  for (const slug of slugs) {
    const outlines = pages.filter((page) => page.slug === slug).map(({ markdown }) => outlineOf(markdown));
    for (const outline of outlines) assert.deepEqual(outline, outlines[0], slug);
  }
});

test('a link leads to a page of the register in the same language, or to a body that people can turn to', () => {
  const fixed = Object.values(pageRoutes).filter((route) => !route.replace('/:language', '').includes(':'));
  const known = new Set<string>(Object.values(otherRoutes).filter((route) => !route.includes(':')));
  for (const language of languages) {
    for (const route of fixed) known.add(route.replace(':language', language));
    for (const slug of slugs) known.add(pageRoutes.explanation.replace(':language', language).replace(':slug', slug));
  }
  const outside = [
    'https://www.nationaleombudsman.nl',
    'https://www.autoriteitpersoonsgegevens.nl',
    'https://www.mensenrechten.nl',
    'https://www.juridischloket.nl',
    'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  ];
  for (const { slug, language, markdown } of pages)
    for (const link of linksIn(markdown)) {
      assert.ok(known.has(link) || outside.includes(link), `${slug}.${language}: ${link}`);
      const [first = ''] = link.slice(1).split('/');
      assert.ok(!isLanguage(first) || first === language, `${slug}.${language}: ${link}`);
    }
});

test('the accessibility statement names no status and says what is still to be filled in', () => {
  for (const { language, markdown } of pages.filter(({ slug }) => slug === 'toegankelijkheid')) {
    assert.ok((markdown.match(/\*\*\[/g)?.length ?? 0) >= 4, language);
    assert.doesNotMatch(markdown, /status\s+(?:is\s+)?[A-E]\b(?! (?:tot|to|oant))/i, language);
  }
});

test('only files named after a page and a language are read', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  context.after(() => rm(folder, { recursive: true }));
  for (const name of ['README.md', 'privacy.nl.md', 'privacy.nl.md.bak', 'a.b.c.md', 'over.fy.md'])
    await writeFile(join(folder, name), `# ${name}`);
  assert.deepEqual(await readContent(folder), [
    { slug: 'over', language: 'fy', markdown: '# over.fy.md' },
    { slug: 'privacy', language: 'nl', markdown: '# privacy.nl.md' },
  ]);
});
