import { beginAlgorithm } from '#commands/office/write-draft.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { icon } from '#web/icons.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { guideSteps } from '../guide/guide-steps.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { askedPlace, placeOf } from './place.ts';

const words = {
  title: {
    nl: 'Nieuw algoritme: hoe wilt u beginnen?',
    en: 'New algorithm: how do you want to begin?',
    fy: 'Nij algoritme: hoe wolle jo begjinne?',
  },
  with: {
    nl: 'Met een tekst die er al is',
    en: 'With a text that is there already',
    fy: 'Mei in tekst dy’t der al is',
  },
  empty: { nl: 'Met een lege tekst', en: 'With an empty text', fy: 'Mei in lege tekst' },
  questions: {
    nl: 'Begin met vragen, een voor een',
    en: 'Begin with questions, one by one',
    fy: 'Begjin mei fragen, ien foar ien',
  },
  form: { nl: 'Begin met het hele formulier', en: 'Begin with the whole form', fy: 'Begjin mei it hiele formulier' },
  name: { nl: 'Hoe heet het algoritme?', en: 'What is the algorithm called?', fy: 'Hoe hjit it algoritme?' },
  nameHelp: {
    nl: 'Een naam die een inwoner begrijpt. U kunt hem later veranderen.',
    en: 'A name that a resident understands. You can change it later.',
    fy: 'In namme dy’t in ynwenner begrypt. Jo kinne him letter feroarje.',
  },
  needsName: { nl: 'Vul een naam in.', en: 'Fill in a name.', fy: 'Folje in namme yn.' },
  faults: { nl: 'Er is niets begonnen', en: 'Nothing was begun', fy: 'Der is neat begûn' },
  list: { nl: 'Alle algoritmes van', en: 'All algorithms of', fy: 'Alle algoritmen fan' },
} as const satisfies Record<string, Text>;

/** A way to begin with what is there already: what it is called, when it fits, and where it leads. */
type Way = {
  readonly name: Text;
  readonly help: Text;
  readonly address: (language: Language, organisation: OrganisationId) => string;
};

const ways: readonly Way[] = [
  {
    name: {
      nl: 'De tekst van een leverancier',
      en: 'The text of a supplier',
      fy: 'De tekst fan in leveransier',
    },
    help: {
      nl: 'U gebruikt een product en de leverancier schreef daar een tekst voor. Verandert die later, dan ziet u dat.',
      en: 'You use a product for which the supplier wrote a text. When it changes later, you will see that.',
      fy: 'Jo brûke in produkt en de leveransier hat dêr in tekst foar skreaun. Feroaret dy letter, dan sjogge jo dat.',
    },
    address: (language, organisation) => href('workFromSupplier', { language, organisation }),
  },
  {
    name: {
      nl: 'Een beschrijving uit het register',
      en: 'An entry of the register',
      fy: 'In beskriuwing út it register',
    },
    help: {
      nl: 'Van uw eigen organisatie of van een andere. Wat alleen u kunt weten, begint leeg.',
      en: 'Of your own organisation or another. What only you can know begins empty.',
      fy: 'Fan jo eigen organisaasje of fan in oare. Wat allinnich jo witte kinne, begjint leech.',
    },
    address: (language, organisation) => href('workFromEntry', { language, organisation }),
  },
  {
    name: { nl: 'Een spreadsheet', en: 'A spreadsheet', fy: 'In spreadsheet' },
    help: {
      nl: 'Veel algoritmes tegelijk. U ziet per rij wat er gebeurt voordat er iets wordt bewaard.',
      en: 'Many algorithms at once. You see what happens with each row before anything is saved.',
      fy: 'In protte algoritmen tagelyk. Jo sjogge by elke rige wat der bart foardat der wat bewarre wurdt.',
    },
    address: (language, organisation) => href('sheetStart', { language, organisation }),
  },
];

const wayItem = ({ name, help, address }: Way, language: Language, organisation: OrganisationId): Html =>
  html`<li><a class="reg-ways__link" href="${address(language, organisation)}"><span class="reg-ways__name">${name[language]}</span><span class="reg-ways__text">${help[language]}</span>${icon('arrow-right')}</a></li>`;

const page = (reading: Reading, request: OfficeRequest, fault?: string): PageAnswer => {
  const { language, formToken } = request;
  const place = placeOf(request);
  if (place === null) return forbidden(language);
  const { organisation } = place;
  const title = words.title[language];
  const back = html`<p><a href="${href('workList', { language, organisation })}">${words.list[language]} ${reading
    .organisations()
    .nameOf(organisation)}</a></p>`;
  return {
    kind: 'page',
    status: fault === undefined ? 200 : 422,
    title,
    section: null,
    main: html`${fault !== undefined && errorSummary(words.faults[language], [{ control: 'naam', message: fault }])}${pageTitle(
      title,
      null,
      back,
    )}<section class="reg-section" aria-labelledby="met-tekst"><h2 id="met-tekst">${words.with[language]}</h2><ul class="reg-ways reg-gap-top">${ways.map(
      (way) => wayItem(way, language, organisation),
    )}</ul></section><section class="reg-section" aria-labelledby="leeg"><h2 id="leeg">${words.empty[language]}</h2><form class="reg-form reg-gap-top" method="post" action="${href(
      'workNew',
      { language, organisation },
    )}" novalidate>${formTokenField(formToken)}${textField({
      ...{ name: 'naam', label: words.name[language], help: words.nameHelp[language], autocomplete: 'off', fault },
    })}<p class="reg-row"><button class="nl-button" type="submit" name="weg" value="vragen">${words.questions[language]}</button><button class="nl-button" type="submit" name="weg" value="formulier">${words.form[language]}</button></p></form></section>`,
  };
};

/** Where somebody chooses with what a new algorithm begins: the text of a supplier, an entry that is public, or nothing. */
export const workNew: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => page(reading, request),
  act: async (reading, context, request) => {
    const { language, form } = request;
    const place = askedPlace(request);
    if (place === null) return { answer: forbidden(language) };
    const outcome = await beginAlgorithm(context, place.actor, place.organisation, form.get('naam') ?? '');
    if (outcome.kind === 'begun') {
      const id = outcome.key.algorithmId;
      const step = guideSteps[0].slug;
      const asksQuestions = form.get('weg') === 'vragen';
      const to = asksQuestions ? href('workGuide', { language, id, step }) : href('workEdit', { language, id });
      return { answer: { kind: 'redirect', status: 303, to } };
    }
    if (outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
    return { answer: page(reading, request, words.needsName[language]) };
  },
};
