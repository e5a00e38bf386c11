import { followTerms } from '#register/following.ts';
import { followerMail, type MailFailure, mailKinds, withoutSecrets } from '#register/mail.ts';
import type { Language, Text } from '#standard/text.ts';
import type { OutboxMail } from '#store/outbox.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';

const words = {
  made: { nl: 'gemaakt op', en: 'made on', fy: 'makke op' },
  sent: { nl: 'verstuurd op', en: 'sent on', fy: 'ferstjoerd op' },
  failed: { nl: 'opgegeven op', en: 'given up on', fy: 'opjûn op' },
  again: { nl: 'Verstuur opnieuw', en: 'Send again', fy: 'Ferstjoer opnij' },
  to: { nl: 'aan', en: 'to', fy: 'oan' },
  text: { nl: 'Toon de tekst', en: 'Show the text', fy: 'Toan de tekst' },
  tried: { nl: 'Vorige poging mislukt:', en: 'The last attempt failed:', fy: 'Foarige besykjen mislearre:' },
  gone: { nl: 'adres verwijderd', en: 'address deleted', fy: 'adres fuortsmiten' },
  ends: {
    nl: `Na ${followTerms.mostRefusals} weigeringen op rij beëindigt het register het volgen.`,
    en: `After ${followTerms.mostRefusals} refusals in a row the register ends the following.`,
    fy: `Nei ${followTerms.mostRefusals} wegerings efterinoar beëiniget it register it folgjen.`,
  },
  said: { nl: 'Antwoord van de mailserver:', en: 'Answer of the mail server:', fy: 'Antwurd fan de mailserver:' },
} as const satisfies Record<string, Text>;

/** Why a mail was not sent, for who looks after it. */
const failures: Readonly<Record<MailFailure, Text>> = {
  away: {
    nl: 'de mailserver is niet te bereiken.',
    en: 'the mail server cannot be reached.',
    fy: 'de mailserver is net te berikken.',
  },
  'sign-in': {
    nl: 'de mailserver laat het register niet toe. Controleer naam en wachtwoord in SMTP_URL.',
    en: 'the mail server does not let the register in. Check user and password in SMTP_URL.',
    fy: 'de mailserver lit it register net ta. Kontrolearje namme en wachtwurd yn SMTP_URL.',
  },
  tls: {
    nl: 'er kwam geen veilige verbinding met de mailserver.',
    en: 'there was no safe connection with the mail server.',
    fy: 'der kaam gjin feilige ferbining mei de mailserver.',
  },
  later: {
    nl: 'de mailserver nam de e-mail nog niet aan.',
    en: 'the mail server did not take the e-mail yet.',
    fy: 'de mailserver naam de e-mail noch net oan.',
  },
  server: {
    nl: 'de mailserver neemt nu geen e-mail van het register aan.',
    en: 'the mail server takes no e-mail from the register now.',
    fy: 'de mailserver nimt no gjin e-mail fan it register oan.',
  },
  sender: {
    nl: 'de mailserver weigert de afzender. Controleer MAIL_FROM.',
    en: 'the mail server refuses the sender. Check MAIL_FROM.',
    fy: 'de mailserver wegeret de ôfstjoerder. Kontrolearje MAIL_FROM.',
  },
  unanswered: {
    nl: 'de mailserver kreeg de e-mail, maar zei niet op tijd of hij die aanneemt. De e-mail kan zijn aangekomen.',
    en: 'the mail server got the e-mail, but did not say in time whether it takes it. The e-mail may have arrived.',
    fy: 'de mailserver krige de e-mail, mar sei net op tiid oft er dy oannimt. De e-mail kin oankommen wêze.',
  },
  refused: {
    nl: 'de mailserver neemt voor dit adres geen e-mail aan. Misschien klopt het adres niet.',
    en: 'the mail server takes no e-mail for this address. The address may be wrong.',
    fy: 'de mailserver nimt foar dit adres gjin e-mail oan. Miskien kloppet it adres net.',
  },
  unusable: {
    nl: 'deze e-mail kan zo niet verstuurd worden.',
    en: 'this e-mail cannot be sent like this.',
    fy: 'dizze e-mail kin sa net ferstjoerd wurde.',
  },
  'too-old': {
    nl: 'de e-mail lag te lang en is oud nieuws.',
    en: 'the e-mail waited too long and is old news.',
    fy: 'de e-mail lei te lang en is âld nijs.',
  },
  'broken-off': {
    nl: 'het register stopte twee keer tijdens het versturen. De e-mail kan zijn aangekomen.',
    en: 'the register stopped twice while sending. The e-mail may have arrived.',
    fy: 'it register stoppe twa kear by it ferstjoeren. De e-mail kin oankommen wêze.',
  },
  forgotten: {
    nl: `de mailserver weigerde dit adres ${followTerms.mostRefusals} keer op rij. Het register beëindigde het volgen en verwijderde het adres.`,
    en: `the mail server refused this address ${followTerms.mostRefusals} times in a row. The register ended the following and deleted the address.`,
    fy: `de mailserver wegere dit adres ${followTerms.mostRefusals} kear efterinoar. It register beëinige it folgjen en smiet it adres fuort.`,
  },
};

