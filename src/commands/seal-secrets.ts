import { registerReader } from '#register/reader.ts';
import { listTotpSecrets, saveSealedTotp } from '#store/accounts.ts';
import type { Queries } from '#store/database.ts';
import { type CommandContext, runCommandIfAny } from './command.ts';
import { ofApp } from './office/totp.ts';
import { openSealed, type SealingKeys, type SealState, seal } from './sealing.ts';

/** How many secrets of apps are kept in each way. */
export type SecretCounts = Readonly<Record<SealState, number>>;

const none: SecretCounts = { plain: 0, newest: 0, older: 0, lost: 0 };

const readSecrets = async (queries: Queries, keys: SealingKeys) =>
  (await listTotpSecrets(queries, registerReader)).map(({ personId, kept }) => ({
    ...{ personId, kept, ...openSealed(keys, kept, ofApp(personId)) },
  }));

const countsOf = (secrets: readonly { readonly state: SealState }[]): SecretCounts => {
  const counts: Record<SealState, number> = { ...none };
  for (const { state } of secrets) counts[state] += 1;
  return counts;
};

/** How the secrets of apps are kept now: lost are those that none of the keys opens. */
export const countSecrets = async ({ database, sealingKeys = [] }: CommandContext): Promise<SecretCounts> =>
  countsOf(await readSecrets(database.queries, sealingKeys));

/**
 * Seals every secret of an app anew with the newest key, also what was not sealed; how they were kept before. After it an older key opens
 * nothing that the newest does not open. What no key opens is left as it is. Without a key it does nothing. Source: ASVS 13.3.4.
 */
export const sealSecrets = async (context: CommandContext): Promise<SecretCounts> => {
  const { sealingKeys: keys = [] } = context;
  if (keys.length === 0) return none;
  const sealed = await runCommandIfAny(context, 'seal-secrets', async (writing) => {
    const secrets = await readSecrets(writing, keys);
    const counts = countsOf(secrets);
    if (counts.plain + counts.older === 0) return null;
    for (const { personId, kept, state, secret } of secrets)
      if (secret !== null && state !== 'newest')
        await saveSealedTotp(writing, personId, { kept, sealed: seal(keys, secret, ofApp(personId)) });
    return { objectKind: 'register', objectId: 'secrets', result: 'sealed', details: { ...counts }, value: counts };
  });
  return sealed ?? countSecrets(context);
};
