import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { judgeValue } from '#formats/repair-field.ts';
import { repairValues } from '#formats/repair-values.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { publicationFaults, valueFaults } from '#register/rules/value-faults.ts';
import type { FieldValue } from '#standard/field.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { JsonRecord, JsonValue } from '#standard/json.ts';
import { languages } from '#standard/text.ts';
import { loadAssets } from '#web/assets.ts';
import { entryForm } from '#web/entry-form/entry-form.ts';
import { readEntryForm, withSent } from '#web/entry-form/read-entry-form.ts';
import { html } from '#web/html.ts';
import { layout } from '#web/layout.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { entryRecords } from '../api/arbitrary-records.ts';
import {
  accessibilityFaults,
  headingJumps,
  openBrowser,
  partsTooWide,
  skipWithoutBrowser,
} from '../support/browser.ts';
import { htmlFaults } from '../support/html-validity.ts';

const assets = loadAssets('pine');
const stylesheet = assets.files.get(assets.stylesheet)?.body.toString() ?? '';

const formOf = (document: EntryDocument, more: Partial<Parameters<typeof entryForm>[0]> = {}) =>
  entryForm({
    document,
    language: 'nl',
    textLanguage: 'nl',
    formToken: 'bewijs',
    action: 'https://register.example/nl/kantoor/inschrijving',
    faults: [],
    buttons: [
      { value: 'bewaar', label: 'Bewaar' },
      { value: 'indienen', label: 'Vraag om beoordeling', isPrimary: true },
    ],
    state: 'Bewaard om 10.42 uur',
    ...more,
  });

const isBlank = (value: JsonValue): boolean => value === null || value === '';

/** A row without what is empty in it; a link keeps its two halves. Null when nothing is left. */
const wholeRow = (row: JsonRecord): JsonValue => {
  if (Object.values(row).every(isBlank)) return null;
  return 'title' in row ? row : Object.fromEntries(Object.entries(row).filter(([, part]) => !isBlank(part)));
};

const withoutBlank = (value: JsonValue): JsonValue => {
  if (!Array.isArray(value)) return isBlank(value) ? null : value;
  const items = value
    .map((item) => (typeof item === 'object' && item !== null ? wholeRow(item as JsonRecord) : item))
    .filter((item) => !isBlank(item));
  return items.length === 0 ? null : items;
};

/** The document as the register holds it: its text made plain, its dates and addresses in their whole form. */
const asKept = (document: EntryDocument): EntryDocument => {
  const entries = Object.entries(repairValues(document.values as JsonRecord).values).flatMap(([key, value]) => {
    const field = fieldByKey(key);
    const whole = withoutBlank(value ?? null) as FieldValue | null;
    if (field === undefined || whole === null) return [];
    return [[key, judgeValue(field, whole).value ?? whole]];
  });
  return { ...document, values: Object.fromEntries(entries) };
};

/** What a browser sends of a form: the pairs it gathers itself, with the line ends it sends them with. */
const sentBy = async (page: Page): Promise<URLSearchParams> => {
  const pairs = await page.evaluate<[string, string][]>("[...new FormData(document.querySelector('form'))]");
  return new URLSearchParams(pairs.map(([name, text]): [string, string] => [name, text.replace(/\n/g, '\r\n')]));
};

const sorted = (document: EntryDocument): EntryDocument => ({
  ...document,
  notApplicable: document.notApplicable.toSorted(),
});

test('a document shown as a form and sent back by a browser is the same document', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const page = await (await openBrowser(context)).newPage();
  const records = entryRecords.map(({ version }) => asKept(version.document));
  await fc.assert(
    fc.asyncProperty(records, async (document) => {
      await page.setContent(formOf(document).html);
      const sent = readEntryForm(await sentBy(page));
      assert.deepEqual(sorted(withSent(document, sent)), sorted(document));
      assert.deepEqual(sent.faults, valueFaults(document.values));
      assert.equal(sent.sent.length, editableFields.length);
    }),
    { numRuns: process.env.TEST_ALL === '1' ? 100 : 25 },
  );
});

const faulty: EntryDocument = {
  ...emptyDocument,
  notApplicable: ['proxies'],
  values: {
    name: 'Keuze van parkeervergunningen voor controle',
    description_short: 'Dit algoritme kiest vergunningen. '.repeat(20).trim(),
    publication_category: 'Impactvolle algoritmes',
    status: 'Half af',
    begin_date: 'ergens in 2024',
    website: `www.waterhoven.example/${'zeer-lang-adres'.repeat(10)}`,
    category: ['Verkeer', 'Wonen'],
    goal: 'Zo komt er sneller plek.\n\nVoor wie wacht.',
    lawful_basis_grouping: [
      { title: 'Gemeentewet', link: 'geen' },
      { title: '', link: 'https://a.example' },
    ],
    redress_routes: [{ route: 'Een eigen weg', how: 'Bel.' }],
  },
};

/** A whole page of the office with the form on it, its style within it because nothing is fetched here. */
const pageOf = (language: (typeof languages)[number], document: EntryDocument): string =>
  layout(
    {
      ...{ kind: 'page', status: 200, title: 'Schrijf de inschrijving', section: null, noIndex: true },
      main: html`${pageTitle('Schrijf de inschrijving')}${formOf(document, {
        ...{ language, action: '/nl/kantoor/inschrijving', asked: 'redress_routes' },
        faults: document === faulty ? publicationFaults(document) : [],
      })}`,
    },
    {
      ...{ language, address: `/${language}/kantoor/inschrijving`, config: { baseUrl: 'https://register.example' } },
      ...{ holdsInvented: false, office: { name: 'Samira', roles: 'redacteur', formToken: 'bewijs' }, assets },
    },
  );

test('the form is valid HTML in every language, with and without faults', async () => {
  for (const language of languages)
    for (const document of [emptyDocument, faulty]) assert.deepEqual(await htmlFaults(pageOf(language, document)), []);
});

test('the form is accessible and fits at three widths, with and without faults', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const page = await (await openBrowser(context)).newPage();
  for (const document of [emptyDocument, faulty])
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.setContent(pageOf('nl', document).replace('</head>', `<style>${stylesheet}</style></head>`));
      const faults = [
        ...(await accessibilityFaults(page)),
        ...(await partsTooWide(page)),
        ...(await headingJumps(page)),
      ];
      assert.deepEqual(faults, [], `${width}`);
    }
});

test('a link in the summary brings the focus to the control that is to be mended', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const page = await (await openBrowser(context)).newPage();
  await page.setContent(pageOf('nl', faulty));
  const links = await page.evaluate<readonly string[]>(
    "[...document.querySelectorAll('.reg-errors a')].map((link) => link.hash.slice(1))",
  );
  assert.equal(links.length, publicationFaults(faulty).length);
  for (const id of links) {
    const control = page.locator(`[id="${id}"]`);
    await control.focus();
    assert.equal(await page.evaluate('document.activeElement.id'), id);
    const about = await control.evaluate((one) =>
      [one, ...one.ownerDocument.querySelectorAll('fieldset:has(:focus)')]
        .flatMap((part) => part.getAttribute('aria-describedby')?.split(' ') ?? [])
        .map((part) => one.ownerDocument.getElementById(part)?.className),
    );
    assert.ok(about.includes('utrecht-form-field-error-message'), id);
  }
});
