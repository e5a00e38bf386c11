import { reportMissing } from '#commands/ask-question.ts';
import { fold } from '#language/fold.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { namedOrganisations } from '#register/organisation-names.ts';
import { questionTerms } from '#register/question.ts';
import type { Language, Text } from '#standard/text.ts';
import { findAnswerer } from '#store/questions.ts';
import { pathFromHome } from '#web/parts/path.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import { type Asked, askingPage, failureOf, filledIn, nothingFilled } from './asking-form.ts';
import type { QuestionPage, QuestionRequest } from './question-page.ts';
import { trapFault } from './trap.ts';

const words = {
  title: {
    nl: 'Meld een algoritme dat ontbreekt',
    en: 'Report a missing algorithm',
    fy: 'Meld in algoritme dat ûntbrekt',
  },
  label: {
    nl: 'Wat mist u in het register?',
    en: 'What is missing in the register?',
    fy: 'Wat misse jo yn it register?',
  },
  help: {
    nl: 'Schrijf waarvoor de overheid het algoritme gebruikt en hoe u dat weet. Schrijf geen namen of nummers van uzelf of van een ander.',
    en: 'Write what the government uses the algorithm for and how you know. Write no names or numbers of yourself or others.',
    fy: 'Skriuw dêr’t de oerheid it algoritme foar brûkt en hoe’t jo dat witte. Skriuw gjin nammen of nûmers fan josels of fan in oar.',
  },
} as const satisfies Record<string, Text>;

const lead = (language: Language): string => {
  const days = questionTerms.answerWithinWorkingDays;
  return {
    nl: `De organisatie zoekt uit wat er aan de hand is en antwoordt binnen ${days} werkdagen. U hebt geen account nodig.`,
    en: `The organisation finds out what is the case and answers within ${days} working days. You need no account.`,
    fy: `De organisaasje siket út wat der oan de hân is en antwurdet binnen ${days} wurkdagen. Jo hawwe gjin akkount nedich.`,
  }[language];
};

/** The one organisation that has exactly this name; null when there is none, or more than one. */
const organisationCalled = (directory: OrganisationDirectory, name: string): OrganisationId | null => {
  const wanted = fold(name);
  const found = wanted === '' ? [] : namedOrganisations(directory).filter(({ names }) => names.includes(wanted));
  return found.length === 1 ? (found[0]?.organisation.id ?? null) : null;
};

const asked = ({ language }: QuestionRequest): Asked => ({
  title: words.title[language],
  above: pathFromHome([], language),
  lead: lead(language),
  label: words.label[language],
  help: words.help[language],
  action: href('reportMissing', { language }),
  asksOrganisation: true,
});

const isOpen = ({ queries, reader }: Reading, { today }: QuestionRequest): Promise<boolean> =>
  findAnswerer(queries, reader, null, today);

/** Where anybody reports an algorithm that is not in the register; there is no such page when nobody would read it. */
export const report: QuestionPage = {
  show: async (reading, _context, request) => {
    if (!(await isOpen(reading, request))) return { kind: 'not-found' };
    const organisation = request.query.get('organisatie') ?? '';
    const known = reading.organisations().find(organisation as OrganisationId);
    const named = known === null ? '' : reading.organisations().nameOf(known.id);
    return askingPage(asked(request), request, { ...nothingFilled, organisation: named });
  },
  act: async (reading, context, request) => {
    const { language, form, network } = request;
    const filled = filledIn(form);
    const trapped = trapFault(form, language);
    if (trapped !== null) return askingPage(asked(request), request, filled, trapped);
    const { text, email, organisation: organisationSaid } = filled;
    const organisationId = organisationCalled(reading.organisations(), organisationSaid);
    const outcome = await reportMissing(
      context,
      { text, email, organisationSaid, organisationId },
      { network, language },
    );
    if (outcome.kind === 'asked')
      return { kind: 'redirect', status: 303, to: href('followQuestion', { language }, { sleutel: outcome.key }) };
    if (outcome.kind === 'nobody') return { kind: 'not-found' };
    return askingPage(asked(request), request, filled, failureOf(outcome, language));
  },
};
