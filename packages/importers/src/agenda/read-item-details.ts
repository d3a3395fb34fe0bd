import type { DraftItem } from '@concordat/domain/imports';
import { isBody } from '../people/is-body.ts';
import { readName } from '../people/is-name.ts';
import { isPost } from '../people/is-post.ts';

const following =
  /\(?\b(?:report|paper|papers|document|to|will)\s+(?:to\s+)?follow(?:s|ing)?\b\)?|\bto follow\b/i;
const verbal = /\(?\b(?:verbal|oral)(?:\s+(?:update|report|item|briefing|presentation))?\b\)?/i;
const attached =
  /\(?\b(?:attached|enclosed|paper attached|report attached|(?:paper|report|appendix|enclosure)\s+[A-Z0-9]{1,3})\b\)?/i;

/** Tells the title of an agenda item from its lead ("Report from the Chief Executive") and the state of its paper. */
export function readItemDetails(printed: string): Pick<DraftItem, 'title' | 'lead' | 'paper'> {
  const { title, lead } = splitLead(printed.replace(/\s+\|\s+/g, '  '));
  const paper = following.test(printed)
    ? 'toFollow'
    : verbal.test(printed)
      ? 'verbal'
      : attached.test(printed)
        ? 'attached'
        : null;
  return { title: tidyTitle(title), lead, paper };
}

function splitLead(printed: string): { title: string; lead: string | null } {
  const marked =
    /(?:^|[\s–—(:-])((?:joint\s+)?(?:report|paper|update|presentation|verbal update|verbal report|presented)\s+(?:from|of|by)|lead(?:\s+officer)?\s*:|led by|presenter\s*:|presented by|owner\s*:)\s*(?:the\s+)?([^•]{2,120}?)\)?\s*$/i.exec(
      printed,
    );
  if (marked?.[2] !== undefined && marked.index > 0) {
    const who = marked[2]
      .replace(/\s*\((?:report|paper)?\s*(?:to follow|attached|enclosed|verbal)[^()]*\)?\s*$/i, '')
      .trim();
    return { title: printed.slice(0, marked.index), lead: who };
  }
  const columns = printed.split(/\s{2,}/).filter((part) => part !== '');
  const last = columns.findLast((part, index) => index > 0 && isWho(part));
  if (last !== undefined) return { title: columns.slice(0, columns.indexOf(last)).join(' '), lead: last };
  const bracketed = /^(.{3,160}?)\s*(?:\(([^()]{2,80})\)|[–—-]\s+([^–—-]{2,80}))\s*$/.exec(printed);
  const who = bracketed?.[2] ?? bracketed?.[3];
  return bracketed && who !== undefined && isWho(who)
    ? { title: bracketed[1] ?? printed, lead: who.trim() }
    : { title: printed, lead: null };
}

/** A post, a person or a body standing alone; a subject such as "Chief Constable's update" is not one. */
function isWho(words: string): boolean {
  const bare = words.replace(/\s*\([^()]*\)/g, '').trim();
  if (
    /\b(?:report|update|plan|review|strategy|policy|minutes|agreement|appointment|performance|budget)\b/i.test(
      bare,
    )
  )
    return false;
  return (
    isPost(bare) ||
    readName(bare) !== null ||
    /^(?:OPCC|the constabulary|all|all members)$/i.test(bare) ||
    (isBody(bare) && bare.length < 40 && /\b(?:constabulary|office)\b/i.test(bare))
  );
}

function tidyTitle(title: string): string {
  return title
    .replace(/\s*\(?\b(?:report|paper)?\s*(?:to follow|attached|enclosed)\)?\s*$/i, '')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/\s*•\s*/g, ' – ')
    .replace(/\s+/g, ' ')
    .replace(/[\s–—:;,-]+$/, '')
    .trim();
}
