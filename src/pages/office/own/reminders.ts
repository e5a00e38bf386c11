import { chooseReminders } from '#commands/office/own-reminders.ts';
import { personReader } from '#register/reader.ts';
import { isLanguage, languages, type Text } from '#standard/text.ts';
import { findReminderSetting } from '#store/reminders.ts';
import { html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { selectField } from '#web/parts/select-field.ts';
import { href } from '../../../routes.ts';
import type { OfficePage } from '../office-page.ts';
import { presentIn } from '../present-in.ts';

/** The words of the page of one's own reminders; the own account names it by its title. */
export const reminderWords = {
  title: { nl: 'Herinneringen', en: 'Reminders', fy: 'Oantinkens' },
  lead: {
    nl: 'Wacht er werk op u, dan krijgt u een e-mail. Hooguit één per dag, en alleen als er iets bij komt.',
    en: 'When work waits for you, you get an e-mail. At most one a day, and only when there is something new.',
    fy: 'Wachtet der wurk op jo, dan krije jo in e-mail. Op syn heechst ien deis, en allinnich as der wat by komt.',
  },
  own: {
    nl: 'Stuur mij e-mail over mijn eigen werk',
    en: 'Send me e-mail about my own work',
    fy: 'Stjoer my e-mail oer myn eigen wurk',
  },
  climbs: {
    nl: 'Blijft werk van een ander te lang liggen, dan krijgen de algoritme-eigenaar, daarna de coördinator en daarna de CIO daarover altijd een e-mail.',
    en: 'When work of somebody else is left undone for too long, the algorithm owner, then the coordinator and then the CIO always get an e-mail about it.',
    fy: 'Bliuwt wurk fan in oar te lang lizzen, dan krije de algoritme-eigener, dêrnei de koördinator en dêrnei de CIO dêr altyd in e-mail oer.',
  },
  language: { nl: 'Taal van de e-mail', en: 'Language of the e-mail', fy: 'Taal fan de e-mail' },
  save: { nl: 'Bewaar', en: 'Save', fy: 'Bewarje' },
  saved: { nl: 'Uw keuze is bewaard.', en: 'Your choice was saved.', fy: 'Jo kar is bewarre.' },
  back: { nl: 'Terug naar mijn account', en: 'Back to my account', fy: 'Werom nei myn akkount' },
} as const satisfies Record<string, Text>;

const languageNames = { nl: 'Nederlands', en: 'English', fy: 'Frysk' } as const;

/** Whether somebody gets mail about their own work, and in which language. */
export const ownReminders: OfficePage = {
  isFor: 'whole',
  show: async ({ queries }, _context, request) => {
    const { language, formToken, query } = request;
    const { actor } = presentIn(request).present;
    const setting = await findReminderSetting(queries, personReader(actor), actor.personId);
    const title = reminderWords.title[language];
    return {
      ...{ kind: 'page', status: 200, title, section: null },
      main: html`${query.get('klaar') === 'ja' && alert('ok', { body: html`<p>${reminderWords.saved[language]}</p>` })}${pageTitle(
        title,
        reminderWords.lead[language],
      )}<form class="reg-form" method="post" action="${href('ownReminders', { language })}">${formTokenField(
        formToken,
      )}<div class="reg-option"><input class="reg-check" type="checkbox" id="eigen" name="eigen" value="ja" aria-describedby="eigen-uitleg"${
        !setting.stopsOwn && html` checked`
      }><label for="eigen">${reminderWords.own[language]}</label></div><p class="reg-small reg-soft" id="eigen-uitleg">${reminderWords.climbs[language]}</p>${selectField(
        {
          ...{ name: 'taal', label: reminderWords.language[language], value: setting.language },
          options: languages.map((code) => ({ value: code, name: languageNames[code] })),
        },
      )}<p><button class="nl-button nl-button--primary" type="submit">${reminderWords.save[language]}</button></p></form><p class="reg-gap-top"><a href="${href(
        'ownAccount',
        { language },
      )}">${reminderWords.back[language]}</a></p>`,
    };
  },
  act: async (_reading, context, request) => {
    const { language, form } = request;
    const chosen = form.get('taal') ?? '';
    await chooseReminders(context, presentIn(request).present, {
      ...{ stopsOwn: form.get('eigen') !== 'ja', language: isLanguage(chosen) ? chosen : 'nl' },
    });
    return { answer: { kind: 'redirect', status: 303, to: href('ownReminders', { language }, { klaar: 'ja' }) } };
  },
};
