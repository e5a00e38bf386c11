import type { Actor } from '#register/access.ts';
import { mayDo } from '#register/access.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import type { Text } from '#standard/text.ts';
import type { TrailLine } from '#store/trail.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';
import { actionInWords } from './action-words.ts';
import {
  momentInWords,
  objectInWords,
  originInWords,
  personInWords,
  resultInWords,
  type Wording,
} from './line-words.ts';

const words = {
  who: { nl: 'Wie', en: 'Who', fy: 'Wa' },
  object: { nl: 'Waarop', en: 'On what', fy: 'Wêrop' },
  origin: { nl: 'Waarvandaan', en: 'From where', fy: 'Wêrwei' },
} as const satisfies Record<string, Text>;

/** On what, as a link to the trail of the entry where the reader may see that. */
const objectLink = (line: TrailLine, wording: Wording, actor: Actor): Html | string => {
  const text = objectInWords(line, wording);
  const id = line.objectKind === 'entry' ? parseAlgorithmId(line.objectId) : null;
  if (id === null || line.organisationId === null || !mayDo(actor, 'see-trail', line.organisationId)) return text;
  return html`<a href="${href('trailEntry', { language: wording.language, id })}">${text}</a>`;
};

/** One line of the trail with its six parts: when, what, what came of it, who, on what and from where. */
export const lineItem = (line: TrailLine, wording: Wording, actor: Actor): Html => {
  const { language } = wording;
  return html`<li class="reg-inbox__item"><time class="reg-inbox__kind" datetime="${line.at}">${momentInWords(
    line.at,
    language,
  )}</time><span class="reg-inbox__what">${actionInWords(line.action, language)}</span><span class="reg-inbox__meta">${
    words.who[language]
  }: ${personInWords(line.actor, wording)} · ${words.object[language]}: ${objectLink(line, wording, actor)} · ${words.origin[language]}: ${originInWords(
    line,
    language,
  )}</span><span class="reg-inbox__when">${resultInWords(line, language)}</span></li>`;
};
