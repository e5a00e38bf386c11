import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { publicationFaults, valueFaults } from '#register/rules/value-faults.ts';
import { allFields } from '#standard/fields.ts';
import { sections } from '#standard/sections.ts';
import { languages } from '#standard/text.ts';
import { escapeHtml } from '../html.ts';
import { type EntryForm, entryForm } from './entry-form.ts';
import { formSections, sectionState } from './section-steps.ts';

const shown = (values: EntryDocument['values'] = {}, more: Partial<EntryForm> = {}): string =>
  entryForm({
    document: { ...emptyDocument, values },
    language: 'nl',
    textLanguage: 'nl',
    formToken: 'bewijs',
    action: '/nl/kantoor/inschrijving',
    faults: [],
    buttons: [
      { value: 'bewaar', label: 'Bewaar' },
      { value: 'indienen', label: 'Vraag om beoordeling', isPrimary: true },
    ],
    ...more,
  }).html;

test('every field an organisation fills in is asked in every language, with its help and when it is obligatory', () => {
  for (const language of languages) {
    const form = shown({}, { language, textLanguage: language });
    for (const field of editableFields) {
      assert.ok(form.includes(`${escapeHtml(field.label[language])} <span class="reg-field__must">`), field.key);
      assert.ok(form.includes(escapeHtml(field.help[language])), field.key);
    }
    for (const { key } of formSections) assert.ok(form.includes(escapeHtml(sections[key][language])), key);
  }
  assert.match(shown(), /Naam <span class="reg-field__must">\(verplicht\)/);
  assert.match(shown(), /Doel en impact <span class="reg-field__must">\(verplicht bij A en B\)/);
  assert.match(shown(), /Status <span class="reg-field__must">\(verplicht\)/);
  assert.match(shown(), /Begindatum <span class="reg-field__must">\(niet verplicht\)/);
});

test('what follows from the register itself is not asked', () => {
  const asked = new Set(editableFields.map(({ key }) => key));
  assert.deepEqual(
    allFields.map(({ key }) => key).filter((key) => !asked.has(key)),
    ['organization', 'lang', 'standard_version', 'lars', 'publication_dt'],
  );
  assert.doesNotMatch(
    shown({ organization: 'Gemeente X', lars: '12345678' }),
    /veld-(organization|lang|lars)|Gemeente X/,
  );
});

