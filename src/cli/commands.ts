import { account } from './account.ts';
import { accountErase } from './account-erase.ts';
import { accountReset } from './account-reset.ts';
import { archive } from './archive.ts';
import { auditVerify } from './audit.ts';
import { auditHold, auditHolds, auditRelease } from './audit-hold.ts';
import { backup, move, restore } from './backup.ts';
import { followerForget } from './follower-forget.ts';
import { followerStops, followerStopsApply } from './follower-stops.ts';
import { importCommand } from './import.ts';
import { jobsRun } from './jobs.ts';
import { organisations } from './organisations.ts';
import { secretsSeal } from './secrets.ts';
import { supplierTexts } from './supplier-texts.ts';
import type { CliCommand } from './terminal.ts';
import { token, tokenRevoke } from './token.ts';
import { demo, explanation, migrate, version } from './upkeep.ts';

/** Every command of the command line, in the order of the help. */
export const commands: readonly CliCommand[] = [
  organisations,
  importCommand,
  supplierTexts,
  account,
  accountReset,
  token,
  tokenRevoke,
  accountErase,
  followerForget,
  followerStops,
  followerStopsApply,
  secretsSeal,
  explanation,
  archive,
  backup,
  restore,
  move,
  auditVerify,
  auditHold,
  auditRelease,
  auditHolds,
  jobsRun,
  migrate,
  demo,
  version,
];
