import { readName } from '../people/is-name.ts';
import { isPost } from '../people/is-post.ts';

/** The post of whoever presented an item: "The Chief Executive presented the report" gives "Chief Executive". */
export function recogniseLead(text: string): string | null {
  const presented =
    /^(?:the\s+)?([^.;:]{3,90}?)\s+(?:presented|introduced|outlined|provided|gave|reported|described|explained|updated|set out|took|spoke|delivered|briefed|advised|tabled|submitted)\b/i.exec(
      text,
    );
  const who = presented?.[1]?.replace(/\s*\([^()]*\)/g, '').trim();
  const ranked = who === undefined ? null : (readName(who)?.rank ?? null);
  if (ranked !== null) return ranked;
  return who !== undefined && isPost(who) && who.split(/\s+/).length <= 12 ? who : null;
}
