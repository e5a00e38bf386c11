import { type PreviewRefusal, sharePreview, withdrawPreview } from '#commands/office/previews.ts';
import { mayDo } from '#register/access.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { textOf } from '#register/entry.ts';
import { isOpenPreview, type Preview, previewLimits } from '#register/preview.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { findDraft, findOwner } from '#store/drafts.ts';
import { listPreviews } from '#store/previews.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';

const words = {
  title: { nl: 'Laat iemand dit concept lezen', en: 'Let somebody read this draft', fy: 'Lit immen dit konsept lêze' },
  back: { nl: 'Terug naar het concept', en: 'Back to the draft', fy: 'Werom nei it konsept' },
  make: { nl: 'Maak een link', en: 'Make a link', fy: 'Meitsje in keppeling' },
  noDraft: {
    nl: 'Er is geen concept, dus er is niets om mee te lezen.',
    en: 'There is no draft, so there is nothing to read.',
    fy: 'Der is gjin konsept, dus der is neat om mei te lêzen.',
  },
  made: { nl: 'Uw link', en: 'Your link', fy: 'Jo keppeling' },
  once: {
    nl: 'U ziet deze link alleen nu. Kopieer hem voor u verdergaat.',
    en: 'You see this link only now. Copy it before you go on.',
    fy: 'Jo sjogge dizze keppeling allinnich no. Kopiearje him foar’t jo fierdergeane.',
  },
  open: { nl: 'Bekijk het voorbeeld', en: 'See the preview', fy: 'Besjoch it foarbyld' },
  links: { nl: 'Links die nu werken', en: 'Links that work now', fy: 'Keppelingen dy’t no wurkje' },
  none: { nl: 'Er werkt nu geen link.', en: 'No link works now.', fy: 'Der wurket no gjin keppeling.' },
  madeOn: { nl: 'Gemaakt op', en: 'Made on', fy: 'Makke op' },
  until: { nl: 'werkt tot', en: 'works until', fy: 'wurket oant' },
  end: { nl: 'Trek deze link in', en: 'Withdraw this link', fy: 'Lûk dizze keppeling yn' },
  ended: { nl: 'De link is ingetrokken.', en: 'The link was withdrawn.', fy: 'De keppeling is ynlutsen.' },
  faults: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
} as const satisfies Record<string, Text>;

const { days, atOnce } = previewLimits;

const lead = {
  nl: `Met een link ziet iemand het concept zoals het publiek het straks ziet. Inloggen hoeft niet: wie de link heeft, kan lezen. De link werkt ${days} dagen, en stopt als u het concept publiceert of weggooit.`,
  en: `With a link somebody sees the draft as the public will see it. They need not sign in: whoever has the link can read. The link works for ${days} days, and stops when you publish or discard the draft.`,
  fy: `Mei in keppeling sjocht immen it konsept sa’t it publyk it aanst sjocht. Oanmelde hoecht net: wa’t de keppeling hat, kin lêze. De keppeling wurket ${days} dagen, en hâldt op as jo it konsept publisearje of fuortsmite.`,
} as const satisfies Text;

const refusalWords = {
  unknown: { nl: 'Deze link is er niet.', en: 'There is no such link.', fy: 'Dizze keppeling is der net.' },
  'not-allowed': {
    nl: 'Uw rol mag dit niet. Vraag een collega die het wel mag.',
    en: 'Your role may not do this. Ask a colleague who may.',
    fy: 'Jo rol mei dit net. Freegje in kollega dy’t it wol mei.',
  },
  'no-draft': words.noDraft,
  'too-many': {
    nl: `Er werken al ${atOnce} links. Trek er eerst een in.`,
    en: `${atOnce} links work already. Withdraw one first.`,
    fy: `Der wurkje al ${atOnce} keppelingen. Lûk der earst ien yn.`,
  },
} as const satisfies Record<PreviewRefusal, Text>;

type Told = { readonly fault?: string; readonly secret?: string };

const endForm = ({ hash, madeAt }: Preview, id: AlgorithmId, { language, formToken }: OfficeRequest): Html =>
  html`<form method="post" action="${href('workPreview', { language, id })}">${formTokenField(formToken)}<button class="nl-button" type="submit" name="intrekken" value="${hash}">${words.end[language]}<span class="reg-hidden">: ${dateTag(madeAt, language)}</span></button></form>`;

