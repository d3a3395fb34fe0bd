import { isPost } from './is-post.ts';

const bodyWord =
  /\b(?:constabulary|police|force|office of|opcc|opfcc|oppc|council|authority|service|services|trust|board|committee|panel|department|directorate|division|unit|llp|ltd|limited|plc|partnership|consortium|commission|inspectorate|ministry|home office|association|college|university|agency|federation|unison|nhs|foundation|charity|company|group|court|cps|hmic|hmicfrs|apcc|npcc|brigade|hub|centre|bank|audit|parish|borough|county|district|city|mayoral|combined)\b/i;

/** True of a phrase that names an organisation or a part of one: "Northshire Constabulary", "OPCC", "Fire Authority". */
export function isBody(phrase: string): boolean {
  const trimmed = phrase.trim();
  if (trimmed.length > 120 || isPost(trimmed)) return false;
  return bodyWord.test(trimmed) || /^[A-Z]{3,6}$/.test(trimmed);
}
