import { textOf } from '#register/entry.ts';
import { codeOf } from '#register/facts.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { type IconName, icon } from '#web/icons.ts';
import type { EntryView } from './view.ts';

type Step = { readonly by: 'machine' | 'person'; readonly icon: IconName; readonly who: Text; readonly does: Text };

const advises: Step = {
  by: 'machine',
  icon: 'machine',
  who: { nl: 'Het algoritme rekent', en: 'The algorithm calculates', fy: 'It algoritme rekkenet' },
  does: { nl: 'Het geeft advies.', en: 'It gives advice.', fy: 'It jout advys.' },
};
const selects: Step = {
  ...advises,
  who: { nl: 'Het algoritme kiest', en: 'The algorithm chooses', fy: 'It algoritme kiest' },
  does: {
    nl: 'Wie of wat eerst of extra bekeken wordt.',
    en: 'Who or what is looked at first or more closely.',
    fy: 'Wa of wat earst of ekstra besjoen wurdt.',
  },
};
const proposes: Step = {
  ...advises,
  who: { nl: 'Het algoritme stelt voor', en: 'The algorithm proposes', fy: 'It algoritme stelt foar' },
  does: {
    nl: 'Het doet een voorstel voor een besluit.',
    en: 'It proposes a decision.',
    fy: 'It docht in útstel foar in beslút.',
  },
};
const decidesAlone: Step = {
  ...advises,
  who: { nl: 'Het algoritme beslist', en: 'The algorithm decides', fy: 'It algoritme beslist' },
  does: { nl: 'Zonder mens.', en: 'Without a person.', fy: 'Sûnder minske.' },
};
const looks: Step = {
  by: 'person',
  icon: 'person',
  who: { nl: 'Een mens kijkt', en: 'A person looks', fy: 'In minske sjocht' },
  does: { nl: 'De tekst zegt wat die doet.', en: 'The text says what they do.', fy: 'De tekst seit wat dy docht.' },
};
const decides: Step = {
  by: 'person',
  icon: 'decision',
  who: { nl: 'Een mens beslist', en: 'A person decides', fy: 'In minske beslist' },
  does: { nl: 'Niet het algoritme.', en: 'Not the algorithm.', fy: 'Net it algoritme.' },
};

/** The steps by the code of the field 'automation'. With a selection a person is drawn only when the organisation tells of one. */
const stepsOf = (code: string, tellsOfPeople: boolean): readonly Step[] => {
  if (code === 'advies') return [advises, decides];
  if (code === 'besluit-met-mens') return [proposes, decides];
  if (code === 'volledig-automatisch') return [decidesAlone];
  return tellsOfPeople ? [selects, looks] : [selects];
};

const step = ({ by, icon: name, who, does }: Step, { language }: EntryView): Html =>
  html`<li class="reg-decision__step${by === 'person' && ' reg-decision__step--human'}"><span class="reg-decision__shape">${icon(
    name,
  )}</span><span class="reg-decision__who">${who[language]}</span><span>${does[language]}</span></li>`;

/** Who does what, in order: a square is a step of the machine, a circle of a person. Nothing when the role is not known. */
export const decisionLine = (view: EntryView): Html | null => {
  const { document } = view.version;
  const code = codeOf(document, 'automation');
  if (code === null) return null;
  const tellsOfPeople = textOf(document, 'human_intervention').length > 20;
  return html`<ol class="reg-decision">${stepsOf(code, tellsOfPeople).map((one) => step(one, view))}</ol>`;
};
