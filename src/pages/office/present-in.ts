import type { Present } from '#commands/office/sessions.ts';
import type { OfficeRequest } from './office-page.ts';

/** Somebody with a session, and the secret of it. */
export type PresentWithSecret = { readonly present: Present; readonly sessionSecret: string };

/** Who is present on a page for who is; that page is never shown to somebody else. */
export const presentIn = ({ present, secret }: OfficeRequest): PresentWithSecret => {
  if (present === null || secret === null) throw new Error('This page is for somebody with a session.');
  return { present, sessionSecret: secret };
};
