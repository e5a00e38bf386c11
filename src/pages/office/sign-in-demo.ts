import { type DemoVisitor, findDemoVisitors, signInDemo as signInDemoCommand } from '#commands/office/sign-in-demo.ts';
import type { PersonId } from '#register/appointment.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { href } from '../../routes.ts';
import type { FormPage, OfficeRequest } from './office-page.ts';
import { returnAddress } from './return-address.ts';
import { rolesInWords } from './roles-in-words.ts';

const words = {
  title: {
    nl: 'Rondkijken als verzonnen persoon',
    en: 'Look around as an invented person',
    fy: 'Omsjen as betochte persoan',
  },
  lead: {
    nl: 'Dat kan alleen op deze computer, zolang niemand een echt account heeft. Met het eerste echte account verdwijnt dit voorgoed.',
    en: 'Only on this computer, as long as nobody has a real account. With the first real account this disappears for good.',
    fy: 'Dat kin allinnich op dizze kompjûter, salang’t nimmen in echt akkount hat. Mei it earste echte akkount ferdwynt dit foargoed.',
  },
} as const satisfies Record<string, Text>;

/** The part of the page to sign in on which one looks around as somebody of the demo; nothing when there is nobody. */
export const demoPart = (
  visitors: readonly DemoVisitor[],
  directory: OrganisationDirectory,
  { language, query, formToken }: OfficeRequest,
): Html => {
  if (visitors.length === 0) return html``;
  const action = href('signInDemo', { language }, { naar: query.get('naar') });
  return html`<section class="reg-section" aria-labelledby="rondkijken"><h2 id="rondkijken">${words.title[language]}</h2><p>${words.lead[language]}</p><form method="post" action="${action}">${formTokenField(
    formToken,
  )}<ul class="reg-demo-people">${visitors.map(
    ({ person, actor }) =>
      html`<li><button class="nl-button" type="submit" name="als" value="${person.id}"><span><strong>${person.name}</strong><span class="reg-demo-people__role">${rolesInWords(
        actor,
        directory,
        language,
      )}</span></span></button></li>`,
  )}</ul></form></section>`;
};

/** Signs in as somebody of the demo, with one button on the page to sign in. The address is not there while the demo is closed. */
export const signInDemo: FormPage = {
  isFor: 'anyone',
  show: async ({ config }, context, { language }) => {
    const visitors = await findDemoVisitors(context, config);
    if (visitors.length === 0) return { kind: 'not-found' };
    return { kind: 'redirect', status: 303, to: href('signIn', { language }) };
  },
  act: async ({ config }, context, { form, language, query, whereabouts }) => {
    const id = Number(form.get('als')) as PersonId;
    const secret = await signInDemoCommand(context, config, id, whereabouts);
    if (secret === null) return { answer: { kind: 'not-found' } };
    return { answer: { kind: 'redirect', status: 303, to: returnAddress(query, language) }, session: secret };
  },
};
