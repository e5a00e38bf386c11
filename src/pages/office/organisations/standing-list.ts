import type { OrganisationDirectory } from '#register/directory.ts';
import type { Organisation } from '#register/organisation.ts';
import { type Standing, standingOf, standings } from '#register/participation.ts';
import type { Language } from '#standard/text.ts';
import { countedWords, plural, wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';
import type { EntryCounts } from '../../public/organisation/counts.ts';

const allStandings = Object.keys(standings) as readonly Standing[];

/** How many of these organisations stand where: 'Publiceert 3, Publiceert zelf 1'. */
export const standingCounts = (
  organisations: readonly Organisation[],
  counts: EntryCounts,
  language: Language,
): string => {
  const byStanding = Map.groupBy(organisations, ({ id, participation }) => standingOf(participation, counts.own(id)));
  return allStandings
    .flatMap((standing) => {
      const some = byStanding.get(standing) ?? [];
      return some.length === 0
        ? []
        : [`${standings[standing][language].toLowerCase()}: ${wholeNumber(some.length, language)}`];
    })
    .join(' · ');
};

/** These organisations, grouped by where they stand, each with how many of its entries are public; groups of many are folded. */
export const standingList = (
  organisations: readonly Organisation[],
  directory: OrganisationDirectory,
  counts: EntryCounts,
  language: Language,
): readonly Html[] => {
  const byStanding = Map.groupBy(organisations, ({ id, participation }) => standingOf(participation, counts.own(id)));
  const { compare } = new Intl.Collator('nl');
  return allStandings.flatMap((standing) => {
    const some = (byStanding.get(standing) ?? []).toSorted((a, b) =>
      compare(directory.nameOf(a.id), directory.nameOf(b.id)),
    );
    if (some.length === 0) return [];
    const items = some.map(({ id, participationNote }) => {
      const entries = counts.own(id);
      return html`<li class="reg-directory__item"><a class="reg-directory__name" href="${href('officeOrganisation', { language, organisation: id })}">${directory.nameOf(id)}</a><span class="reg-directory__meta">${directory.typeLabelOf(id, language)}${
        participationNote !== null && html` · <span lang="nl">${participationNote}</span>`
      }</span><span class="reg-directory__count">${entries > 0 && plural(entries, countedWords.algorithm, language)}</span></li>`;
    });
    return [
      html`<details class="reg-disclose"${some.length <= 20 && html` open`}><summary>${standings[standing][language]} (${wholeNumber(some.length, language)})</summary><ul class="reg-directory reg-gap-top">${items}</ul></details>`,
    ];
  });
};
