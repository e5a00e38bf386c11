import type { CommandContext } from '#commands/command.ts';
import { countSecrets, type SecretCounts, sealSecrets } from '#commands/seal-secrets.ts';

/** The first time that there is a key, nothing is sealed yet: then what is kept as it is may be sealed by the register itself. */
const isFirstKey = ({ plain, newest, older, lost }: SecretCounts): boolean => plain > 0 && newest + older + lost === 0;

/**
 * Looks at the secrets of authenticator apps when the register starts, in sentences for who starts it: how many no key opens, are not sealed,
 * or need an older key. Seals them all when a key is set for the first time.
 */
export const secretsAtStart = async (context: CommandContext): Promise<readonly string[]> => {
  const hasKey = (context.sealingKeys ?? []).length > 0;
  const counts = await countSecrets(context);
  if (hasKey && isFirstKey(counts)) {
    const { plain } = await sealSecrets(context);
    return [`SECRETS_KEY is used for the first time: ${plain} secrets of authenticator apps were sealed.`];
  }
  const { plain, older, lost } = counts;
  return [
    ...(lost > 0
      ? [
          `WARNING: no key in SECRETS_KEY opens ${lost} secrets of authenticator apps. Their owners cannot sign in with a code. Set the key with which they were sealed, behind the newest. See docs/security.md.`,
        ]
      : []),
    ...(hasKey && plain > 0
      ? [
          `WARNING: ${plain} secrets of authenticator apps are not sealed, and codes of these are refused. Seal them with the command secrets-seal, if you know why they are not.`,
        ]
      : []),
    ...(older > 0
      ? [
          `${older} secrets of authenticator apps need an older key in SECRETS_KEY. Seal them anew with the command secrets-seal.`,
        ]
      : []),
  ];
};
