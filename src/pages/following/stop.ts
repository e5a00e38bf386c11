import { stopFollowing } from '#commands/following/stop-following.ts';
import { hashOfSecret } from '#commands/secrets.ts';
import { type FollowSubject, isFollowKind, keyOfSubject } from '#register/following.ts';
import type { Text } from '#standard/text.ts';
import { type Follower, findFollowerByKey } from '#store/followers.ts';
import { html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { href } from '../../routes.ts';
import type { QuestionPage } from '../questions/question-page.ts';
import { nothingFollowed, overviewPage } from './overview.ts';
import { describedLink, describeSubject } from './subject.ts';

const words = {
  title: { nl: 'Stop met volgen', en: 'Stop following', fy: 'Stopje mei folgjen' },
  all: {
    nl: 'U stopt met alles wat u volgt. Wij verwijderen dan ook uw e-mailadres.',
    en: 'You stop following everything. We also delete your e-mail address.',
    fy: 'Jo stopje mei alles wat jo folgje. Wy smite dan ek jo e-mailadres fuort.',
  },
  one: { nl: 'U stopt met volgen van', en: 'You stop following', fy: 'Jo stopje mei folgjen fan' },
  stop: { nl: 'Ja, stop', en: 'Yes, stop', fy: 'Ja, stopje' },
  see: { nl: 'Kijk eerst wat u volgt', en: 'First see what you follow', fy: 'Sjoch earst wat jo folgje' },
  done: { nl: 'U bent gestopt', en: 'You have stopped', fy: 'Jo binne stoppe' },
  gone: {
    nl: 'U volgt niets meer en krijgt geen e-mail meer over veranderingen. Uw e-mailadres is verwijderd.',
    en: 'You no longer follow anything and will get no more e-mails about changes. We have deleted your e-mail address.',
    fy: 'Jo folgje neat mear en krije gjin e-mail mear oer feroarings. Jo e-mailadres is fuortsmiten.',
  },
} as const satisfies Record<string, Text>;

/** What an address asks to stop following: everything when it names nothing; null when it names no kind of thing. */
const askedIn = (query: URLSearchParams): FollowSubject | 'everything' | null => {
  const kind = query.get('wat');
  if (kind === null) return 'everything';
  return isFollowKind(kind) ? { kind, value: query.get('id') ?? '' } : null;
};

const follows = (follower: Follower, asked: FollowSubject): boolean =>
  follower.follows.some((one) => keyOfSubject(one) === keyOfSubject(asked));

/** Where somebody stops following one thing or everything: a page with one button, which a mail program may press itself. Source: RFC 8058. */
export const followStop: QuestionPage = {
  isOpenedBySecret: true,
  show: async (reading, _context, { language, query, address }) => {
    const key = query.get('sleutel') ?? '';
    const follower = await findFollowerByKey(reading.queries, reading.reader, hashOfSecret(key));
    const asked = askedIn(query);
    if (follower === null || asked === null) return nothingFollowed(language);
    if (asked !== 'everything' && !follows(follower, asked)) return overviewPage(reading, key, language, 'stopped');
    const described = asked === 'everything' ? null : await describeSubject(reading, asked, language);
    const title = words.title[language];
    const says =
      described === null ? words.all[language] : html`${words.one[language]} ${describedLink(described, language)}.`;
    return {
      ...{ kind: 'page', status: 200, title, section: null, noIndex: true, mayBeKept: false },
      main: html`${pathFromHome([], language)}${pageTitle(title)}<div class="reg-stack"><p>${says}</p><form method="post" action="${address}"><p><button class="nl-button nl-button--primary" type="submit">${words.stop[language]}</button></p></form><p><a href="${href('following', { language }, { sleutel: key })}">${words.see[language]}</a></p></div>`,
    };
  },
  act: async (reading, context, { language, query }) => {
    const key = query.get('sleutel') ?? '';
    const asked = askedIn(query);
    if (asked === null) return nothingFollowed(language);
    const left = await stopFollowing(context, key, asked === 'everything' ? null : asked);
    if (left === 'unknown-link') return nothingFollowed(language);
    if (left === 'some-left') return overviewPage(reading, key, language, 'stopped');
    const title = words.done[language];
    return {
      ...{ kind: 'page', status: 200, title, section: null, noIndex: true, mayBeKept: false },
      main: html`${pathFromHome([], language)}${pageTitle(title)}<p>${words.gone[language]}</p>`,
    };
  },
};
