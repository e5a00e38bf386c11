import { setTranslator } from '#commands/office/machine-translation/set-translator.ts';
import { setWorkflow } from '#commands/office/set-workflow.ts';
import { mayDo } from '#register/access.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import type { WorkflowSettings } from '#register/workflow.ts';
import type { Language, Text } from '#standard/text.ts';
import { findTranslator } from '#store/machine-translations.ts';
import { findWorkflowSettings } from '#store/workflow-settings.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { selectField } from '#web/parts/select-field.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { isTranslatorOn, translatorFormName, translatorPart } from '../translation/translator-setting.ts';

const words = {
  title: { nl: 'Goedkeuring', en: 'Approval', fy: 'Goedkarring' },
  lead: {
    nl: 'Kies hoe uw organisatie teksten goedkeurt voordat ze openbaar worden. Wie meeschreef, keurt nooit goed.',
    en: 'Choose how your organisation approves texts before they become public. Who wrote part of a text never approves it.',
    fy: 'Kies hoe’t jo organisaasje teksten goedkart foardat se iepenbier wurde. Wa’t meiskreau, kart nea goed.',
  },
  approvals: {
    nl: 'Hoeveel mensen keuren een tekst goed?',
    en: 'How many people approve a text?',
    fy: 'Hoefolle minsken karre in tekst goed?',
  },
  approvalsHelp: {
    nl: 'Bij twee zijn dat twee verschillende mensen. Zorg dat er twee goedkeurders zijn.',
    en: 'With two these are two different people. See to it that there are two approvers.',
    fy: 'By twa binne dat twa ferskate minsken. Soargje dat der twa goedkarders binne.',
  },
  one: { nl: 'Eén', en: 'One', fy: 'Ien' },
  two: { nl: 'Twee', en: 'Two', fy: 'Twa' },
  release: {
    nl: 'Moet de centrale beheerder een tekst vrijgeven na de goedkeuring?',
    en: 'Must the central administrator release a text after it was approved?',
    fy: 'Moat de sintrale behearder in tekst frijjaan nei de goedkarring?',
  },
  releaseHelp: {
    nl: 'De centrale beheerder leest de tekst en geeft hem vrij, of houdt hem aan en zegt waarom. Veranderen kan alleen uw organisatie.',
    en: 'The central administrator reads the text and releases it, or holds it and says why. Only your organisation can change it.',
    fy: 'De sintrale behearder lêst de tekst en jout him frij, of hâldt him oan en seit wêrom. Feroarje kin allinnich jo organisaasje.',
  },
  no: { nl: 'Nee', en: 'No', fy: 'Nee' },
  yes: { nl: 'Ja', en: 'Yes', fy: 'Ja' },
  save: { nl: 'Sla op', en: 'Save', fy: 'Bewarje' },
  saved: {
    nl: 'Opgeslagen. Dit geldt voor teksten die nog goedgekeurd moeten worden. Voor een tekst die al is ingediend wordt het nooit lichter.',
    en: 'Saved. This counts for texts that are still to be approved. For a text that was submitted already it never gets lighter.',
    fy: 'Bewarre. Dit jildt foar teksten dy’t noch goedkard wurde moatte. Foar in tekst dy’t al yntsjinne is wurdt it nea lichter.',
  },
  savedTranslator: {
    nl: 'Opgeslagen. Dit geldt voor teksten die u vanaf nu publiceert.',
    en: 'Saved. This counts for texts that you publish from now on.',
    fy: 'Bewarre. Dit jildt foar teksten dy’t jo fan no ôf publisearje.',
  },
  back: { nl: 'Alle algoritmes', en: 'All algorithms', fy: 'Alle algoritmen' },
} as const satisfies Record<string, Text>;

const form = (
  { approvals, needsRelease }: WorkflowSettings,
  organisation: OrganisationId,
  { language, formToken }: OfficeRequest,
): Html =>
  html`<form class="reg-form" method="post" action="${href('workApproval', { language, organisation })}" novalidate>${formTokenField(
    formToken,
  )}${selectField({
    ...{ name: 'goedkeurders', label: words.approvals[language], help: words.approvalsHelp[language] },
    value: String(approvals),
    options: [
      { value: '1', name: words.one[language] },
      { value: '2', name: words.two[language] },
    ],
  })}${selectField({
    ...{ name: 'vrijgave', label: words.release[language], help: words.releaseHelp[language] },
    value: needsRelease ? 'ja' : 'nee',
    options: [
      { value: 'nee', name: words.no[language] },
      { value: 'ja', name: words.yes[language] },
    ],
  })}<p><button class="nl-button nl-button--primary" type="submit">${words.save[language]}</button></p></form>`;

const titleOf = (name: string, language: Language): string => `${words.title[language]}: ${name}`;

/** How an organisation approves its texts, for its coordinator. */
export const workApproval: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request): Promise<PageAnswer> => {
    const { language, present, parameters, query } = request;
    const id = makeOrganisationId(parameters.organisation ?? '');
    if (present === null || !mayDo(present.actor, 'set-workflow', id)) return forbidden(language);
    const reader = personReader(present.actor);
    const settings = await findWorkflowSettings(reading.queries, reader, id);
    const machine = request.translator === null ? null : await findTranslator(reading.queries, reader, id);
    const title = titleOf(reading.organisations().nameOf(id), language);
    const links = html`<p class="reg-row"><a href="${href('workList', { language, organisation: id })}">${words.back[language]}</a></p>`;
    const saved = query.get('opgeslagen');
    const savedWords = saved === 'vertaling' ? words.savedTranslator : words.saved;
    return {
      kind: 'page',
      status: 200,
      title,
      section: null,
      main: html`${saved !== null && alert('ok', { body: html`<p>${savedWords[language]}</p>` })}${pageTitle(
        title,
        words.lead[language],
        links,
      )}${form(settings, id, request)}${translatorPart((machine?.since ?? null) !== null, id, request)}`,
    };
  },
  act: async (_reading, context, { language, present, parameters, translator, form: sent }) => {
    const id = makeOrganisationId(parameters.organisation ?? '');
    if (present === null) return { answer: forbidden(language) };
    if (sent.has(translatorFormName)) {
      const outcome =
        translator === null ? 'not-allowed' : await setTranslator(context, present.actor, id, isTranslatorOn(sent));
      if (outcome === 'not-allowed') return { answer: forbidden(language) };
      const to = href('workApproval', { language, organisation: id }, { opgeslagen: 'vertaling' });
      return { answer: { kind: 'redirect', status: 303, to } };
    }
    const settings: WorkflowSettings = {
      approvals: sent.get('goedkeurders') === '2' ? 2 : 1,
      needsRelease: sent.get('vrijgave') === 'ja',
    };
    const outcome = await setWorkflow(context, present.actor, id, settings);
    if (outcome === 'not-allowed') return { answer: forbidden(language) };
    const to = href('workApproval', { language, organisation: id }, { opgeslagen: 'ja' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
