import { countSecrets, sealSecrets } from '#commands/seal-secrets.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type CliCommand, counted, done, type Outcome, refused, type Terminal, type Typed } from './terminal.ts';

const run = async (_typed: Typed, terminal: Terminal): Promise<Outcome> =>
  withRegister(terminal, upToDate, async (database) => {
    const { sealingKeys } = terminal.config();
    if (sealingKeys.length === 0)
      return refused(
        'SECRETS_KEY is niet ingesteld. Er is geen sleutel om mee te verzegelen.',
        'SECRETS_KEY is not set. There is no key to seal with.',
      );
    const context = { ...operatorContext(database), sealingKeys };
    const { plain, older } = await sealSecrets(context);
    const { newest, lost } = await countSecrets(context);
    const nl = (number: number): string => counted(number, 'nl');
    const en = (number: number): string => counted(number, 'en');
    const says = {
      nl: `Opnieuw verzegeld: ${nl(older)} met een oudere sleutel, ${nl(plain)} die niet verzegeld waren. Met de nieuwste sleutel verzegeld: ${nl(newest)}.`,
      en: `Sealed anew: ${en(older)} with an older key, ${en(plain)} that were not sealed. Sealed with the newest key: ${en(newest)}.`,
    };
    if (lost === 0) return done(`${says.nl} Oudere sleutels mogen nu weg.`, `${says.en} Older keys may go now.`);
    return {
      kind: 'partly',
      summary: {
        nl: `${says.nl} Geen sleutel opent er ${nl(lost)}: zet de sleutel waarmee die verzegeld zijn achter de nieuwste, en haal geen sleutel weg.`,
        en: `${says.en} No key opens ${en(lost)}: set the key with which these were sealed behind the newest, and take no key away.`,
      },
    };
  });

/** Seals the secrets of authenticator apps anew with the newest key, and says whether the older ones may go. */
export const secretsSeal: CliCommand = {
  name: 'secrets-seal',
  words: [],
  options: {},
  help: {
    nl: 'Verzegelt de geheimen van authenticator-apps opnieuw met de nieuwste sleutel in SECRETS_KEY.',
    en: 'Seals the secrets of authenticator apps anew with the newest key in SECRETS_KEY.',
  },
  more: {
    nl: 'Zet de nieuwe sleutel vooraan en laat de oude erachter staan tot dit commando zegt dat die weg mag.',
    en: 'Put the new key in front and leave the old one behind it until this command says that it may go.',
  },
  run,
};