test('an id stands once on the page, and every label and description leads to something', () => {
  const form = shown(
    {
      lawful_basis_grouping: [{ title: 'Wet', link: 'geen' }],
      redress_routes: [{ how: 'x'.repeat(1001) }],
      website: 'y',
    },
    { faults: valueFaults({ website: 'y', lawful_basis_grouping: [{ title: 'Wet', link: 'geen' }] }) },
  );
  const ids = [...form.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  const led = [...form.matchAll(/ (?:for|aria-describedby|aria-labelledby|list|form)="([^"]+)"/g)];
  assert.deepEqual(
    led.flatMap(([, to = '']) => to.split(' ')).filter((id) => !ids.includes(id)),
    [],
  );
});

test('a fault stands above the form with a link to its control, and in the same words at the control', () => {
  const values: EntryDocument['values'] = {
    website: 'www voorbeeld',
    lawful_basis_grouping: [
      { title: 'Wet', link: 'https://a.example' },
      { title: '', link: 'https://b.example' },
    ],
  };
  const form = shown(values, { faults: publicationFaults({ ...emptyDocument, values }) });
  const [above = '', within = ''] = form.split('<form ');
  const links = [...above.matchAll(/<li><a href="#(veld-[^"]+)">([^<]+)<\/a>/g)];
  assert.equal(links.length, 7);
  for (const [, id, message = ''] of links) {
    assert.ok(within.includes(` id="${id}"`), id);
    assert.ok(within.includes(`<span>${message}</span>`), message);
  }
  assert.match(within, /id="veld-website"[^>]*aria-describedby="[^"]*veld-website-fout[^"]*" aria-invalid="true"/);
  assert.match(within, /value="www voorbeeld"/);
  assert.match(above, /De tekst heeft nog 7 fouten/);
  assert.deepEqual(
    links.slice(0, 3).map(([, id]) => id),
    ['veld-name', 'veld-description_short', 'veld-status'],
  );
});

test('rows have one empty row more than is filled, and one more when that was asked', () => {
  const rows = (form: string): number => form.match(/name="veld-redress_routes-how"/g)?.length ?? 0;
  const values: EntryDocument['values'] = { redress_routes: [{ how: 'Bel.' }, { how: 'Mail.' }] };
  assert.deepEqual([rows(shown()), rows(shown(values)), rows(shown(values, { asked: 'redress_routes' }))], [1, 3, 4]);
  assert.match(
    shown(values),
    /name="nog-een" value="redress_routes" formaction="\/nl\/kantoor\/inschrijving#veld-redress_routes-3-route"/,
  );
});

test('the Enter key saves: the first button of the form is the first that was given', () => {
  const [, within = ''] = shown({}, { hidden: { versie: '3' } }).split('<form ');
  assert.match(within.match(/<button [^>]*>/)?.[0] ?? '', /name="actie" value="bewaar" tabindex="-1"/);
  assert.match(
    within,
    /<input type="hidden" name="formulier" value="bewijs"><input type="hidden" name="versie" value="3">/,
  );
});

test('a tick says that a field does not apply, but not where the category obliges it', () => {
  const ticks = (values: EntryDocument['values']): readonly string[] =>
    [...shown(values).matchAll(/name="nvt" value="([^"]+)"/g)].map(([, key = '']) => key);
  assert.ok(ticks({}).includes('goal'));
  assert.ok(ticks({ publication_category: 'Overige algoritmes' }).includes('goal'));
  for (const key of ['goal', 'name', 'source_id'])
    assert.ok(!ticks({ publication_category: 'Impactvolle algoritmes' }).includes(key), key);
  const document = { ...emptyDocument, notApplicable: ['name'] } as const;
  assert.match(shown({}, { document }), /id="nvt-name" name="nvt" value="name" checked/);
});

test('a choice that is not in the list can be seen and left', () => {
  assert.match(shown({ status: 'Half "af"' }), /value="Half &quot;af&quot;" checked/);
  assert.match(
    shown(),
    /<input class="reg-check" type="radio" id="veld-status-4" name="veld-status" value="" checked>/,
  );
});

test('the text has the language of the entry where that is not the language of the page', () => {
  assert.match(shown({ goal: 'Purpose' }, { textLanguage: 'en' }), /id="veld-goal"[^>]* lang="en">Purpose/);
  assert.doesNotMatch(shown({ goal: 'Doel' }), / lang="/);
});

test('a section is wrong, lacks something, is empty or is complete', () => {
  const states = (values: EntryDocument['values']) =>
    formSections.map((section) => {
      const { state, count } = sectionState(section, { ...emptyDocument, values }, valueFaults(values));
      return `${section.key} ${state} ${count}`;
    });
  assert.deepEqual(states({}), ['general missing 5', 'responsible empty 0', 'operations empty 0', 'metadata empty 0']);
  assert.deepEqual(states({ website: 'x', publication_category: 'Impactvolle algoritmes', tags: 'parkeren' }), [
    'general wrong 1',
    'responsible missing 7',
    'operations empty 0',
    'metadata complete 0',
  ]);
});

test('nothing that was typed can open or close a tag', () => {
  const hostile = `"></textarea><script>alert('x')</script>`;
  const values = Object.fromEntries(
    editableFields.map((field) => {
      if (field.kind === 'links') return [field.key, [{ title: hostile, link: hostile }]];
      if (field.kind === 'group')
        return [field.key, [Object.fromEntries(field.parts.map(({ key }) => [key, hostile]))]];
      return [field.key, field.kind === 'choices' ? [hostile] : hostile];
    }),
  );
  assert.doesNotMatch(shown(values, { faults: valueFaults(values) }), /<script|<\/textarea><[^pd/]/);
});
