import type { Text } from '#standard/text.ts';

export const words = {
  title: { nl: 'Aanleveren met een systeem', en: 'Delivering with a system', fy: 'Oanleverje mei in systeem' },
  lead: {
    nl: 'Uw systeem stuurt teksten over algoritmes van uw organisatie. Een mens van uw organisatie keurt ze goed en publiceert ze.',
    en: 'Your system sends texts about algorithms of your organisation. A person of your organisation approves and publishes them.',
    fy: 'Jo systeem stjoert teksten oer algoritmen fan jo organisaasje. In minske fan jo organisaasje kart se goed en publisearret se.',
  },
  open: { nl: 'De open API, om te lezen', en: 'The open API, to read', fy: 'De iepen API, om te lêzen' },
  document: { nl: 'Beschrijving in OpenAPI 3.0', en: 'Description in OpenAPI 3.0', fy: 'Beskriuwing yn OpenAPI 3.0' },
  begin: { nl: 'Beginnen', en: 'To begin', fy: 'Begjinne' },
  example: { nl: 'Een eerste tekst', en: 'A first text', fy: 'In earste tekst' },
  exampleLead: {
    nl: 'Zet het token in TOKEN en de id van uw organisatie in het adres. Alleen de naam is verplicht; wat nog ontbreekt, staat in het antwoord bij ontbreekt.',
    en: 'Put the token in TOKEN and the id of your organisation in the address. Only the name is obligatory; what is still missing stands in the answer under ontbreekt.',
    fy: 'Set it token yn TOKEN en de id fan jo organisaasje yn it adres. Allinnich de namme is ferplichte; wat noch ûntbrekt, stiet yn it antwurd by ontbreekt.',
  },
  address: { nl: 'Adres', en: 'Address', fy: 'Adres' },
  addresses: { nl: 'Adressen', en: 'Addresses', fy: 'Adressen' },
  asking: { nl: 'Wat u kunt vragen', en: 'What you can ask', fy: 'Wat jo freegje kinne' },
  every: { nl: 'Elk token', en: 'Every token', fy: 'Elk token' },
  does: { nl: 'Wat het doet', en: 'What it does', fy: 'Wat it docht' },
  needs: { nl: 'Wat het token moet mogen', en: 'What the token must be allowed', fy: 'Wat it token meie moat' },
  good: { nl: 'Zo gaat het goed', en: 'To do it well', fy: 'Sa giet it goed' },
  national: {
    nl: 'De aanleverapi van algoritmes.overheid.nl',
    en: 'The delivery interface of algoritmes.overheid.nl',
    fy: 'De oanleverapi fan algoritmes.overheid.nl',
  },
  nationalLead: {
    nl: 'Levert uw systeem al aan het landelijke register? Dan kan het ook hier aanleveren, met versie 1.0 van die interface. Verander het begin van de adressen en gebruik een token van dit register.',
    en: 'Does your system deliver to the national register already? Then it can deliver here too, with version 1.0 of that interface. Change the beginning of the addresses and use a token of this register.',
    fy: 'Leveret jo systeem al oan it lanlike register? Dan kin it hjir ek oanleverje, mei ferzje 1.0 fan dy ynterface. Feroarje it begjin fan de adressen en brûk in token fan dit register.',
  },
  dutch: {
    nl: '',
    en: 'The names of fields and the texts of answers are Dutch, as the Design Rules ask.',
    fy: "De nammen fan fjilden en de teksten fan antwurden binne Nederlânsk, sa't de Design Rules freegje.",
  },
} as const satisfies Record<string, Text>;

/** How one begins, step by step. */
export const steps: readonly Text[] = [
  {
    nl: 'De coördinator van uw organisatie maakt in de werkbank een token (een sleutel). U ziet het één keer. Het werkt alleen voor uw organisatie, ten hoogste een jaar.',
    en: 'The coordinator of your organisation makes a token in the workbench. You see it once. It works for your organisation only, for a year at most.',
    fy: 'De koördinator fan jo organisaasje makket yn de wurkbank in token (in kaai). Jo sjogge it ien kear. It wurket allinnich foar jo organisaasje, op syn heechst in jier.',
  },
  {
    nl: 'Uw systeem stuurt het token mee in de kop Authorization, altijd over https.',
    en: 'Your system sends the token along in the header Authorization, always over https.',
    fy: 'Jo systeem stjoert it token mei yn de kop Authorization, altyd oer https.',
  },
  {
    nl: 'Het levert een concept aan, vult het aan en dient het in. Wat u opvraagt, kunt u veranderd terugsturen.',
    en: 'It delivers a draft, completes it and submits it. What you get you can change and send back.',
    fy: 'It leveret in konsept oan, follet it oan en tsjinnet it yn. Wat jo opfreegje, kinne jo feroare weromstjoere.',
  },
  {
    nl: 'Een mens van uw organisatie beoordeelt de tekst. Wie het token maakte, mag dat niet zijn.',
    en: 'A person of your organisation judges the text. That may not be whoever made the token.',
    fy: "In minske fan jo organisaasje beoardielet de tekst. Wa't it token makke, mei dat net wêze.",
  },
];

