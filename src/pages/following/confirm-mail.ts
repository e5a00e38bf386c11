import type { MailText } from '#commands/following/ask-to-follow.ts';
import { followTerms } from '#register/following.ts';
import type { Language } from '#standard/text.ts';
import { registerName } from '#web/layout.ts';
import { href } from '../../routes.ts';
import type { Described } from './subject.ts';

/** The mail with which somebody confirms that they want to follow something: its link leads to a page with a button. */
export const confirmText = (
  { kind, name }: Pick<Described, 'kind' | 'name'>,
  key: string,
  language: Language,
  baseUrl: string,
): MailText => {
  const link = baseUrl + href('followConfirm', { language }, { sleutel: key });
  const register = registerName[language];
  const hours = followTerms.confirmWithinHours;
  return {
    nl: {
      subject: `Bevestig dat u wilt volgen – ${register}`,
      text: `Goedendag,\n\nIemand vroeg op de website van het ${register} om dit te volgen per e-mail:\n\n${kind}: ${name}\n\nWas u dat? Open deze link en druk op de knop:\n\n${link}\n\nDe link werkt ${hours} uur. Was u het niet? Dan hoeft u niets te doen. U krijgt dan geen e-mail over veranderingen en wij verwijderen uw adres.\n`,
    },
    en: {
      subject: `Confirm that you want to follow – ${register}`,
      text: `Hello,\n\nSomebody asked on the website of the ${register} to follow this by e-mail:\n\n${kind}: ${name}\n\nWas it you? Open this link and press the button:\n\n${link}\n\nThe link works for ${hours} hours. Was it not you? Then you need do nothing. You get no e-mail about changes and we delete your address.\n`,
    },
    fy: {
      subject: `Befêstigje dat jo folgje wolle – ${register}`,
      text: `Goeie,\n\nImmen frege op de webside fan it ${register} om dit te folgjen fia e-mail:\n\n${kind}: ${name}\n\nWiene jo dat? Iepenje dizze keppeling en druk op de knop:\n\n${link}\n\nDe keppeling wurket ${hours} oeren. Wiene jo it net? Dan hoege jo neat te dwaan. Jo krije dan gjin e-mail oer feroarings en wy smite jo adres fuort.\n`,
    },
  }[language];
};
