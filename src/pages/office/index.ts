import type { OfficePageName } from '../../routes.ts';
import { erasePerson } from './accounts/erase.ts';
import { accounts } from './accounts.ts';
import { archive } from './archive/archive.ts';
import { workFromEntry } from './begin/from-entry.ts';
import { workFromSupplier } from './begin/from-supplier.ts';
import { workSupplierText } from './begin/supplier-text.ts';
import { workNew } from './begin/ways.ts';
import { beginAccount } from './begin-account.ts';
import { workApproval } from './entries/approval.ts';
import { deadLinks } from './entries/dead-links.ts';
import { workEdit } from './entries/edit.ts';
import { workEntry } from './entries/entry.ts';
import { workList } from './entries/list.ts';
import { workHints } from './entries/live-hints.ts';
import { workPreview } from './entries/preview.ts';
import { workSuccession } from './entries/succession.ts';
import { workSupplierUpdate } from './entries/supplier-update.ts';
import { workGuide } from './guide/guide.ts';
import { office } from './home.ts';
import { forgetFollower } from './mail/forget-follower.ts';
import { outbox } from './mail/outbox.ts';
import { mandateChoice } from './mandate/choice.ts';
import { workWithheld } from './mandate/withheld.ts';
import type { OfficePage } from './office-page.ts';
import { organisationChoice } from './organisations/choice.ts';
import { domain } from './organisations/domain.ts';
import { domains } from './organisations/domains.ts';
import { refreshFile } from './organisations/list-file.ts';
import { officeOrganisation } from './organisations/organisation.ts';
import { refresh } from './organisations/refresh.ts';
import { transfers } from './organisations/transfers.ts';
import { ownAccount } from './own/account.ts';
import { ownApp } from './own/app.ts';
import { ownErasure } from './own/erasure.ts';
import { ownPasskey } from './own/passkey.ts';
import { ownPasskeys } from './own/passkeys.ts';
import { ownPassword } from './own/password.ts';
import { ownRecoveryCodes } from './own/recovery-codes.ts';
import { ownReminders } from './own/reminders.ts';
import { ownSessions } from './own/sessions.ts';
import { centre } from './people/centre.ts';
import { peopleChoice } from './people/choice.ts';
import { endRole } from './people/end-role.ts';
import { people } from './people/people.ts';
import { practiceEdit } from './practice/edit.ts';
import { practice } from './practice/practice.ts';
import { practiceText } from './practice/text.ts';
import { questionAnswer } from './questions/answer.ts';
import { questionQueue } from './questions/queue.ts';
import { reportsQueue } from './questions/reports.ts';
import { recoveryCode } from './recovery-code.ts';
import { secondFactor } from './second-factor.ts';
import { secondFactorPasskey } from './second-factor-passkey.ts';
import { sheetRow } from './sheets/row.ts';
import { sheet } from './sheets/sheet.ts';
import { sheetStart } from './sheets/start.ts';
import { signIn } from './sign-in.ts';
import { signInDemo } from './sign-in-demo.ts';
import { comeBack, signInOutside } from './sign-in-outside.ts';
import { signInPasskey } from './sign-in-passkey.ts';
import { signOut } from './sign-out.ts';
import { signedOutOutside, signOutOutside } from './sign-out-outside.ts';
import { revokeToken } from './tokens/revoke.ts';
import { tokens } from './tokens/tokens.ts';
import { trailEntry, trailOrganisation, trailPerson } from './trail/pages.ts';
import { workTranslation } from './translation/translation.ts';

/** Every page of the office by the name of its route; the compiler tells when one is missing. */
export const officePages: Readonly<Record<OfficePageName, OfficePage>> = {
  signIn,
  secondFactor,
  recoveryCode,
  secondFactorPasskey,
  signInPasskey,
  beginAccount,
  signInDemo,
  signInOutside,
  comeBack,
  signOutOutside,
  signedOutOutside,
  signOut,
  office,
  workList,
  workNew,
  workFromEntry,
  workFromSupplier,
  workSupplierText,
  deadLinks,
  workEntry,
  workEdit,
  workHints,
  workSuccession,
  workPreview,
  workWithheld,
  workGuide,
  workSupplierUpdate,
  sheetStart,
  sheet,
  sheetRow,
  workTranslation,
  reportsQueue,
  questionQueue,
  questionAnswer,
  workApproval,
  organisationChoice,
  refresh,
  refreshFile,
  domains,
  domain,
  officeOrganisation,
  transfers,
  peopleChoice,
  people,
  endRole,
  archive,
  mandateChoice,
  trailOrganisation,
  trailEntry,
  trailPerson,
  centre,
  tokens,
  revokeToken,
  accounts,
  outbox,
  forgetFollower,
  erasePerson,
  practice,
  practiceText,
  practiceEdit,
  ownAccount,
  ownPassword,
  ownApp,
  ownRecoveryCodes,
  ownPasskey,
  ownPasskeys,
  ownSessions,
  ownReminders,
  ownErasure,
};
