import type { FollowingPageName } from '../../routes.ts';
import type { QuestionPage } from '../questions/question-page.ts';
import { followAsked, followByMail } from './begin.ts';
import { followConfirm } from './confirm.ts';
import { followLink } from './link.ts';
import { following } from './overview.ts';
import { followRefuse } from './refuse.ts';
import { followStop } from './stop.ts';

/** Every page on which the public follows something by e-mail, by the name of its route; the compiler tells when one is missing. */
export const followingPages: Readonly<Record<FollowingPageName, QuestionPage>> = {
  followByMail,
  followAsked,
  followConfirm,
  following,
  followStop,
  followRefuse,
  followLink,
};
