import { askForLink } from '#commands/following/ask-for-link.ts';
import { offersFollowing } from '#register/following.ts';
import { plainText } from '#register/question.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../routes.ts';
import type { QuestionPage, QuestionRequest } from '../questions/question-page.ts';
import { type Failed, noFaults, trap, trapFault } from '../questions/trap.ts';
import { failureOf, formWords } from './begin.ts';
import { linkMail } from './link-mail.ts';

const words = {
  title: {
    nl: 'Vraag een nieuwe link aan',
    en: 'Request a new link',
    fy: 'Freegje in nije keppeling oan',
  },
  lead: {
    nl: 'Met die link ziet u wat u volgt per e-mail, en kunt u stoppen.',
    en: 'The link shows you what you follow by e-mail, and lets you stop.',
    fy: 'Mei dy keppeling sjogge jo wat jo folgje fia e-mail, en kinne jo stopje.',
  },
  send: { nl: 'Vraag de link aan', en: 'Request the link', fy: 'Freegje de keppeling oan' },
  sent: {
    nl: 'Volgt u iets met het adres dat u opgaf? Dan sturen wij daar een e-mail met een link naartoe. Volgt u niets, dan krijgt u geen e-mail.',
    en: 'If you follow something with the address you gave, we are sending an e-mail with a link to it. If you follow nothing, you will not get an e-mail.',
    fy: 'Folgje jo wat mei it adres dat jo opjoegen? Dan stjoere wy dêr in e-mail mei in keppeling hinne. Folgje jo neat, dan krije jo gjin e-mail.',
  },
} as const satisfies Record<string, Text>;

const formPage = (
  typed: string,
  { language, formToken }: QuestionRequest,
  { status, faults }: Failed = noFaults,
): PageAnswer => {
  const title = words.title[language];
  const fault = faults.find(({ control }) => control === 'email')?.message;
  const label = formWords.email[language];
  return {
    ...{ kind: 'page', status, title, section: null, noIndex: true, mayBeKept: false },
    main: html`${pathFromHome([], language)}${faults.length > 0 && errorSummary(formWords.faults[language], faults)}${pageTitle(title, words.lead[language])}<form class="reg-form" method="post" action="${href('followLink', { language })}" novalidate>${formTokenField(formToken)}${textField(
      { name: 'email', label, type: 'email', autocomplete: 'email', value: typed, fault },
    )}${trap(language)}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p><p class="reg-small">${formWords.cookie[language]}</p></form>`,
  };
};

/** Where a follower who lost the link to what they follow has a new one mailed. */
export const followLink: QuestionPage = {
  show: async ({ config }, _context, request) => {
    if (!offersFollowing(config)) return { kind: 'not-found' };
    const { language, query } = request;
    if (query.get('gelukt') !== 'ja') return formPage('', request);
    const title = formWords.look[language];
    return {
      ...{ kind: 'page', status: 200, title, section: null, noIndex: true, mayBeKept: false },
      main: html`${pathFromHome([], language)}${pageTitle(title, words.sent[language])}`,
    };
  },
  act: async ({ config }, context, request) => {
    if (!offersFollowing(config)) return { kind: 'not-found' };
    const { language, form, network } = request;
    const typed = plainText(form.get('email') ?? '');
    const trapped = trapFault(form, language);
    if (trapped !== null) return formPage(typed, request, trapped);
    const mailWith = (key: string) => linkMail(key, language, config.baseUrl);
    const outcome = await askForLink(context, { email: typed, language, network }, mailWith);
    if (outcome.kind !== 'asked') return formPage(typed, request, failureOf(outcome, typed, language));
    return { kind: 'redirect', status: 303, to: href('followLink', { language }, { gelukt: 'ja' }) };
  },
};