/** What makes a good client. */
export const advice: readonly Text[] = [
  {
    nl: 'Stuur bij PUT de kop If-Match mee, met de ETag die u bij de tekst kreeg. Veranderde iemand de tekst intussen, dan krijgt u 412 en gebeurt er niets.',
    en: 'With PUT, send the header If-Match with the ETag that came with the text. When somebody changed the text meanwhile you get 412 and nothing is done.',
    fy: "Stjoer by PUT de kop If-Match mei, mei de ETag dy't jo by de tekst krigen. Feroare immen de tekst yntusken, dan krije jo 412 en bart der neat.",
  },
  {
    nl: 'Stuur een Idempotency-Key mee. Kwam er geen antwoord, stuur dan hetzelfde met dezelfde sleutel nog eens: binnen een etmaal krijgt u het eerste antwoord en gebeurt er niets dubbel.',
    en: 'Send an Idempotency-Key. When no answer came, send the same with the same key again: within 24 hours you get the first answer and nothing is done twice.',
    fy: 'Stjoer in Idempotency-Key mei. Kaam der gjin antwurd, stjoer dan itselde mei deselde kaai nochris: binnen in etmiel krije jo it earste antwurd en bart der neat dûbel.',
  },
  {
    nl: 'Klopt er iets niet, dan noemt het antwoord alle fouten, elk met de plaats in uw JSON. Dan is er niets opgeslagen.',
    en: 'When something is not right the answer names every fault, each with its place in your JSON. Then nothing was saved.',
    fy: 'Kloppet der wat net, dan neamt it antwurd alle flaters, elk mei it plak yn jo JSON. Dan is der neat bewarre.',
  },
  {
    nl: 'Krijgt u 429, wacht dan zo veel seconden als Retry-After zegt.',
    en: 'When you get 429, wait as many seconds as Retry-After says.',
    fy: 'Krije jo 429, wachtsje dan safolle sekonden as Retry-After seit.',
  },
  {
    nl: 'Is een token gelekt? Laat de coördinator het meteen intrekken. Elk token begint met algoritmeregister_, zodat u erop kunt zoeken.',
    en: 'Did a token leak? Let the coordinator revoke it at once. Every token begins with algoritmeregister_, so that you can search for it.',
    fy: 'Is in token lekt? Lit de koördinator it daliks ynlûke. Elk token begjint mei algoritmeregister_, sadat jo dêrop sykje kinne.',
  },
];

/** What is different here from the national interface. */
export const differences: readonly Text[] = [
  {
    nl: 'Een token kan wat een redacteur daar kan: release en release_to_2 dienen de tekst in. Publish, retract, reject_to_1 en remove geven 403: dat doen mensen.',
    en: 'A token can do what an editor can do there: release and release_to_2 submit the text. Publish, retract, reject_to_1 and remove give 403: people do that.',
    fy: 'In token kin wat in redakteur dêr kin: release en release_to_2 tsjinje de tekst yn. Publish, retract, reject_to_1 en remove jouwe 403: dat dogge minsken.',
  },
  {
    nl: 'Wat van een andere organisatie is, bestaat hier voor u niet: 404, nooit 403.',
    en: 'What is of another organisation does not exist here for you: 404, never 403.',
    fy: 'Wat fan in oare organisaasje is, bestiet hjir foar jo net: 404, nea 403.',
  },
  {
    nl: 'Ook webadressen, e-mailadressen, maanden en titels van verwijzingen worden gecontroleerd. Opmaak in HTML wordt gewone tekst.',
    en: 'Web addresses, e-mail addresses, months and titles of references are checked too. Markup in HTML becomes plain text.',
    fy: 'Ek webadressen, e-mailadressen, moannen en titels fan ferwizings wurde kontrolearre. Opmaak yn HTML wurdt gewoane tekst.',
  },
  {
    nl: 'Wie de tekst het laatst veranderde (last_update_by) is altijd null. Voorbeelden (preview), oudere versies (v0_1, v0_4) en het archief zijn er niet.',
    en: 'Who changed the text last (last_update_by) is always null. Previews (preview), earlier versions (v0_1, v0_4) and the archive are not there.',
    fy: "Wa't de tekst it lêst feroare (last_update_by) is altyd null. Foarbylden (preview), âldere ferzjes (v0_1, v0_4) en it argyf binne der net.",
  },
  {
    nl: 'Velden die dit register aan de standaard toevoegt, blijven staan als u ze niet noemt.',
    en: 'Fields that this register adds to the standard stay when you do not name them.',
    fy: "Fjilden dy't dit register oan de standert tafoeget, bliuwe stean as jo se net neame.",
  },
];
