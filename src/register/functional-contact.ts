import { isMailAddress, isWebAddress } from './web-address.ts';

/** Why something cannot be the functional contact of an organisation. */
export type ContactRefusal = 'no-contact' | 'personal-contact' | 'contact-too-long';

/** As long as mail can carry (RFC 5321 4.5.3.1.3). */
export const mostContactSigns = 254;

/** Mail that people have at home. */
const homeMail =
  /@((gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|proton|protonmail|gmx|aol)\.[a-z.]{2,6}|(ziggo|kpnmail|xs4all|upcmail|planet|hetnet|home|casema|chello|solcon|telfort|tele2|freedom|caiway|online)\.nl)$/i;

/** Initials and then a name: a.jansen, j.p.bakker, jp.devries; and a name and then initials: jansen.a. */
const initials = /^([a-z]{1,2}\.){1,4}([a-z]+[._-])*[a-z-]{4,}$|^[a-z-]{4,}\.[a-z]$/i;

/** First names that many people in the Netherlands have, as they stand in addresses. */
const firstNames = new Set(
  `aad aafke abdel abdelkader abdul abdullah achmed adriaan ahmed ahmet albert alex alexander ali alice amber amina amira amy andre andrea
  andrew angela angelique anja anke ankie ann anna annabel anne anneke annelies annemarie annemieke annet annette annie anouk anton antoon
  arend arie arjan arjen arnold astrid ayse barbara bart bas bauke ben bernard bert bianca bilal bob boris bram brenda brigitte britt bruno
  camiel carel carin carina carla carlijn carlos carolien caroline casper cees cem chantal charlotte chris christa christel christiaan
  christina cindy claire claudia coen cor corine corrie daan damian dana daniel danielle danny daphne dave david debby deborah demi denise
  dennis dewi diana dick diederik dion dirk doetie dominique donna dorien douwe edith edward edwin eefje eelco elena elif elisabeth elise
  ella ellen ellie els elsbeth emiel emily emma emre erica erik erika erwin esmee esther eva evelien evert fabian fatih fatima fatma femke
  ferdinand fleur floor floris fokke francis frank frans fred frederik frits gea geert gerard gerben gerda gerrit gert gertjan gijs gitta
  greetje guido guus hanna hannah hanneke hans harm harrie harry hassan heidi hein helen helena hendrik henk henny henri henriette herman
  hilda hilde hugo ibrahim ilse imane ineke inge ingrid irene iris irma isa isabel isabelle ivo jaap jack jacob jacqueline jacques jaimy
  jamal jan janet janneke jannes jannie janny jans janske janwillem jasmijn jasper jeanette jeanine jelle jennifer jenny jens jeroen jessica
  jesse jeske jet jeffrey jill jim jip joanna job jochem joep johan johanna john joke jolanda jolien jonas jonathan joop joost jordy joris
  jos josephine joyce judith julia julian jurgen jurre justin karel karen karim karin karina kars katja kees kelly kevin khalid kim klaas
  koen kirsten lars laura lea leen leo leon leonie leontien levi lex lia lianne lida liesbeth lieke lies lilian linda linde lisa lisanne
  lise loes lonneke lotte louis louise luc luca lucas luuk lydia maaike maarten mandy manon marc marcel marco margreet margriet maria
  marianne marie marieke mariette marijke marijn marike marina marion marit marja marjan marjolein mark marleen marlies marloes martha
  martijn martin martine mats matthijs maud maurice max mees mehmet melanie melissa menno merel merijn merve meta mia michael michel
  michelle michiel mieke mike milan mila miranda miriam mirjam mohamed mohammed monica monique murat mustafa myrthe nadia nadine naomi
  natalie natasja nathalie nel nick nico nicole niek niels nienke nina noa noah noor noortje olaf olga olivia onno oscar pascal patrick
  patricia paul paula paulien peter petra philip pien pierre piet pieter pim quinten rachel rachid ralf ramon raymond rebecca regina reinier
  rembrandt remco rene renske richard rick rik rikkert rita rob robbert robert robin roel roelof roland rolf romy ron ronald roos rosa
  rosalie roy rozemarijn ruben rudolf ruud ryan saar sabine said samira samuel sander sandra sanne sara sarah saskia sebastiaan selma
  sharon sjaak sjoerd sofie sonja sophie stefan stefanie stephan steven stijn susan susanne suzan suzanne sven sylvia sylvie tamara tanja
  teun teunis thea theo thijs thomas tim timo tineke tjeerd tom tommy ton tony tristan truus twan ursula valerie vera veronique victor
  vincent wendy wesley wessel wiebe wil wilco willem willemijn wilma wim wouter yara yasin yasmine yvette yvonne yusuf zoe`
    .trim()
    .split(/\s+/),
);

const isNamed = (local: string): boolean => {
  const [first = '', ...rest] = local.toLowerCase().split(/[._-]/);
  return rest.length > 0 && firstNames.has(first) && rest.every((part) => /^[a-z']*\d{0,2}$/.test(part));
};

/** True for an e-mail address that looks like that of a person: a name, initials and a name, or mail that people have at home. */
export const isPersonalAddress = (address: string): boolean => {
  const local = address.slice(0, address.lastIndexOf('@'));
  return homeMail.test(address) || initials.test(local) || isNamed(local) || firstNames.has(local.toLowerCase());
};

const title = /^(dhr|mevr?|mw|drs|mr|ir|ing|dr|prof|de heer|mevrouw)\b\.?\s/i;
/** Initials with points, and then a name with a capital, with the small words of a family name between them. */
const initialsAndName = /^([A-Z]\.\s?){1,4}\s?([a-z']+ )*[A-Z]/;

const isPersonName = (text: string): boolean => {
  const [first = ''] = text.toLowerCase().split(/\s/);
  return title.test(text) || initialsAndName.test(text) || (firstNames.has(first) && /\s/.test(text));
};

/**
 * Why this cannot be the public contact of an organisation: it is neither an e-mail nor a web address, or it is of a person; null when
 * it can. Source: R-010 (public pages show roles and functional addresses, never a person).
 */
export const refusalOfContact = (text: string): ContactRefusal | null => {
  const contact = text.trim();
  if (contact.length > mostContactSigns) return 'contact-too-long';
  if (isMailAddress(contact)) return isPersonalAddress(contact) ? 'personal-contact' : null;
  if (isWebAddress(contact)) return null;
  return isPersonName(contact) ? 'personal-contact' : 'no-contact';
};

/** The e-mail addresses of people in a text that the public will read. */
export const personalAddressesIn = (text: string): readonly string[] =>
  (text.match(/[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[a-z]{2,}/gi) ?? []).filter(isPersonalAddress);
