import type { OfficePageName } from '../../routes.ts';
import type { FilePage, FormPage, OfficePage, ShownPage } from './office-page.ts';

/** A page of the office that is read when it is first asked for; what it takes is known before. */
export type PlacedPage =
  | { readonly takes: 'nothing'; readonly read: () => Promise<ShownPage> }
  | { readonly takes: 'form'; readonly read: () => Promise<FormPage> }
  | { readonly takes: 'file'; readonly read: () => Promise<FilePage> };

/** Reads a page once. */
const once = <Page extends OfficePage>(read: () => Promise<Page>): (() => Promise<Page>) => {
  let page: Page | null = null;
  return async () => {
    page ??= await read();
    return page;
  };
};

const shows = (read: () => Promise<ShownPage>): PlacedPage => ({ takes: 'nothing', read: once(read) });
const sends = (read: () => Promise<FormPage>): PlacedPage => ({ takes: 'form', read: once(read) });
const takesFile = (read: () => Promise<FilePage>): PlacedPage => ({ takes: 'file', read: once(read) });

/** Every page of the office by the name of its route; the compiler tells when one is missing, or takes something else. */
export const officePages: Readonly<Record<OfficePageName, PlacedPage>> = {
  signIn: sends(async () => (await import('./sign-in.ts')).signIn),
  secondFactor: sends(async () => (await import('./second-factor.ts')).secondFactor),
  recoveryCode: sends(async () => (await import('./recovery-code.ts')).recoveryCode),
  secondFactorPasskey: sends(async () => (await import('./second-factor-passkey.ts')).secondFactorPasskey),
  signInPasskey: sends(async () => (await import('./sign-in-passkey.ts')).signInPasskey),
  beginAccount: sends(async () => (await import('./begin-account.ts')).beginAccount),
  signInDemo: sends(async () => (await import('./sign-in-demo.ts')).signInDemo),
  signInOutside: shows(async () => (await import('./sign-in-outside.ts')).signInOutside),
  comeBack: shows(async () => (await import('./sign-in-outside.ts')).comeBack),
  signOutOutside: shows(async () => (await import('./sign-out-outside.ts')).signOutOutside),
  signedOutOutside: shows(async () => (await import('./sign-out-outside.ts')).signedOutOutside),
  signOut: sends(async () => (await import('./sign-out.ts')).signOut),
  office: shows(async () => (await import('./home.ts')).office),
  workList: sends(async () => (await import('./entries/list.ts')).workList),
  workNew: sends(async () => (await import('./begin/ways.ts')).workNew),
  workFromEntry: sends(async () => (await import('./begin/from-entry.ts')).workFromEntry),
  workFromSupplier: shows(async () => (await import('./begin/from-supplier.ts')).workFromSupplier),
  workSupplierText: sends(async () => (await import('./begin/supplier-text.ts')).workSupplierText),
  deadLinks: shows(async () => (await import('./entries/dead-links.ts')).deadLinks),
  workEntry: sends(async () => (await import('./entries/entry.ts')).workEntry),
  workEdit: sends(async () => (await import('./entries/edit.ts')).workEdit),
  workHints: sends(async () => (await import('./entries/live-hints.ts')).workHints),
  workSuccession: sends(async () => (await import('./entries/succession.ts')).workSuccession),
  workPreview: sends(async () => (await import('./entries/preview.ts')).workPreview),
  workWithheld: shows(async () => (await import('./mandate/withheld.ts')).workWithheld),
  workGuide: sends(async () => (await import('./guide/guide.ts')).workGuide),
  workSupplierUpdate: sends(async () => (await import('./entries/supplier-update.ts')).workSupplierUpdate),
  sheetStart: takesFile(async () => (await import('./sheets/start.ts')).sheetStart),
  sheet: sends(async () => (await import('./sheets/sheet.ts')).sheet),
  sheetRow: shows(async () => (await import('./sheets/row.ts')).sheetRow),
  workTranslation: sends(async () => (await import('./translation/translation.ts')).workTranslation),
  reportsQueue: shows(async () => (await import('./questions/reports.ts')).reportsQueue),
  questionQueue: shows(async () => (await import('./questions/queue.ts')).questionQueue),
  questionAnswer: sends(async () => (await import('./questions/answer.ts')).questionAnswer),
  workApproval: sends(async () => (await import('./entries/approval.ts')).workApproval),
  organisationChoice: shows(async () => (await import('./organisations/choice.ts')).organisationChoice),
  refresh: sends(async () => (await import('./organisations/refresh.ts')).refresh),
  refreshFile: takesFile(async () => (await import('./organisations/list-file.ts')).refreshFile),
  domains: sends(async () => (await import('./organisations/domains.ts')).domains),
  domain: sends(async () => (await import('./organisations/domain.ts')).domain),
  officeOrganisation: sends(async () => (await import('./organisations/organisation.ts')).officeOrganisation),
  transfers: sends(async () => (await import('./organisations/transfers.ts')).transfers),
  peopleChoice: shows(async () => (await import('./people/choice.ts')).peopleChoice),
  people: sends(async () => (await import('./people/people.ts')).people),
  endRole: sends(async () => (await import('./people/end-role.ts')).endRole),
  archive: sends(async () => (await import('./archive/archive.ts')).archive),
  mandateChoice: shows(async () => (await import('./mandate/choice.ts')).mandateChoice),
  trailOrganisation: shows(async () => (await import('./trail/pages.ts')).trailOrganisation),
  trailEntry: shows(async () => (await import('./trail/pages.ts')).trailEntry),
  trailPerson: shows(async () => (await import('./trail/pages.ts')).trailPerson),
  centre: sends(async () => (await import('./people/centre.ts')).centre),
  tokens: sends(async () => (await import('./tokens/tokens.ts')).tokens),
  revokeToken: sends(async () => (await import('./tokens/revoke.ts')).revokeToken),
  accounts: sends(async () => (await import('./accounts.ts')).accounts),
  outbox: sends(async () => (await import('./mail/outbox.ts')).outbox),
  forgetFollower: sends(async () => (await import('./mail/forget-follower.ts')).forgetFollower),
  erasePerson: sends(async () => (await import('./accounts/erase.ts')).erasePerson),
  practice: sends(async () => (await import('./practice/practice.ts')).practice),
  practiceText: sends(async () => (await import('./practice/text.ts')).practiceText),
  practiceEdit: sends(async () => (await import('./practice/edit.ts')).practiceEdit),
  ownAccount: sends(async () => (await import('./own/account.ts')).ownAccount),
  ownPassword: sends(async () => (await import('./own/password.ts')).ownPassword),
  ownApp: sends(async () => (await import('./own/app.ts')).ownApp),
  ownRecoveryCodes: sends(async () => (await import('./own/recovery-codes.ts')).ownRecoveryCodes),
  ownPasskey: sends(async () => (await import('./own/passkey.ts')).ownPasskey),
  ownPasskeys: sends(async () => (await import('./own/passkeys.ts')).ownPasskeys),
  ownSessions: sends(async () => (await import('./own/sessions.ts')).ownSessions),
  ownReminders: sends(async () => (await import('./own/reminders.ts')).ownReminders),
  ownErasure: sends(async () => (await import('./own/erasure.ts')).ownErasure),
};
