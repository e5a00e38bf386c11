/** Control signs but a line and a tab, and signs that turn the direction of what comes after them: nobody types those to be read. */
const unseen = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/** The names of fields for a password, of which every sign counts as it was sent. Source: ASVS 6.2.8. */
export const passwordNames = { password: 'wachtwoord', present: 'huidig' } as const;

const isPassword = (name: string): boolean => Object.values<string>(passwordNames).includes(name);

/** A form as it was sent, without signs that do harm to who reads it or that a store refuses; passwords are left as they are. */
export const typedForm = (body: string): URLSearchParams =>
  new URLSearchParams(
    [...new URLSearchParams(body)].map(([name, value]): [string, string] => [
      name,
      isPassword(name) ? value : value.replaceAll(unseen, ''),
    ]),
  );
