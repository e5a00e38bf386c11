import type { OutsideRefusal } from '#commands/office/sign-in-outside.ts';
import type { Text } from '#standard/text.ts';

/** What is said to who does not get in with the account of their organisation: what is wrong, and whom to ask. */
export const outsideRefusals: Readonly<Record<OutsideRefusal, Text>> = {
  'not-started-here': {
    nl: 'Het inloggen duurde te lang, of het begon in een andere browser. Begin hier opnieuw.',
    en: 'Signing in took too long, or it began in another browser. Begin here again.',
    fy: 'It oanmelden duorre te lang, of it begûn yn in oare browser. Begjin hjir opnij.',
  },
  away: {
    nl: 'De inlogdienst van uw organisatie antwoordt niet. Probeer het over een paar minuten opnieuw. Blijft het zo? Vraag de helpdesk van uw organisatie.',
    en: 'The sign-in service of your organisation does not answer. Try again in a few minutes. Does it stay so? Ask the helpdesk of your organisation.',
    fy: 'De oanmeldtsjinst fan jo organisaasje antwurdet net. Besykje it oer in pear minuten opnij. Bliuwt it sa? Freegje de helpdesk fan jo organisaasje.',
  },
  declined: {
    nl: 'Het inloggen bij uw organisatie is niet gelukt of u bent ermee gestopt. Probeer het opnieuw. Lukt het weer niet? Vraag de helpdesk van uw organisatie.',
    en: 'Signing in at your organisation failed or you stopped. Try again. Does it fail again? Ask the helpdesk of your organisation.',
    fy: 'It oanmelden by jo organisaasje is net slagge of jo binne dermei ophâlden. Besykje it opnij. Slagget it wer net? Freegje de helpdesk fan jo organisaasje.',
  },
  invalid: {
    nl: 'Het antwoord van de inlogdienst van uw organisatie klopt niet. Vraag de beheerder van dit register. In het auditspoor staat wat er mis was.',
    en: 'The answer of the sign-in service of your organisation is not right. Ask the administrator of this register. The audit trail says what was wrong.',
    fy: 'It antwurd fan de oanmeldtsjinst fan jo organisaasje kloppet net. Freegje de behearder fan dit register. Yn it auditspoar stiet wat der mis wie.',
  },
  'no-email': {
    nl: 'Uw organisatie geeft geen bruikbaar e-mailadres door. Vraag de helpdesk van uw organisatie om dat toe te voegen.',
    en: 'Your organisation passes on no e-mail address that can be used. Ask the helpdesk of your organisation to add it.',
    fy: 'Jo organisaasje jout gjin brûkber e-mailadres troch. Freegje de helpdesk fan jo organisaasje om dat ta te foegjen.',
  },
  'no-role': {
    nl: 'Uw account geeft u geen rol in dit register. Vraag de coördinator van uw organisatie om een rol.',
    en: 'Your account gives you no role in this register. Ask the coordinator of your organisation for a role.',
    fy: 'Jo akkount jout jo gjin rol yn dit register. Freegje de koördinator fan jo organisaasje om in rol.',
  },
  'address-taken': {
    nl: 'Met uw e-mailadres is al een account in dit register. Bent u uitgenodigd? Open dan de uitnodiging: daar kiest u het account van uw organisatie. Anders logt u in met uw wachtwoord, en verbindt u de accounts bij ‘Mijn account’.',
    en: 'There is an account with your e-mail address in this register already. Were you invited? Then open the invitation: there you choose the account of your organisation. Otherwise sign in with your password, and join the accounts under ‘My account’.',
    fy: 'Mei jo e-mailadres is al in akkount yn dit register. Binne jo útnoege? Iepenje dan de útnoeging: dêr kieze jo it akkount fan jo organisaasje. Oars melde jo jo oan mei jo wachtwurd, en ferbine jo de akkounts by ‘Myn akkount’.',
  },
  'known-as-another': {
    nl: 'Dit account van uw organisatie hoort in dit register al bij iemand anders. Vraag de beheerder van dit register.',
    en: 'This account of your organisation belongs to somebody else in this register already. Ask the administrator of this register.',
    fy: 'Dit akkount fan jo organisaasje heart yn dit register al by in oar. Freegje de behearder fan dit register.',
  },
  closed: {
    nl: 'Uw account in dit register is gesloten. Vraag de coördinator van uw organisatie.',
    en: 'Your account in this register is closed. Ask the coordinator of your organisation.',
    fy: 'Jo akkount yn dit register is sletten. Freegje de koördinator fan jo organisaasje.',
  },
  wait: {
    nl: 'Er ging te vaak iets mis. Probeer het over een kwartier opnieuw.',
    en: 'It went wrong too often. Try again in a quarter of an hour.',
    fy: 'It gie te faak mis. Besykje it oer in kertier opnij.',
  },
};

/** The words for a refusal by its name in an address; null when it is none. */
export const outsideRefusalNamed = (name: string): Text | null =>
  Object.hasOwn(outsideRefusals, name) ? outsideRefusals[name as OutsideRefusal] : null;
