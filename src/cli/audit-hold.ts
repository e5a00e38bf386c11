import { type HoldOutcome, type HoldRefusal, hold } from '#commands/hold.ts';
import { registerReader } from '#register/reader.ts';
import { listHolds } from '#store/closed-trail.ts';
import { operatorContext, sameSchema, upToDate, withRegister } from './register.ts';
import { type CliCommand, counted, done, type Outcome, optionOf, refused, type Words } from './terminal.ts';

const refusals: Readonly<Record<HoldRefusal, Words>> = {
  unknown: {
    nl: 'Deze organisatie of dit algoritme staat niet in het register.',
    en: 'This organisation or algorithm is not in the register.',
  },
  'needs-reason': { nl: 'Geef een reden met --reason.', en: 'Give a reason with --reason.' },
  'not-held': { nl: 'Hiervan wordt niets bewaard.', en: 'Nothing of this is held.' },
};

const what: Words = { nl: 'organisatie-of-nummer', en: 'organisation-or-number' };

const endOf = (outcome: HoldOutcome): Outcome => {
  if (outcome.kind === 'refused') return { kind: 'refused', summary: refusals[outcome.refusal] };
  return outcome.kind === 'held'
    ? done('Alles in het spoor hierover blijft bewaard.', 'Everything in the trail about this is kept.')
    : done('Het bewaren is voorbij: de gewone termijn geldt weer.', 'The hold is over: the usual term counts again.');
};

/** Keeps everything in the trail about an organisation or an entry, whatever its term. */
export const auditHold: CliCommand = {
  name: 'audit hold',
  words: [what],
  options: {
    reason: {
      value: { nl: 'reden', en: 'reason' },
      help: { nl: 'Waarom: de zaak of het onderzoek.', en: 'Why: the case or the inquiry.' },
    },
  },
  help: {
    nl: 'Bewaart alles in het spoor over een organisatie of algoritme, ook na de termijn.',
    en: 'Keeps everything in the trail about an organisation or algorithm, also after its term.',
  },
  run: (typed, terminal) =>
    withRegister(terminal, upToDate, async (database) =>
      endOf(await hold(operatorContext(database), typed.words[0] ?? '', optionOf(typed, 'reason') ?? '')),
    ),
};

/** Ends a hold. */
export const auditRelease: CliCommand = {
  name: 'audit release',
  words: [what],
  options: {},
  help: { nl: 'Laat los wat bewaard werd met ‘audit hold’.', en: 'Lets go what was kept with ‘audit hold’.' },
  run: (typed, terminal) =>
    withRegister(terminal, upToDate, async (database) =>
      endOf(await hold(operatorContext(database), typed.words[0] ?? '', null)),
    ),
};

/** Says what is held, since when and why. */
export const auditHolds: CliCommand = {
  name: 'audit holds',
  words: [],
  options: {},
  help: { nl: 'Toont wat bewaard wordt, en waarom.', en: 'Shows what is held, and why.' },
  run: (_, terminal) =>
    withRegister(terminal, sameSchema, async (database) => {
      const holds = await listHolds(database.queries, registerReader);
      for (const { id, since, reason } of holds) terminal.say(`${id}\t${since}\t${reason}`);
      if (holds.length === 0) return refused('Er wordt niets bewaard.', 'Nothing is held.');
      return done(`${counted(holds.length, 'nl')} keer bewaard.`, `${counted(holds.length, 'en')} held.`);
    }),
};
