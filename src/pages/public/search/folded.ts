import type { AlgorithmId } from '#register/algorithm.ts';
import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { searchAddress } from './address.ts';
import type { Asked } from './filters.ts';

const words = {
  oneByOne: { nl: 'Toon ze één voor één', en: 'Show them one by one', fy: 'Lit se ien foar ien sjen' },
  together: {
    nl: 'Neem bijna gelijke algoritmes samen',
    en: 'Put nearly identical algorithms together',
    fy: 'Nim hast gelikense algoritmes byinoar',
  },
  more: {
    nl: 'Toon de algoritmes één voor één om alle organisaties te zien.',
    en: 'Show the algorithms one by one to see all organisations.',
    fy: 'Lit de algoritmes ien foar ien sjen om alle organisaasjes te sjen.',
  },
} as const satisfies Record<string, Text>;

const byName = new Intl.Collator('nl');

/** More organisations than this are not named under one result. */
const mostNamed = 200;

const alsoAt = (count: number, language: Language): string => {
  const number = wholeNumber(count, language);
  const line = {
    nl: `Ook bij ${number} andere ${count === 1 ? 'organisatie' : 'organisaties'}`,
    en: `Also at ${number} other ${count === 1 ? 'organisation' : 'organisations'}`,
    fy: `Ek by ${number} oare ${count === 1 ? 'organisaasje' : 'organisaasjes'}`,
  };
  return line[language];
};

const elsewhere = (reading: Reading, ids: readonly AlgorithmId[], { directory, language }: Asked): Html => {
  const named = ids.slice(0, mostNamed).map((id) => {
    const owner = reading.search.likenessOf(id)?.organisationId;
    return { id, name: owner === undefined ? id : directory.nameOf(owner) };
  });
  const links = named
    .toSorted((one, other) => byName.compare(one.name, other.name))
    .map(({ id, name }) => html`<li><a href="${href('entry', { language, id })}">${name}</a></li>`);
  const more = ids.length > mostNamed && html`<p class="reg-small">${words.more[language]}</p>`;
  return html`<details class="reg-fold reg-small"><summary>${alsoAt(ids.length, language)}</summary><ul>${links}</ul>${more}</details>`;
};

/** What stands under a result that is nearly the same at other organisations: how many, and folded away which, each with its own entry. */
export const alsoElsewhere = (reading: Reading, asked: Asked): ((id: AlgorithmId) => Html | null) => {
  const { ids, folded } = asked.result;
  const alsoById = new Map(ids.map((id, at) => [id, folded?.also[at] ?? []]));
  return (id) => {
    const also = alsoById.get(id) ?? [];
    return also.length === 0 ? null : elsewhere(reading, also, asked);
  };
};

/** How many results the list has when nearly identical entries are one, with the way to see them one by one; and the way back. */
export const foldingLine = ({ query, result, language }: Asked): Html | null => {
  if (query.folded !== true) {
    const address = searchAddress(language, { ...query, folded: true, page: 1 });
    return html`<p class="reg-small reg-gap-top reg-noprint"><a href="${address}">${words.together[language]}</a></p>`;
  }
  const left = result.total - (result.folded?.total ?? result.total);
  if (left === 0) return null;
  const number = wholeNumber(left, language);
  const line = {
    nl: `${number} ${left === 1 ? 'algoritme is' : 'algoritmes zijn'} bijna gelijk aan dat van een andere organisatie en ${left === 1 ? 'staat' : 'staan'} daaronder.`,
    en: `${number} ${left === 1 ? 'algorithm is' : 'algorithms are'} nearly identical to one of another organisation and listed under it.`,
    fy: `${number} ${left === 1 ? 'algoritme is' : 'algoritmes binne'} hast gelyk oan dat fan in oare organisaasje en ${left === 1 ? 'stiet' : 'steane'} dêrûnder.`,
  };
  const address = searchAddress(language, { ...query, folded: false, page: 1 });
  return html`<p class="reg-small reg-gap-top">${line[language]} <a href="${address}">${words.oneByOne[language]}</a></p>`;
};
