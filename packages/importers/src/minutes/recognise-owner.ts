import type { DraftAttendance } from '@concordat/domain/imports';
import { isBody } from '../people/is-body.ts';
import { readName } from '../people/is-name.ts';
import { isPost } from '../people/is-post.ts';
import { readPostAndBody } from '../people/read-people.ts';

export interface Owner {
  readonly post: string | null;
  readonly body: string | null;
}

/** Who an action names as its owner, by post or body; a person's name is looked up among those who attended. */
export function recogniseOwner(text: string, attendance: DraftAttendance | null): Owner | null {
  for (const phrase of candidates(text)) {
    const owner = readOwner(phrase, attendance);
    if (owner !== null) return owner;
  }
  return null;
}

/** Phrases that stand where an owner stands, the surest first. */
function candidates(text: string): string[] {
  const found: string[] = [];
  const keep = (match: RegExpExecArray | null) => {
    if (match?.[1] !== undefined) found.push(match[1].trim());
  };
  keep(
    /\b(?:owner|lead|responsible(?: officer)?|action (?:by|for|owner)|assigned to|who)\s*[:–-]\s*([^;|()[\]]{2,80}?)(?=\s*(?:[;|()[\]]|\b(?:due|by|deadline|target)\b|$))/i.exec(
      text,
    ),
  );
  keep(
    /^\s*(?:the\s+)?([^.:;]{2,80}?)\s+(?:to|will|would|shall|should|must|agreed to|undertook to|is to|are to|was asked to|were asked to)\s+(?!(?:be|come|the|a|an|its|their|our|this|that|next|all|any)\b)[a-z]/i.exec(
      text,
    ),
  );
  keep(
    /\b(?:\w{2,}ed|sent|made|done|taken|led|written|brought|undertaken|given|put|set out|carried out)\s+(?:\w+\s+){0,3}?(?:by|from)\s+(?:the\s+)?([^.:;]{2,70}?)(?=\s+(?:to|by|in|within|at|on|for|about|before|relating|regarding)\b|[.,;]|$)/i.exec(
      text,
    ),
  );
  keep(/[([]\s*(?:action\s*[:–-]?\s*)?([^()[\]]{2,60})[)\]]\s*\.?$/i.exec(text));
  keep(/^([^:]{2,60}):\s/.exec(text));
  keep(/\s[–—-]\s([^–—.]{2,60})\.?$/.exec(text));
  return found;
}

/** Reads a phrase as a post, a body or both; null when it is neither. */
export function readOwner(phrase: string, attendance: DraftAttendance | null): Owner | null {
  const bare = phrase
    .replace(/^(?:the|action|for|by)\s+/i, '')
    .replace(/[.,:]+$/, '')
    .trim();
  const known = findAttendee(bare, attendance);
  if (known !== null) return known;
  if (
    bare.length > 80 ||
    /\b(?:that|which|was|were|is|are|report|update|paper|strategy|letter)\b/i.test(bare)
  )
    return null;
  const possessive = /^(.{3,50}?)['’]s?\s+(.{3,60})$/.exec(bare);
  if (possessive?.[1] !== undefined && isBody(possessive[1]) && isPost(possessive[2] ?? '')) {
    return { post: possessive[2] ?? null, body: possessive[1] };
  }
  const leading = /^(OPCC|OPFCC|[A-Z]\w+ (?:Constabulary|Police))\s+(.{3,60})$/.exec(bare);
  if (leading?.[1] !== undefined && isPost(leading[2] ?? '') && !/^(?:and|&)\b/.test(leading[2] ?? '')) {
    return { post: leading[2] ?? null, body: leading[1] };
  }
  if (!isPost(bare) && !isBody(bare)) return null;
  return readPostAndBody(splitBody(bare));
}

/** "Chief Finance Officer (OPCC)" holds its body in brackets; "ACO (Resources)" is all post. */
function splitBody(phrase: string): string[] {
  const bracketed = /^(.+?)\s*\(([^()]+)\)$/.exec(phrase);
  if (bracketed?.[2] !== undefined && !isBody(bracketed[2])) return [phrase];
  return phrase.split(/\s*,\s*|\s*\(|\)\s*/).filter((part) => part !== '');
}

/** "J Smith", "Smith"  or the initials "JS" of somebody who attended, and then what that person is. */
function findAttendee(phrase: string, attendance: DraftAttendance | null): Owner | null {
  if (attendance === null) return null;
  const people = [...attendance.members, ...attendance.inAttendance, ...attendance.apologies];
  const surname = (readName(phrase)?.name ?? phrase).split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const initials = /^[A-Z]{2,3}$/.test(phrase) ? phrase : null;
  const matching = people.filter((person) => {
    if (person.name === null) return false;
    const words = person.name.split(/\s+/);
    if (initials !== null) return words.map((word) => word[0]).join('') === initials;
    return phrase.length <= 50 && words.at(-1)?.toLowerCase() === surname && /^[A-Z]/.test(phrase);
  });
  const only = matching.length === 1 ? matching[0] : undefined;
  return only === undefined || (only.post === null && only.body === null)
    ? null
    : { post: only.post, body: only.body };
}
