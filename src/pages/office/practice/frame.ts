import type { PracticeRefusal } from '#commands/office/practice.ts';
import { mostPracticeTexts } from '#register/practice.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { refusalWords } from '../entries/refusal-words.ts';

const words = {
  title: { nl: 'Oefenen', en: 'Practice', fy: 'Oefenje' },
  note: {
    nl: 'U oefent. Niets hiervan komt in het register, de cijfers of een export. Alleen u ziet het.',
    en: 'You are practising. None of this gets into the register, the figures or an export. Only you see it.',
    fy: 'Jo oefenje. Neat hjirfan komt yn it register, de sifers of in eksport. Allinnich jo sjogge it.',
  },
} as const satisfies Record<string, Text>;

/** Why something was not done while practising. */
export const practiceRefusals = {
  ...refusalWords,
  'needs-name': { nl: 'Schrijf een naam op.', en: 'Write down a name.', fy: 'Skriuw in namme op.' },
  'too-many': {
    nl: `U oefent al met ${mostPracticeTexts} teksten. Gooi er eerst een weg.`,
    en: `You practise with ${mostPracticeTexts} texts already. Discard one first.`,
    fy: `Jo oefenje al mei ${mostPracticeTexts} teksten. Smyt der earst ien fuort.`,
  },
} as const satisfies Record<PracticeRefusal, Text>;

/** A page of the practice space: its band over it says on every one that this is practice. */
export const practicePage = (title: string, status: number, main: Html, language: Language): PageAnswer => ({
  kind: 'page',
  status,
  title: `${words.title[language]}: ${title}`,
  section: null,
  main: html`<p class="reg-practice"><strong>${words.title[language]}.</strong> ${words.note[language]}</p>${main}`,
});
