import { type Html, type HtmlPart, html } from '../html.ts';
import { type IconName, icon } from '../icons.ts';

const icons = { info: 'info', ok: 'check', warning: 'warning', error: 'warning' } as const satisfies Record<
  string,
  IconName
>;

export type AlertKind = keyof typeof icons;

/** A message over the page: its kind gives colour and icon, the words say everything. The title is no heading. */
export const alert = (kind: AlertKind, message: { readonly title?: string; readonly body: HtmlPart }): Html =>
  html`<div class="utrecht-alert utrecht-alert--${kind}"><div class="utrecht-alert__icon">${icon(icons[kind])}</div><div class="utrecht-alert__content"><div class="utrecht-alert__message">${
    message.title !== undefined && html`<p><strong>${message.title}</strong></p>`
  }${message.body}</div></div></div>`;
