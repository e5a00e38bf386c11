import type { OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import { referenceOf } from '#register/question.ts';
import type { Language, Text } from '#standard/text.ts';
import type { Question } from '#store/questions.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { href } from '../../../routes.ts';

const words = {
  question: { nl: 'Vraag', en: 'Question', fy: 'Fraach' },
  report: { nl: 'Melding', en: 'Report', fy: 'Melding' },
  due: { nl: 'uiterlijk', en: 'no later than', fy: 'op syn lêst' },
  late: { nl: 'te laat, moest op', en: 'late, was due on', fy: 'te let, moast op' },
  answered: { nl: 'beantwoord op', en: 'answered on', fy: 'beantwurde op' },
  erased: { nl: 'Tekst weggehaald', en: 'Text taken away', fy: 'Tekst fuorthelle' },
} as const satisfies Record<string, Text>;

const mostShown = 90;

/** The beginning of a text on one line. */
const beginning = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= mostShown ? line : `${line.slice(0, mostShown).trimEnd()}…`;
};

const when = ({ answer, dueOn }: Question, today: IsoDate, language: Language): Html => {
  if (answer !== null) return html`${words.answered[language]} ${dateTag(answer.at, language)}`;
  return html`${(dueOn < today ? words.late : words.due)[language]} ${longDate(dueOn, language)}`;
};

/** A question in a list: its kind, how it begins, whose it is, and when an answer is due or came. */
export const questionItem = (
  question: Question,
  {
    directory,
    today,
    language,
    note = '',
  }: {
    readonly directory: OrganisationDirectory;
    readonly today: IsoDate;
    readonly language: Language;
    /** What else is to be known of it. */
    readonly note?: string;
  },
): Html => {
  const { id, kind, organisationId, askedAt, text } = question;
  const place = organisationId === null ? '' : ` · ${directory.nameOf(organisationId)}`;
  return html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${words[kind][language]}</span><a class="reg-inbox__what" href="${href(
    'questionAnswer',
    { language, id },
  )}">${text === null ? words.erased[language] : beginning(text)}</a><span class="reg-inbox__meta">${referenceOf(id, askedAt)}${place}${note !== '' && ` · ${note}`}</span><span class="reg-inbox__when">${when(
    question,
    today,
    language,
  )}</span></li>`;
};
