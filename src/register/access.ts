import { type Appointment, holdsOn, type PersonId } from './appointment.ts';
import type { IsoDate } from './instant.ts';
import type { OrganisationId } from './organisation.ts';
import type { Role } from './roles.ts';

/** Who may do something: roles at the organisation it concerns, and roles over all of government. What is not listed is refused. */
type Right = { readonly there: readonly Role[]; readonly everywhere: readonly Role[] };

const everyoneThere = [
  'editor',
  'approver',
  'coordinator',
  'owner',
  'cdo',
  'cio',
  'ciso',
  'data-protection-officer',
  'lawyer',
  'security-adviser',
] as const satisfies readonly Role[];

/**
 * Every action of the office and who may do it. The centre sees, asks and advises: no central role can change a text, state or
 * decision of an organisation, nor give itself a role that can. Sources.
 */
export const rights = {
  /** See what an organisation works on before it is public: texts, who wrote them, and where they stand. */
  'see-work': { there: [...everyoneThere, 'supervisor'], everywhere: ['supervisor'] },
  /** See what is withheld from the public with its value and ground: who weighs that, and who supervises. Sources: R-210, the Woo. */
  'see-withheld': {
    there: ['owner', 'approver', 'data-protection-officer', 'lawyer', 'security-adviser', 'supervisor'],
    everywhere: ['supervisor'],
  },
  /** Write the texts of entries. */
  'write-entry': { there: ['editor', 'owner', 'coordinator'], everywhere: [] },
  /** Submit the texts of entries. A right of its own, because a machine may be allowed to write and not to submit. */
  'submit-entry': { there: ['editor', 'owner', 'coordinator'], everywhere: [] },
  /** Approve, publish and withdraw entries, and send texts back. Nobody approves what they changed a word of: see workflow.ts. */
  'approve-entry': { there: ['approver'], everywhere: [] },
  /** Make and withdraw links by which somebody without an account reads a draft as the public will see it. */
  'share-preview': { there: ['editor', 'owner', 'coordinator', 'approver'], everywhere: [] },
  /** Say that the public text is still right. Writers know the algorithm, approvers answer for the text. Source: R-060. */
  'confirm-entry': { there: ['editor', 'owner', 'coordinator', 'approver'], everywhere: [] },
  /** Remark on a field of a text that is worked on, answer a remark and tick it off. Source: R-058. */
  'remark-on-entry': { there: ['editor', 'owner', 'coordinator', 'approver'], everywhere: [] },
  /** Choose by how many people texts are approved, and whether the centre releases them. Source: R-219. */
  'set-workflow': { there: ['coordinator'], everywhere: [] },
  /** Let a text through, or hold it with a reason, where an organisation wants that; and read it meanwhile. No word is changed. Source: R-004. */
  'release-entry': { there: [], everywhere: ['administrator'] },
  /** See the questions and reports of the public to an organisation, and answer them. */
  'answer-questions': { there: ['editor', 'coordinator', 'owner'], everywhere: [] },
  /** See the reports of which nobody knows yet whose they are, and pass them on. The centre does not answer for an organisation. */
  'pass-on-reports': { there: [], everywhere: ['administrator'] },
  /** Take withdrawn entries out for the archive, with what is withheld: who is responsible for the algorithm. Source: R-221. */
  'export-archive': { there: ['owner'], everywhere: [] },
  /**
   * See who did what at an organisation: the lines of its audit trail, and of its people as far as they are about it. Everybody sees
   * their own. Sources, BIO2 8.15.
   */
  'see-trail': {
    there: ['coordinator', 'cio', 'ciso', 'data-protection-officer', 'supervisor'],
    everywhere: ['administrator', 'supervisor'],
  },
  /** See what the register keeps of an organisation in the office, with its history. */
  'see-organisation': {
    there: [...everyoneThere, 'supervisor'],
    everywhere: ['administrator', 'reader', 'supervisor'],
  },
  /** Change what an organisation says of itself: how to reach it, and how it takes part. */
  'describe-organisation': { there: ['coordinator'], everywhere: [] },
  /** Change kind, names, numbers and end of organisations, the domains in which they report, and what is taken over from lists. */
  'manage-organisations': { there: [], everywhere: ['administrator'] },
  /** Propose that entries go to another organisation, and take that back. */
  'propose-transfer': { there: ['coordinator'], everywhere: [] },
  /** Propose it for an organisation where nobody is left who could. */
  'propose-transfer-of-deserted': { there: [], everywhere: ['administrator'] },
  /** Accept or refuse entries that another organisation wants to hand over. */
  'accept-transfer': { there: ['coordinator'], everywhere: [] },
  /** See who holds which role at an organisation. */
  'see-people': { there: [...everyoneThere, 'supervisor'], everywhere: ['administrator', 'reader', 'supervisor'] },
  /** Give and end roles at an organisation, and invite people for them. */
  appoint: { there: ['coordinator'], everywhere: [] },
  /** Give and end the role of coordinator: how an organisation begins, and what the centre does when nobody is left there. */
  'appoint-coordinator': { there: ['coordinator'], everywhere: ['administrator'] },
  /** See, make and revoke the tokens with which machines deliver texts for an organisation. */
  'manage-tokens': { there: ['coordinator'], everywhere: [] },
  /** Give and end central roles and mandates. */
  'appoint-centrally': { there: [], everywhere: ['administrator'] },
  /** See every account, disable it, and end its sessions. */
  'manage-accounts': { there: [], everywhere: ['administrator'] },
  /** See the mail that goes out, why some did not, and have it sent again. Who runs the register looks after it. */
  'manage-mail': { there: [], everywhere: ['administrator'] },
} as const satisfies Record<string, Right>;

