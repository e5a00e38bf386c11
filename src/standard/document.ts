import type { Rule } from './carry.ts';
import { earlierKeys, standards } from './earlier.ts';
import type { Field, GroupPart, Obligation } from './field.ts';
import { allFields } from './fields.ts';
import { sections } from './sections.ts';
import { languages } from './text.ts';
import { type Term, termsOf, type VocabularyKey, vocabularies } from './vocabularies.ts';

const kinds = {
  text: 'tekst',
  choice: 'keuze',
  choices: 'keuzes',
  url: 'webadres',
  contact: 'contact',
  month: 'maand',
  date: 'datum',
  links: 'verwijzingen',
  group: 'groep',
} as const satisfies Record<Field['kind'], string>;

const shown = { always: 'altijd', filled: 'indien ingevuld', never: 'niet' } as const satisfies Record<
  Field['shown'],
  string
>;

const obliged = (obligation: Obligation) => {
  if (obligation.when === 'always') return { verplicht: 'altijd' };
  if (obligation.when === 'never') return { verplicht: 'niet' };
  return { verplicht: 'bij categorie', categorieen: obligation.categories };
};

const partOf = (part: GroupPart) => ({
  sleutel: part.key,
  naam: part.label,
  uitleg: part.help,
  verplicht: part.required,
  maximaleLengte: part.maxLength,
  ...(part.vocabulary === undefined ? {} : { keuzelijst: part.vocabulary }),
});

const shapeOf = (field: Field) => {
  switch (field.kind) {
    case 'text':
      return { maximaleLengte: field.maxLength, regels: field.lines === 'one' ? 'een' : 'meer' };
    case 'url':
    case 'contact':
      return { maximaleLengte: field.maxLength };
    case 'choice':
    case 'choices':
      return { keuzelijst: field.vocabulary };
    case 'links':
      return {
        maximaleLengteTitel: field.titleMaxLength,
        linkVerplicht: field.linkRequired,
        ...(field.suggestions === undefined ? {} : { suggesties: field.suggestions }),
      };
    case 'group':
      return { delen: field.parts.map(partOf) };
    case 'month':
      return { vorm: 'jjjj-mm' };
    case 'date':
      return { vorm: 'jjjj-mm-dd' };
  }
};

const fieldOf = (field: Field) => ({
  sleutel: field.key,
  naam: field.label,
  uitleg: field.help,
  voorbeeld: field.example,
  onderdeel: field.section,
  soort: kinds[field.kind],
  ...shapeOf(field),
  ...obliged(field.obligation),
  getoond: shown[field.shown],
  taalniveauB1: field.b1,
  zoekgewicht: field.searchWeight,
  ...(field.appliesWhen === undefined
    ? {}
    : { geldtAls: { veld: field.appliesWhen.field, waarden: field.appliesWhen.is } }),
  extensie: field.origin === 'extension',
  ...(field.source === undefined ? {} : { bron: field.source }),
});

const vocabulariesOf = (field: Field): readonly VocabularyKey[] => {
  if (field.kind === 'choice' || field.kind === 'choices') return [field.vocabulary];
  if (field.kind === 'links') return field.suggestions === undefined ? [] : [field.suggestions];
  return field.kind === 'group' ? field.parts.flatMap((part) => part.vocabulary ?? []) : [];
};

const termOf = (term: Term) => ({
  waarde: term.value,
  code: term.code,
  naam: term.label,
  ...(term.help === undefined ? {} : { uitleg: term.help }),
  ...(term.aliases === undefined ? {} : { ookGeschrevenAls: term.aliases }),
});

const ruleOf = (rule: Rule) => ({
  hoe: hows[rule.how],
  ...('to' in rule ? { naar: rule.to } : {}),
  ...('heading' in rule ? { kop: rule.heading } : {}),
  ...('values' in rule && Object.keys(rule.values).length > 0 ? { waarden: rule.values } : {}),
});

const hows = {
  copy: 'overnemen',
  'when-empty': 'overnemen als het veld leeg is',
  append: 'toevoegen achter een kop',
  choice: 'de keuze overzetten',
  links: 'verwijzingen uit de tekst lezen',
  date: 'de datum overzetten',
  assessments: 'namen van toetsen overzetten naar impacttoetsen_grouping',
  assessment: 'bij Ja een regel in impacttoetsen_grouping, anders in impacttoetsen',
  'assessment-links': 'links bij de toetsen in impacttoetsen_grouping zetten',
  route: 'een weg in redress_routes',
  leave: 'bewaren zoals het was',
} as const satisfies Record<Rule['how'], string>;

/**
 * The publication standard as a document for machines, in Dutch keys like the rest of the interface: fields with all
 * their attributes, lists of choices, and what becomes of the keys of earlier versions. Extension fields say so and name
 * who asks for them; their number is the version of the extension, since they are only ever added.
 */
export const publishedStandard = (list: readonly Field[] = allFields) => ({
  naam: 'Publicatiestandaard voor algoritmes van de overheid',
  versie: '1.0',
  uitbreiding: `1.0+register.${list.filter((field) => field.origin === 'extension').length}`,
  talen: languages,
  onderdelen: Object.entries(sections).map(([code, naam]) => ({ code, naam })),
  velden: list.map(fieldOf),
  keuzelijsten: Object.fromEntries(
    (Object.keys(vocabularies) as VocabularyKey[])
      .filter((key) => list.some((field) => vocabulariesOf(field).includes(key)))
      .map((key) => [key, termsOf(key).map(termOf)]),
  ),
  eerdereVersies: standards
    .filter((standard) => standard !== '1.0')
    .map((standard) => ({
      versie: standard,
      overigeSleutels: 'overnemen als de sleutel in 1.0 bestaat, anders bewaren zoals het was',
      sleutels: earlierKeys
        .filter((row) => row.standards.includes(standard))
        .map((row) => ({ sleutel: row.from, regels: row.rules.map(ruleOf) })),
    })),
});

/**
 * What a machine relies on in publication standard 1.0, and what therefore never changes: the standard fields with their
 * shape and duties, and the values of their lists. Help, examples and translations may be improved.
 */
export const frozenStandard = (list: readonly Field[] = allFields) => {
  const standardFields = list.filter((field) => field.origin === 'standard');
  return {
    versie: '1.0',
    onderdelen: Object.keys(sections),
    velden: standardFields.map((field) => {
      const { uitleg: _help, voorbeeld: _example, zoekgewicht: _weight, naam, ...kept } = fieldOf(field);
      return { ...kept, naam: naam.nl };
    }),
    keuzelijsten: Object.fromEntries(
      [...new Set(standardFields.flatMap(vocabulariesOf))].map((key) => [
        key,
        termsOf(key).map(({ value, code }) => ({ waarde: value, code })),
      ]),
    ),
  };
};
