import type { CommandContext } from '#commands/command.ts';
import { fingerprintOf } from '#formats/fingerprint.ts';
import { type Algorithm, makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import { factsOf } from '#register/facts.ts';
import type { Instant } from '#register/instant.ts';
import { makeOrganisationId, type Organisation } from '#register/organisation.ts';
import type { Field, FieldValue } from '#standard/field.ts';
import { allFields } from '#standard/fields.ts';
import { termsOf } from '#standard/vocabularies.ts';
import { addChanges } from '#store/changes.ts';
import { transact } from '#store/database.ts';
import { addVersions, makeCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { saveOrganisations } from '#store/organisations.ts';

const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';
const hostile = '<script>alert(1)</script> "quoted" \u202Eomgekeerd\u202C & <b>vet</b> ';

const longText = (length: number): string => {
  const sentence = `${hostile}${longWord.repeat(3)} en ${longWord}. `;
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
};

const hugeValue = (field: Field): FieldValue => {
  switch (field.kind) {
    case 'text':
      return longText(field.maxLength);
    case 'choice':
      return termsOf(field.vocabulary)[0]?.value ?? '';
    case 'choices':
      return termsOf(field.vocabulary).map((term) => term.value);
    case 'url':
    case 'contact':
      return `https://www.example.org/${'a'.repeat(300)}`;
    case 'month':
      return '2024-02';
    case 'date':
      return '2027-01-31';
    case 'links':
      return Array.from({ length: 12 }, () => ({
        title: longText(100),
        link: `https://example.org/${'b'.repeat(200)}`,
      }));
    case 'group':
      return Array.from({ length: 5 }, () =>
        Object.fromEntries(
          field.parts.map((part) => [
            part.key,
            part.vocabulary === undefined ? longText(part.maxLength) : (termsOf(part.vocabulary)[0]?.value ?? ''),
          ]),
        ),
      );
  }
};

/** A document with every field as full as it may be, with long words and hostile text. */
export const hugeDocument: EntryDocument = {
  standard: '1.0',
  values: Object.fromEntries(allFields.map((field) => [field.key, hugeValue(field)])),
  notApplicable: [],
  withheld: {},
  earlier: { standard: '0.4', values: { uuid: longText(200) } },
};

const organisation: Organisation = {
  id: makeOrganisationId('huge'),
  type: 'samenwerking',
  names: [{ name: `Gemeenschappelijke ${longWord} ${longWord}`, kind: 'preferred', from: null, until: null }],
  identifiers: [],
  parents: [],
  website: null,
  contact: null,
  participation: 'connected',
  participationNote: null,
  participationSince: null,
  successorId: null,
  from: null,
  until: null,
};

/** The number of the huge entry. */
export const hugeId = makeAlgorithmId(4_000_000);

/** Publishes the huge entry, in two versions that differ everywhere, of an organisation with a name without end. */
export const publishHuge = async ({ database, now }: CommandContext): Promise<void> => {
  const second: EntryDocument = {
    ...hugeDocument,
    values: { ...hugeDocument.values, goal: longText(2_400).toUpperCase() },
  };
  const algorithm: Algorithm = {
    id: hugeId,
    organisationId: organisation.id,
    ...factsOf(second),
    useReason: longText(300),
    mergedInto: null,
    withdrawn: null,
    source: null,
    vanishedAt: null,
  };
  const first = '2024-01-01T10:00:00Z' as Instant;
  await transact(database, async (writing) => {
    await saveOrganisations(writing, [organisation], (name) => name.toLowerCase());
    await saveAlgorithms(writing, [algorithm]);
    for (const [index, document] of [hugeDocument, second].entries()) {
      const version = { algorithmId: hugeId, language: 'nl', number: index + 1, state: 'published' } as const;
      const publishedAt = index === 0 ? first : now();
      const texts = { changeNote: longText(300), confirmedAt: null, machineTranslated: false };
      await addVersions(writing, [
        { ...version, document, publishedAt, ...texts, fingerprint: fingerprintOf(document) },
      ]);
      await makeCurrent(writing, { ...version, publishedAt });
      await addChanges(writing, [
        {
          at: publishedAt,
          algorithmId: hugeId,
          kind: index === 0 ? 'published' : 'changed',
          language: 'nl',
          number: index + 1,
        },
      ]);
    }
  });
};
