import { hashOfSecret } from '#commands/secrets.ts';
import { type FollowSubject, followTerms, keyOfSubject } from '#register/following.ts';
import type { Language, Text } from '#standard/text.ts';
import { findFollowerByKey } from '#store/followers.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { QuestionPage } from '../questions/question-page.ts';
import { type Described, describedLink, describeSubjects } from './subject.ts';

const words = {
  title: { nl: 'Wat u volgt per e-mail', en: 'What you follow by e-mail', fy: 'Wat jo folgje fia e-mail' },
  lead: {
    nl: 'U krijgt ten hoogste één e-mail per dag, als er iets is veranderd.',
    en: 'You get at most one e-mail a day, and only when something has changed.',
    fy: 'Jo krije op syn heechst ien e-mail deis, as der wat feroare is.',
  },
  kept: {
    nl: 'De link naar deze pagina is alleen voor u: wie hem heeft, kan voor u stoppen. In elke e-mail over veranderingen staat zo’n link.',
    en: 'The link to this page is for you only: anyone who has it can stop your e-mails. Every e-mail about changes contains such a link.',
    fy: 'De keppeling nei dizze side is allinnich foar jo: wa’t him hat, kin foar jo stopje. Yn elke e-mail oer feroarings stiet sa’n keppeling.',
  },
  stop: { nl: 'Stop', en: 'Stop', fy: 'Stopje' },
  stopOne: { nl: 'met volgen van', en: 'following', fy: 'mei folgjen fan' },
  stopAll: { nl: 'Stop met alles', en: 'Stop following everything', fy: 'Stopje mei alles' },
  all: {
    nl: 'Stopt u met alles? Dan verwijderen wij ook uw e-mailadres.',
    en: 'If you stop following everything, we also delete your e-mail address.',
    fy: 'Stopje jo mei alles? Dan smite wy jo e-mailadres ek fuort.',
  },
  nothing: {
    nl: 'Deze link werkt niet (meer)',
    en: 'This link does not work (any more)',
    fy: 'Dizze keppeling wurket net (mear)',
  },
  nothingText: {
    nl: `Bent u met alles gestopt? Dan hebben wij uw e-mailadres al verwijderd. Anders is de link ouder dan ${followTerms.keyDays} dagen, of niet helemaal overgenomen. Gebruik dan de link in de nieuwste e-mail over wat u volgt, of vraag een nieuwe aan.`,
    en: `If you have stopped following everything, we have already deleted your e-mail address. Otherwise the link is more than ${followTerms.keyDays} days old, or was not copied in full. In that case, use the link in the latest e-mail about what you follow, or request a new one.`,
    fy: `Binne jo mei alles stoppe? Dan hawwe wy jo e-mailadres al fuortsmiten. Oars is de keppeling âlder as ${followTerms.keyDays} dagen, of net hielendal oernommen. Brûk dan de keppeling yn de nijste e-mail oer wat jo folgje, of freegje in nijen oan.`,
  },
  newLink: { nl: 'Vraag een nieuwe link aan', en: 'Request a new link', fy: 'Freegje in nije keppeling oan' },
  follows: { nl: 'U volgt dit nu.', en: 'You now follow this.', fy: 'Jo folgje dit no.' },
  stopped: { nl: 'U bent ermee gestopt.', en: 'You have stopped following it.', fy: 'Jo binne dermei stoppe.' },
} as const satisfies Record<string, Text>;

/** What stands in the address of the page that stops one thing. */
export const stopValues = (key: string, { kind, value }: FollowSubject): Readonly<Record<string, string>> => ({
  sleutel: key,
  wat: kind,
  id: value,
});

/** The page for a link of nobody (any more): they stopped, it is too old, or it never was. */
export const nothingFollowed = (language: Language): PageAnswer => {
  const title = words.nothing[language];
  return {
    ...{ kind: 'page', status: 404, title, section: null, noIndex: true, mayBeKept: false },
    main: html`${pathFromHome([], language)}${pageTitle(title)}<div class="reg-stack"><p>${words.nothingText[language]}</p><p><a href="${href('followLink', { language })}">${words.newLink[language]}</a></p></div>`,
  };
};

const row = (subject: FollowSubject, described: Described, key: string, language: Language): Html => {
  const { kind, name } = described;
  const to = href('followStop', { language }, stopValues(key, subject));
  return html`<div><dt>${kind}</dt><dd><div class="reg-row reg-row--apart">${describedLink(described, language)}<form method="post" action="${to}"><button class="nl-button" type="submit">${words.stop[language]}<span class="reg-hidden"> ${words.stopOne[language]} ${name}</span></button></form></div></dd></div>`;
};

/** Everything that somebody follows, each with a button to stop it, and one to stop everything. */
export const overviewPage = async (
  reading: Reading,
  key: string,
  language: Language,
  done: 'follows' | 'stopped' | null,
): Promise<PageAnswer> => {
  const follower = await findFollowerByKey(reading.queries, reading.reader, hashOfSecret(key));
  if (follower === null) return nothingFollowed(language);
  const described = await describeSubjects(reading, follower.follows, language);
  const rows = follower.follows.flatMap((subject) => {
    const one = described.get(keyOfSubject(subject));
    return one === undefined ? [] : [row(subject, one, key, language)];
  });
  const title = words.title[language];
  const all = href('followStop', { language }, { sleutel: key });
  return {
    ...{ kind: 'page', status: 200, title, section: null, noIndex: true, mayBeKept: false },
    main: html`${pathFromHome([], language)}${done !== null && alert('ok', { body: html`<p>${words[done][language]}</p>` })}${pageTitle(title, words.lead[language])}<dl class="reg-rows">${rows}</dl><form class="reg-stack reg-gap-top--wide" method="post" action="${all}"><p>${words.all[language]}</p><p><button class="nl-button" type="submit">${words.stopAll[language]}</button></p></form><p class="reg-small reg-gap-top--wide">${words.kept[language]}</p>`,
  };
};

/** Where somebody sees what they follow, with the link in each mail. */
export const following: QuestionPage = {
  show: (reading, _context, { language, query }) =>
    overviewPage(reading, query.get('sleutel') ?? '', language, query.get('gelukt') === 'ja' ? 'follows' : null),
};
