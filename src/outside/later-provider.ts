import type { createProvider, Provider } from './sign-in.ts';

/** A provider for which nothing is loaded until somebody first comes: most registers have none. In: what createProvider takes. */
export const createLaterProvider = (...given: Parameters<typeof createProvider>): Provider => {
  let made: Promise<Provider> | null = null;
  const provider = (): Promise<Provider> => {
    made ??= import('./sign-in.ts').then((signIn) => signIn.createProvider(...given));
    return made;
  };
  return {
    issuer: given[0].issuer,
    begin: async (attempt) => (await provider()).begin(attempt),
    finish: async (address, attempt, names) => (await provider()).finish(address, attempt, names),
    leave: async (state, returnTo) => (await provider()).leave(state, returnTo),
    readLogout: async (token) => (await provider()).readLogout(token),
  };
};