const when = ({ state, createdAt, endedAt }: OutboxMail, language: Language): string => {
  if (state === 'waiting' || endedAt === null) return `${words.made[language]} ${longDate(createdAt, language)}`;
  return `${words[state][language]} ${longDate(endedAt, language)}`;
};

const why = ({ kind, state, failure, answer }: OutboxMail, language: Language): Html | false => {
  if (failure === null || state === 'sent') return false;
  const sentence = failures[failure][language];
  return html`<p class="reg-small">${
    state === 'waiting'
      ? `${words.tried[language]} ${sentence}`
      : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
  }${failure === 'refused' && followerMail.some((one) => one === kind) && html` ${words.ends[language]}`}${answer !== null && answer !== '' && html` <span class="reg-soft reg-typed">${words.said[language]} ${answer}</span>`}</p>`;
};

/** What the list of mail is made from; isKept where nothing is sent and the mail itself is to be read here. */
export type MailList = {
  readonly language: Language;
  readonly formToken: string;
  readonly action: string;
  readonly isKept: boolean;
  /** False: without the secrets in the links of a mail, that are for its receiver alone. */
  readonly showsSecrets: boolean;
};

const retryForm = ({ id, address, subject }: OutboxMail, { language, formToken, action }: MailList): Html =>
  html`<form method="post" action="${action}">${formTokenField(formToken)}<input type="hidden" name="bericht" value="${id}"><button class="nl-button" type="submit">${
    words.again[language]
  }<span class="reg-hidden">: ${subject} (${words.to[language]} ${address})</span></button></form>`;

/** One mail: its kind, subject and address, how it stands and why, and what can be done with it. */
export const mailItem = (mail: OutboxMail, list: MailList): Html => {
  const { language, isKept, showsSecrets } = list;
  return html`<li class="reg-held"><div><p class="reg-record__name">${mail.subject}</p><p class="reg-small reg-soft"><span class="reg-typed">${
    mail.address || words.gone[language]
  }</span> · ${mailKinds[mail.kind][language]} · ${when(mail, language)}</p>${why(mail, language)}${
    isKept &&
    mail.text !== '' &&
    html`<details class="reg-disclose"><summary>${words.text[language]}<span class="reg-hidden">: ${mail.subject}</span></summary><pre class="reg-mail" lang="${mail.language}">${
      showsSecrets ? mail.text : withoutSecrets(mail.text)
    }</pre></details>`
  }</div>${mail.state === 'failed' && mail.failure !== 'forgotten' && !isKept && retryForm(mail, list)}</li>`;
};
