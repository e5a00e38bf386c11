import { allScopes } from '#register/delivery-token.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { WorkState } from '#register/workflow.ts';
import { href } from '#src/routes.ts';
import type { App } from '#test/app.ts';
import { other, own } from '#test/support/colleagues.ts';
import { addressesOf, type Deliver, deliverWith, tokenFor } from '#test/support/delivering.ts';
import type { Attempt, Case, Door, Place } from './door.ts';

const tokens = new WeakMap<App, Map<OrganisationId, Promise<Deliver>>>();

/** What a machine of an organisation sends, with one token for each app. */
const machineOf = (app: App, organisation: OrganisationId): Promise<Deliver> => {
  const known = tokens.get(app) ?? new Map<OrganisationId, Promise<Deliver>>();
  tokens.set(app, known);
  const machine =
    known.get(organisation) ?? tokenFor(app, organisation, allScopes).then(({ secret }) => deliverWith(app, secret));
  known.set(organisation, machine);
  return machine;
};

const national = (name: 'Publish' | 'Retract' | 'Remove', { key, organisation }: Attempt): string =>
  href(`nationalDelivery${name}`, { id: organisation, algoritme: key.algorithmId });

/** A machine comes by itself, whoever else is there: once is enough. */
const isTried = ({ role, isAtHome }: Case): boolean => role === 'editor' && isAtHome;

/** What a machine asks of a text: it needs no role, and judges nothing. That of another organisation does nothing at all. */
const ask = (
  name: string,
  from: readonly WorkState[],
  to: Place | null,
  send: (deliver: Deliver, attempt: Attempt) => Promise<unknown>,
): readonly Door[] =>
  [own, other].map((organisation) => ({
    name: `delivery: ${name} by a machine of ${organisation}`,
    enter: async (attempt) =>
      isTried(attempt) ? send(await machineOf(attempt.app, organisation), attempt) : undefined,
    after: (about) => (isTried(about) && organisation === own && from.includes(about.state) ? to : null),
  }));

const at = ({ key, organisation }: Attempt) => addressesOf(organisation, key.algorithmId);

/** Every door through which a machine comes. */
export const deliveries: readonly Door[] = [
  ...ask('submit', ['draft'], 'in-review', (deliver, attempt) => deliver('POST', at(attempt).submit)),
  ...ask('discard', ['draft'], 'none', (deliver, attempt) => deliver('DELETE', at(attempt).entry)),
  ...ask('write', ['none', 'draft'], 'draft', (deliver, attempt) =>
    deliver('PUT', at(attempt).entry, { name: 'Van een machine' }, { 'if-match': '*' }),
  ),
  ...ask('publish nationally', [], null, (deliver, attempt) => deliver('PUT', national('Publish', attempt))),
  ...ask('retract nationally', [], null, (deliver, attempt) => deliver('DELETE', national('Retract', attempt))),
  ...ask('remove nationally', [], null, (deliver, attempt) => deliver('DELETE', national('Remove', attempt))),
];
