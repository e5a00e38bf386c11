import { type Html, html } from './html.ts';

/** The mark of the register: a square is a machine step, a circle is a person, the line is the register. */
export const mark: Html = html`<svg class="reg-mark" viewBox="0 0 38 26" aria-hidden="true" focusable="false"><path class="reg-mark__line" d="M0 25h38"/><rect class="reg-mark__machine" x="1" y="2" width="17" height="17"/><circle class="reg-mark__human" cx="28" cy="10.5" r="8.5"/></svg>`;
