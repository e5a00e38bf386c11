import { chooseReminders } from '#commands/office/own-reminders.ts';
import { personReader } from '#register/reader.ts';
import { neverToCio } from '#register/reminder.ts';
import { isLanguage, type Language, languages, type Text } from '#standard/text.ts';
import { findReminderSetting } from '#store/reminders.ts';
import { html } from '#web/html.ts';
import { nameOfMany } from '#web/mail/digest-mail.ts';
import { alert } from '#web/parts/alert.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { selectField } from '#web/parts/select-field.ts';
import { href } from '../../../routes.ts';
import type { FormPage } from '../office-page.ts';
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
    nl: 'Blijft werk van een ander te lang liggen? Dan krijgt eerst de algoritme-eigenaar een e-mail, daarna de coördinator en daarna de CIO. Die e-mail kunt u niet uitzetten.',
    en: 'Is work of somebody else left undone for too long? Then the algorithm owner gets an e-mail first, then the coordinator and then the CIO. You cannot turn off that e-mail.',
    fy: 'Bliuwt wurk fan in oar te lang lizzen? Dan kriget earst de algoritme-eigener in e-mail, dêrnei de koördinator en dêrnei de CIO. Dy e-mail kinne jo net útsette.',
  },
  notToCio: {
    nl: 'De CIO krijgt geen e-mail over:',
    en: 'The CIO gets no e-mail about:',
    fy: 'De CIO kriget gjin e-mail oer:',
  },
  language: { nl: 'Taal van de e-mail', en: 'Language of the e-mail', fy: 'Taal fan de e-mail' },
  save: { nl: 'Sla op', en: 'Save', fy: 'Bewarje' },
  saved: { nl: 'Uw keuze is opgeslagen.', en: 'Your choice was saved.', fy: 'Jo kar is bewarre.' },
  back: { nl: 'Terug naar mijn account', en: 'Back to my account', fy: 'Werom nei myn akkount' },
} as const satisfies Record<string, Text>;

const languageNames = { nl: 'Nederlands', en: 'English', fy: 'Frysk' } as const;

/** What climbs whether one wants it or not, and what of it never reaches the CIO: as the terms say. */
const climbsIn = (language: Language): string => {
  const kinds = neverToCio.map((kind) => nameOfMany(kind, language));
  const never = kinds.length === 0 ? '' : ` ${reminderWords.notToCio[language]} ${kinds.join('; ')}.`;
  return `${reminderWords.climbs[language]}${never}`;
};

/** Whether somebody gets mail about their own work, and in which language. */
export const ownReminders: FormPage = {
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
      }><label for="eigen">${reminderWords.own[language]}</label></div><p class="reg-small reg-soft" id="eigen-uitleg">${climbsIn(language)}</p>${selectField(
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
