import { askErasure } from '#commands/office/erase-person.ts';
import { personReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { findErasureRequest } from '#store/erasure.ts';
import { longDate } from '#web/format.ts';
import { html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { href } from '../../../routes.ts';
import { erasureWords } from '../accounts/erasure-words.ts';
import type { FormPage } from '../office-page.ts';
import { presentIn } from '../present-in.ts';

const words = {
  title: { nl: 'Laat uw gegevens verwijderen', en: 'Have your data erased', fy: 'Lit jo gegevens fuorthelje' },
  lead: {
    nl: 'U vraagt het hier. De centrale beheerder doet het en kijkt eerst of een ander uw werk kan overnemen.',
    en: 'You ask it here. The central administrator does it, and first sees whether somebody else can take over your work.',
    fy: 'Jo freegje it hjir. De sintrale behearder docht it en sjocht earst oft in oar jo wurk oernimme kin.',
  },
  asked: { nl: 'U vroeg dit op', en: 'You asked this on', fy: 'Jo fregen dit op' },
  still: {
    nl: 'Tot het gebeurt, kunt u hier gewoon werken.',
    en: 'Until it is done, you can go on working here.',
    fy: 'Oant it bart, kinne jo hjir gewoan wurkje.',
  },
  ask: { nl: 'Vraag om verwijdering', en: 'Ask to be erased', fy: 'Freegje om fuortheljen' },
  takeBack: { nl: 'Toch niet verwijderen', en: 'Do not erase after all', fy: 'Dochs net fuorthelje' },
} as const satisfies Record<string, Text>;

/** Asks to be erased, and takes that back. */
export const ownErasure: FormPage = {
  isFor: 'whole',
  show: async ({ queries }, _context, request) => {
    const { language, formToken } = request;
    const { actor } = presentIn(request).present;
    const askedAt = await findErasureRequest(queries, personReader(actor), actor.personId);
    const title = words.title[language];
    const [value, button] = askedAt === null ? ['ja', words.ask] : ['nee', words.takeBack];
    return {
      ...{ kind: 'page', status: 200, title, section: null },
      main: html`${
        askedAt !== null &&
        alert('info', {
          body: html`<p>${words.asked[language]} ${longDate(askedAt, language)}. ${words.still[language]}</p>`,
        })
      }${pageTitle(title, words.lead[language])}<ul class="reg-values">${[
        erasureWords.goes,
        erasureWords.stays,
        erasureWords.final,
      ].map(
        (text) => html`<li>${text[language]}</li>`,
      )}</ul><form class="reg-form reg-gap-top" method="post" action="${href('ownErasure', { language })}">${formTokenField(
        formToken,
      )}<p><button class="nl-button" type="submit" name="vraag" value="${value}">${button[language]}</button></p></form>`,
    };
  },
  act: async (_reading, context, request) => {
    const { language, form } = request;
    await askErasure(context, presentIn(request).present, form.get('vraag') === 'ja');
    return { answer: { kind: 'redirect', status: 303, to: href('ownErasure', { language }) } };
  },
};
