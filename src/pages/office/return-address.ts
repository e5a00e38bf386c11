import type { Language } from '#standard/text.ts';
import { href } from '../../routes.ts';

/** Where somebody wanted to be in the office before they had to sign in: never an address elsewhere. Otherwise the office itself. */
export const returnAddress = (query: URLSearchParams, language: Language): string => {
  const wanted = query.get('naar') ?? '';
  const isOfOffice = /^\/(nl|en|fy)\/kantoor([/?][\w\-./?=&%+]*)?$/.test(wanted) && !wanted.includes('//');
  return isOfOffice ? wanted : href('office', { language });
};
