import { exportArchive } from '#commands/export-archive.ts';
import { mayDo } from '#register/access.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { listWithdrawn, type WithdrawnLine } from '#store/archive.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';

const words = {
  title: { nl: 'Voor het archief', en: 'For the archive', fy: 'Foar it argyf' },
  lead: {
    nl: 'Download ingetrokken algoritmes met alle versies, hun geschiedenis en de gegevens voor het archief (MDTO). In het register verandert niets.',
    en: 'Download withdrawn algorithms with all versions, their history and the metadata for the archive (MDTO). Nothing changes in the register.',
    fy: 'Download ynlutsen algoritmen mei alle ferzjes, harren skiednis en de gegevens foar it argyf (MDTO). Yn it register feroaret neat.',
  },
  withheld: {
    nl: 'In het bestand staat ook wat niet openbaar is, met de reden. Ga er zorgvuldig mee om.',
    en: 'The file also holds what is not public, with the reason. Handle it with care.',
    fy: 'Yn it bestân stiet ek wat net iepenbier is, mei de reden. Gean der soarchfâldich mei om.',
  },
  none: {
    nl: 'Deze organisatie heeft geen ingetrokken algoritmes.',
    en: 'This organisation has no withdrawn algorithms.',
    fy: 'Dizze organisaasje hat gjin ynlutsen algoritmen.',
  },
  choose: { nl: 'Welke algoritmes?', en: 'Which algorithms?', fy: 'Hokker algoritmen?' },
  withdrawn: { nl: 'ingetrokken op', en: 'withdrawn on', fy: 'ynlutsen op' },
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  some: { nl: 'Download wat ik aanvinkte', en: 'Download what I ticked', fy: 'Download wat ik oanfinke' },
  all: { nl: 'Download alles', en: 'Download all', fy: 'Download alles' },
  more: { nl: 'Volgende', en: 'Next', fy: 'Folgjende' },
  faults: { nl: 'Er is niets gedownload', en: 'Nothing was downloaded', fy: 'Der is neat downloade' },
  tick: {
    nl: 'Vink minstens één ingetrokken algoritme aan.',
    en: 'Tick at least one withdrawn algorithm.',
    fy: 'Finkje op syn minst ien ynlutsen algoritme oan.',
  },
} as const satisfies Record<string, Text>;

const pageSize = 50;

const choice = ({ id, name, withdrawnAt }: WithdrawnLine, { language }: OfficeRequest): Html =>
  html`<div class="reg-option"><input class="reg-check" type="checkbox" id="algoritme-${id}" name="algoritme" value="${id}"><label for="algoritme-${id}">${
    name || words.unnamed[language]
  } <span class="reg-soft">${id} · ${words.withdrawn[language]} ${longDate(withdrawnAt, language)}</span></label></div>`;

const form = (
  lines: readonly WithdrawnLine[],
  organisation: OrganisationId,
  request: OfficeRequest,
  fault: string | undefined,
): Html => {
  const { language, formToken } = request;
  return html`<form method="post" action="${href('archive', { language, organisation })}" novalidate>${formTokenField(
    formToken,
  )}<fieldset class="reg-question${fault !== undefined && ' reg-question--invalid'}" id="algoritmes"${
    fault !== undefined && html` aria-describedby="algoritmes-fout"`
  }><legend class="utrecht-form-label">${words.choose[language]}</legend>${
    fault !== undefined && html`<p class="utrecht-form-field-error-message" id="algoritmes-fout">${fault}</p>`
  }${lines.map((line) => choice(line, request))}</fieldset><p class="reg-row reg-gap-top"><button class="nl-button nl-button--primary" type="submit" name="wat" value="keuze">${
    words.some[language]
  }</button><button class="nl-button" type="submit" name="wat" value="alles">${words.all[language]}</button></p></form>`;
};

const page = async (reading: Reading, request: OfficeRequest, fault?: string): Promise<PageAnswer> => {
  const { language, parameters, query } = request;
  const organisation = makeOrganisationId(parameters.organisation ?? '');
  const { actor } = presentIn(request).present;
  if (!mayDo(actor, 'export-archive', organisation)) return forbidden(language);
  const after = parseAlgorithmId(query.get('na') ?? '');
  const found = await listWithdrawn(reading.queries, personReader(actor), organisation, after, pageSize + 1);
  const lines = found.slice(0, pageSize);
  const last = found.length > pageSize ? lines.at(-1) : undefined;
  const title = `${words.title[language]}: ${reading.organisations().nameOf(organisation)}`;
  return {
    ...{ kind: 'page', status: fault === undefined ? 200 : 422, title, section: null },
    main: html`${fault !== undefined && errorSummary(words.faults[language], [{ control: 'algoritmes', message: fault }])}${pageTitle(
      title,
      words.lead[language],
    )}${
      lines.length === 0
        ? html`<p>${words.none[language]}</p>`
        : html`<p class="reg-gap-bottom">${words.withheld[language]}</p>${form(lines, organisation, request, fault)}`
    }${
      last !== undefined &&
      html`<p class="reg-gap-top"><a href="${href('archive', { language, organisation }, { na: last.id })}" rel="next">${words.more[language]}</a></p>`
    }`,
  };
};

const tickedIn = (form: URLSearchParams): readonly AlgorithmId[] =>
  form.getAll('algoritme').flatMap((typed) => parseAlgorithmId(typed) ?? []);

/** The withdrawn entries of an organisation, for who takes them out for the archive. */
export const archive: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request),
  act: async (reading, context, request) => {
    const { language, parameters, form } = request;
    const organisationId = makeOrganisationId(parameters.organisation ?? '');
    const ids = form.get('wat') === 'alles' ? null : tickedIn(form);
    const { baseUrl } = reading.config;
    const { actor } = presentIn(request).present;
    const outcome = await exportArchive(context, actor, { organisationId, ids, baseUrl });
    if (outcome.kind === 'exported') {
      const fileName = `archief-${organisationId}.zip`;
      return {
        answer: { kind: 'file', contentType: 'application/zip', body: outcome.file, cache: 'never', fileName },
      };
    }
    if (outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
    return { answer: await page(reading, request, words.tick[language]) };
  },
};
