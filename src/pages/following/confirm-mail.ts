import type { MailText } from '#commands/following/ask-to-follow.ts';
import { type FollowKind, followTerms } from '#register/following.ts';
import type { Language, Text } from '#standard/text.ts';
import { registerName } from '#web/layout.ts';
import { href } from '../../routes.ts';
import type { Described } from './subject.ts';

const search = {
  nl: 'een zoekopdracht (u ziet welke als u de link opent)',
  en: 'a search (open the link to see which one)',
  fy: 'in sykopdracht (jo sjogge hokker as jo de keppeling iepenje)',
} as const satisfies Text;

/**
 * The mail with which somebody confirms that they want to follow something: its link leads to a page with a button. What somebody
 * searched for is not in it: anybody can ask for this mail to any address, and would write it.
 */
export const confirmText = (
  subject: FollowKind,
  { kind, name }: Pick<Described, 'kind' | 'name'>,
  key: string,
  language: Language,
  baseUrl: string,
): MailText => {
  const link = baseUrl + href('followConfirm', { language }, { sleutel: key });
  const never = baseUrl + href('followRefuse', { language }, { sleutel: key });
  const register = registerName[language];
  const hours = followTerms.confirmWithinHours;
  const what = subject === 'zoeken' ? search[language] : `${kind}: ${name}`;
  return {
    nl: {
      subject: `Bevestig dat u wilt volgen – ${register}`,
      text: `Goedendag,\n\nIemand vroeg op de website van het ${register} om dit te volgen per e-mail:\n\n${what}\n\nWas u dat? Open deze link en druk op de knop:\n\n${link}\n\nDe link werkt ${hours} uur. Was u het niet? Dan hoeft u niets te doen. U gaat dit dan niet volgen, en na ${hours} uur verwijderen wij deze aanvraag. Volgt u verder niets? Dan is uw adres daarmee ook weg.\n\nWilt u deze e-mail nooit meer krijgen? Open dan deze link:\n\n${never}\n`,
    },
    en: {
      subject: `Confirm that you want to follow – ${register}`,
      text: `Hello,\n\nSomeone used the website of the ${register} to ask for e-mail updates about this:\n\n${what}\n\nWas it you? Open this link and press the button:\n\n${link}\n\nThe link works for ${hours} hours. If it was not you, you do not have to do anything. You will not follow this, and we delete the request after ${hours} hours. If you follow nothing else, your address is deleted with it.\n\nIf you never want to get this e-mail again, open this link:\n\n${never}\n`,
    },
    fy: {
      subject: `Befêstigje dat jo folgje wolle – ${register}`,
      text: `Goeie,\n\nImmen frege op de webside fan it ${register} om dit te folgjen fia e-mail:\n\n${what}\n\nWiene jo dat? Iepenje dizze keppeling en druk op de knop:\n\n${link}\n\nDe keppeling wurket ${hours} oeren. Wiene jo it net? Dan hoege jo neat te dwaan. Jo sille dit dan net folgje, en nei ${hours} oeren smite wy dizze oanfraach fuort. Folgje jo fierder neat? Dan is jo adres dêrmei ek fuort.\n\nWolle jo dizze e-mail nea mear krije? Iepenje dan dizze keppeling:\n\n${never}\n`,
    },
  }[language];
};