export type Action = keyof typeof rights;

export const allActions = Object.keys(rights) as readonly Action[];

/** What a machine may with its token: these actions, at one organisation and nowhere else. */
export type TokenRights = { readonly organisationId: OrganisationId; readonly actions: readonly Action[] };

/** Who acts: a person and the appointments they have, on a day; or a machine, which has a token and no appointments. */
export type Actor = {
  readonly personId: PersonId;
  readonly appointments: readonly Appointment[];
  readonly day: IsoDate;
  readonly token?: TokenRights;
};

/** True when the actor may do this at an organisation; null is what concerns no single organisation. Default: no. */
export const mayDo = (actor: Actor, action: Action, organisationId: OrganisationId | null): boolean => {
  if (actor.token !== undefined)
    return actor.token.organisationId === organisationId && actor.token.actions.includes(action);
  const { there, everywhere }: Right = rights[action];
  return actor.appointments.some((appointment) => {
    if (!holdsOn(appointment, actor.day)) return false;
    if (appointment.organisationId === null) return everywhere.includes(appointment.role);
    return appointment.organisationId === organisationId && there.includes(appointment.role);
  });
};

/** The action by which a role is given or ended. */
export const actionOfAppointing = (role: Role, organisationId: OrganisationId | null): Action => {
  if (role === 'supervisor' || organisationId === null) return 'appoint-centrally';
  return role === 'coordinator' ? 'appoint-coordinator' : 'appoint';
};

/** True when the actor holds any role on the day, and therefore has a place in the office. */
export const hasRole = ({ appointments, day }: Actor): boolean => appointments.some((one) => holdsOn(one, day));

/** The organisations at which the actor holds a role on the day, each once. */
export const organisationsOf = ({ appointments, day }: Actor): readonly OrganisationId[] => [
  ...new Set(appointments.filter((one) => holdsOn(one, day)).flatMap(({ organisationId }) => organisationId ?? [])),
];

/**
 * True when what somebody reads about an organisation they read under a mandate: they supervise it on that day and hold no other role
 * there. null is what is about no one organisation: then any mandate counts. Source: R-210.
 */
export const readsByMandate = ({ appointments, day }: Actor, organisationId: OrganisationId | null): boolean => {
  const held = appointments.filter((one) => holdsOn(one, day));
  const mandates = held.filter(({ role }) => role === 'supervisor');
  if (organisationId === null) return mandates.length > 0;
  const worksThere = held.some((one) => one.role !== 'supervisor' && one.organisationId === organisationId);
  return !worksThere && mandates.some((one) => one.organisationId === null || one.organisationId === organisationId);
};
