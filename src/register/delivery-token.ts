import type { Text } from '#standard/text.ts';
import type { Action, TokenRights } from './access.ts';
import type { PersonId } from './appointment.ts';
import { addDays, dateOf, type Instant, type IsoDate } from './instant.ts';
import type { OrganisationId } from './organisation.ts';

/**
 * What a machine may ever do. Approving, publishing and withdrawing are not among it: four eyes are people. Source: R-219, and the two
 * steps inside an organisation of the national register.
 */
export type MachineAction = Extract<Action, 'see-work' | 'write-entry' | 'submit-entry'>;

type Scope = { readonly actions: readonly MachineAction[]; readonly name: Text };

/** What a token can be for. Whoever writes or submits also reads: without the state of a text nobody can tell what they change. */
export const tokenScopes = {
  'concepten-lezen': {
    actions: ['see-work'],
    name: { nl: 'Concepten lezen', en: 'Read drafts', fy: 'Konsepten lêze' },
  },
  'concepten-schrijven': {
    actions: ['see-work', 'write-entry'],
    name: {
      nl: 'Concepten schrijven en weggooien',
      en: 'Write and discard drafts',
      fy: 'Konsepten skriuwe en fuortsmite',
    },
  },
  indienen: {
    actions: ['see-work', 'submit-entry'],
    name: {
      nl: 'Concepten indienen voor beoordeling',
      en: 'Submit drafts for review',
      fy: 'Konsepten yntsjinje foar beoardieling',
    },
  },
} as const satisfies Record<string, Scope>;

export type TokenScope = keyof typeof tokenScopes;

export const allScopes = Object.keys(tokenScopes) as readonly TokenScope[];

/** True when the text names a scope. */
export const isScope = (text: string): text is TokenScope => Object.hasOwn(tokenScopes, text);

/** A token with which machines deliver texts for one organisation. The register knows its hash, never the token. */
export type DeliveryToken = {
  /** The number under which it acts, as a person has one. */
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  /** What people call it: the system that uses it. */
  readonly name: string;
  /** Its last signs, by which people tell tokens apart. */
  readonly ending: string;
  readonly scopes: readonly TokenScope[];
  /** Null when the operator made it. */
  readonly madeBy: PersonId | null;
  readonly madeAt: Instant;
  readonly lastDay: IsoDate;
  readonly revokedAt: Instant | null;
  readonly usedAt: Instant | null;
  /** True when somebody of the demo made it: it ends with the demo. */
  readonly isDemo: boolean;
};

/** Why a token does nothing; null when it works. */
export const whyDead = (
  { revokedAt, lastDay }: Pick<DeliveryToken, 'revokedAt' | 'lastDay'>,
  now: Instant,
): 'revoked' | 'expired' | null => {
  if (revokedAt !== null) return 'revoked';
  return dateOf(now) > lastDay ? 'expired' : null;
};

/** What a token may, for access.ts: nothing when it does not work. */
export const rightsOfToken = (token: DeliveryToken, now: Instant): TokenRights => ({
  organisationId: token.organisationId,
  actions:
    whyDead(token, now) === null ? [...new Set(token.scopes.flatMap((scope) => tokenScopes[scope].actions))] : [],
});

/** Days for which a token works: when nobody says otherwise, and at most. A leaked token that is forgotten must end by itself. */
export const tokenDays = { usual: 180, most: 365 } as const;

/** The last day of a token that is made on a day and nobody says how long. */
export const usualLastDay = (today: IsoDate): IsoDate => addDays(today, tokenDays.usual);

/** An organisation has at most so many tokens that work: what nobody can look over, nobody revokes. */
export const mostTokens = 20;
/** In signs. */
export const mostTokenNameSigns = 60;

/** What is asked of a new token. */
export type ProposedToken = Pick<DeliveryToken, 'name' | 'scopes' | 'lastDay'>;

export type TokenRefusal =
  | 'not-allowed'
  | 'unknown-organisation'
  | 'needs-name'
  | 'name-too-long'
  | 'needs-scope'
  | 'ends-before-today'
  | 'lasts-too-long'
  | 'too-many';

/** Why a token cannot be made as it is asked; null when it can. working: how many there are that work. */
export const refusalOfToken = (
  { name, scopes, lastDay }: ProposedToken,
  { today, working }: { readonly today: IsoDate; readonly working: number },
): TokenRefusal | null => {
  if (name.trim() === '') return 'needs-name';
  if (name.trim().length > mostTokenNameSigns) return 'name-too-long';
  if (scopes.length === 0) return 'needs-scope';
  if (lastDay < today) return 'ends-before-today';
  if (lastDay > addDays(today, tokenDays.most)) return 'lasts-too-long';
  return working >= mostTokens ? 'too-many' : null;
};

/** What page and command line say of a refusal: what is wrong and what to do. */
export const tokenRefusals: Readonly<Record<TokenRefusal, Text>> = {
  'not-allowed': {
    nl: 'Alleen de coördinator van de organisatie maakt sleutels en trekt ze in.',
    en: 'Only the coordinator of the organisation makes tokens and revokes them.',
    fy: 'Allinnich de koördinator fan de organisaasje makket kaaien en lûkt se yn.',
  },
  'unknown-organisation': {
    nl: 'Deze organisatie staat niet in het register.',
    en: 'This organisation is not in the register.',
    fy: 'Dizze organisaasje stiet net yn it register.',
  },
  'needs-name': {
    nl: 'Vul in welk systeem de sleutel gebruikt.',
    en: 'Fill in which system uses the token.',
    fy: 'Folje yn hokker systeem de kaai brûkt.',
  },
  'name-too-long': {
    nl: `Maak de naam korter: ten hoogste ${mostTokenNameSigns} tekens.`,
    en: `Make the name shorter: at most ${mostTokenNameSigns} characters.`,
    fy: `Meitsje de namme koarter: op syn heechst ${mostTokenNameSigns} tekens.`,
  },
  'needs-scope': {
    nl: 'Kies ten minste één ding dat de sleutel mag.',
    en: 'Choose at least one thing that the token may do.',
    fy: 'Kies op syn minst ien ding dat de kaai mei.',
  },
  'ends-before-today': {
    nl: 'De laatste dag is voorbij. Kies vandaag of een latere dag.',
    en: 'The last day has passed. Choose today or a later day.',
    fy: 'De lêste dei is foarby. Kies hjoed of in lettere dei.',
  },
  'lasts-too-long': {
    nl: 'Een sleutel werkt ten hoogste een jaar. Kies een eerdere dag.',
    en: 'A token works for a year at most. Choose an earlier day.',
    fy: 'In kaai wurket op syn heechst in jier. Kies in eardere dei.',
  },
  'too-many': {
    nl: `Er zijn al ${mostTokens} sleutels die werken. Trek eerst een sleutel in die niemand meer gebruikt.`,
    en: `There are ${mostTokens} tokens that work already. First revoke one that nobody uses any more.`,
    fy: `Der binne al ${mostTokens} kaaien dy't wurkje. Lûk earst in kaai yn dy't nimmen mear brûkt.`,
  },
};

/** What every token begins with, so that whoever looks for leaked secrets in texts finds it; then follows chance. */
export const tokenPrefix = 'algoritmeregister_';

/** True when a text has the form of a token: the prefix and 256 bits of chance. */
export const looksLikeToken = (text: string): boolean => /^algoritmeregister_[A-Za-z0-9_-]{43}$/.test(text);