const list = (open: readonly Preview[], id: AlgorithmId, mayShare: boolean, request: OfficeRequest): Html => {
  const { language } = request;
  return html`<section class="reg-section" aria-labelledby="links"><h2 id="links">${words.links[language]}</h2>${
    open.length === 0
      ? html`<p>${words.none[language]}</p>`
      : html`<ul class="reg-held-list">${open.map(
          (one) =>
            html`<li class="reg-held"><p>${words.madeOn[language]} ${dateTag(one.madeAt, language)}, ${words.until[language]} ${dateTag(one.lastsUntil, language)}</p>${mayShare && endForm(one, id, request)}</li>`,
        )}</ul>`
  }</section>`;
};

const madeNotice = ({ config }: Reading, secret: string, language: Language): Html => {
  const path = href('preview', { language }, { sleutel: secret });
  return alert('ok', {
    title: words.made[language],
    body: html`<p><code class="reg-secret">${config.baseUrl}${path}</code></p><p>${words.once[language]} <a href="${path}">${words.open[language]}</a></p>`,
  });
};

const makeForm = (id: AlgorithmId, { language, formToken }: OfficeRequest): Html =>
  html`<form method="post" action="${href('workPreview', { language, id })}">${formTokenField(formToken)}<p><button class="nl-button nl-button--primary" id="maak" type="submit">${words.make[language]}</button></p></form>`;

const page = async (reading: Reading, request: OfficeRequest, { fault, secret }: Told = {}): Promise<PageAnswer> => {
  const { language, present, parameters, query } = request;
  const id = parseAlgorithmId(parameters.id ?? '');
  const key = id === null ? null : { algorithmId: id, language: 'nl' as const };
  if (present === null || id === null || key === null) return forbidden(language);
  const reader = personReader(present.actor);
  const owner = await findOwner(reading.queries, reader, id);
  if (owner === null) return forbidden(language);
  const draft = await findDraft(reading.queries, reader, key);
  const mayShare = mayDo(present.actor, 'share-preview', owner);
  const links = await listPreviews(reading.queries, reader, owner, key);
  const open = links.filter((one) => isOpenPreview(one, reading.now()));
  const name = draft === null ? '' : textOf(draft.document, 'name');
  const back = html`<p><a href="${href('workEntry', { language, id })}">${words.back[language]}</a></p>`;
  return {
    kind: 'page',
    status: fault === undefined ? 200 : 422,
    title: words.title[language],
    section: null,
    main: html`${fault !== undefined && errorSummary(words.faults[language], [{ control: 'maak', message: fault }])}${
      secret !== undefined && madeNotice(reading, secret, language)
    }${query.get('klaar') === 'ingetrokken' && fault === undefined && alert('ok', { body: html`<p>${words.ended[language]}</p>` })}${pageTitle(
      html`${words.title[language]}${name !== '' && html`: <bdi>${name}</bdi>`}`,
      draft === null ? words.noDraft[language] : lead[language],
      back,
    )}${draft !== null && mayShare && makeForm(id, request)}${draft !== null && list(open, id, mayShare, request)}`,
  };
};

/** The links by which somebody without an account reads the draft of an entry: making one, and withdrawing it. */
export const workPreview: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request),
  act: async (reading, context, request) => {
    const { language, present, parameters, form } = request;
    const id = parseAlgorithmId(parameters.id ?? '');
    if (present === null || id === null) return { answer: forbidden(language) };
    const key = { algorithmId: id, language: 'nl' } as const;
    const hash = form.get('intrekken');
    const outcome =
      hash === null
        ? await sharePreview(context, present.actor, key)
        : await withdrawPreview(context, present.actor, key, hash);
    if (outcome.kind === 'refused') {
      const told = { fault: refusalWords[outcome.refusal][language] };
      return { answer: await page(reading, request, told) };
    }
    if (outcome.kind === 'shared') return { answer: await page(reading, request, { secret: outcome.secret }) };
    const to = href('workPreview', { language, id }, { klaar: 'ingetrokken' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
