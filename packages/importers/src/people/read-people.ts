import type { DraftAttendee } from '@concordat/domain/imports';
import { isBody } from './is-body.ts';
import { readName } from './is-name.ts';
import { isPost } from './is-post.ts';

/** No list of people runs longer; what does is not one. */
const longestList = 20_000;

/**
 * Reads the people out of a list or a sentence: "A B, Chief Executive, OPCC, C D, Chair and E F".
 * A person begins at a name; where a list prints posts alone, each post is a person without a name.
 */
export function readPeople(text: string): DraftAttendee[] {
  const phrases = splitPhrases(text.slice(0, longestList));
  const hasNames = phrases.some((phrase) => readName(phrase) !== null);
  const people: { name: string | null; parts: string[] }[] = [];
  for (const phrase of phrases) {
    const name = readName(phrase);
    const current = people.at(-1);
    if (name !== null) people.push({ name: name.name, parts: name.rank === null ? [] : [name.rank] });
    else if (!hasNames && isPost(phrase) && (current === undefined || current.parts.length > 0)) {
      people.push({ name: null, parts: [phrase] });
    } else if (current !== undefined) current.parts.push(phrase);
  }
  return people.map(({ name, parts }) => ({ name, ...readPostAndBody(parts) }));
}

/** "(item 6 only)" and "(minutes)" say how somebody took part, not where they belong. */
const remark =
  /\s*\((?:(?:for\s+)?(?:items?|agenda items?|part)\b|minutes?\b|note\b|until\b|from\b|via\b|by (?:phone|video|telephone|teams|zoom)|observ|remote|virtual)[^()]*\)\s*$/i;

/** Tells the post from the body it belongs to; a department between them stays with the post. */
export function readPostAndBody(parts: readonly string[]): { post: string | null; body: string | null } {
  const known = parts
    .map((part) =>
      part
        .replace(/^the\s+/i, '')
        .replace(remark, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const last = known.at(-1);
  if (last === undefined) return { post: null, body: null };
  const body = known.length > 1 || isBody(last) ? (isBody(last) ? last : null) : null;
  const rest = body === null ? known : known.slice(0, -1);
  const post = rest.length > 0 ? rest.join(', ') : null;
  if (body !== null || post === null) return { post, body };
  return splitAtOf(post);
}

/** "Chief Constable of Northshire Police" holds its body; "Director of Finance" does not. */
function splitAtOf(post: string): { post: string; body: string | null } {
  const held = /^(.{3,60}?)\s+(?:of|for|at|from)\s+(?:the\s+)?(.+)$/i.exec(post);
  const body = held?.[2] ?? '';
  const isHeld =
    /(?:constabulary|police|fire authority|council|opcc|opfcc|llp|combined authority|fire and rescue service)$/i.test(
      body,
    );
  return isHeld && isPost(held?.[1] ?? '') && !/^chief$/i.test(held?.[1] ?? '')
    ? { post: held?.[1] ?? post, body }
    : { post, body: null };
}

function splitPhrases(text: string): string[] {
  const even = text
    .replace(/\(\s*["“”'‘’][^()]{0,60}["“”'‘’]\s*\)/g, '')
    .replace(/\s*[()[\]]\s*/g, ', ')
    .replace(/\s+[-–—]\s+|\s*[;:\t]\s*/g, ', ')
    .replace(/[.,\s]+$/, '');
  return even
    .split(/\s*,\s*/)
    .flatMap(splitAtAnd)
    .map((phrase) =>
      phrase
        .replace(/^(?:and|&)\s+/i, '')
        .replace(/^the\s+/i, '')
        .trim(),
    )
    .filter(
      (phrase) =>
        (phrase !== '' && !/^[A-Z]{2,3}$/.test(phrase) === true) || isBody(phrase) || isPost(phrase),
    );
}

/** Cuts "Finance and C D" before a name and "Estates and the Chair" before a post, but not "Finance and Resources". */
function splitAtAnd(phrase: string): string[] {
  const [first = '', ...rest] = phrase.split(/\s+(and|&)\s+/i);
  const people = [first];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const next = rest[index + 1] ?? '';
    const isPerson =
      readName(next) !== null || (/^the\s/i.test(next) && isPost(next.replace(/^the\s+/i, '')));
    if (isPerson && (people.at(-1)?.length ?? 0) > 2) people.push(next);
    else people[people.length - 1] += ` ${rest[index]} ${next}`;
  }
  return people;
}
