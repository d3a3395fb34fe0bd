import { stripMarkup } from '../lines/strip-markup.ts';
import { isBody } from '../people/is-body.ts';
import { readName } from '../people/is-name.ts';

/** Cuts "A B, Chief Executive C D, Head of Policy" into one entry a person, each "name, post" as printed. */
export function splitPeopleRun(markedUp: string): string[] {
  const parts = markedUp
    .replace(/<\/p>|<br\s?\/?>|<\/li>/gi, '\n')
    .split(/\n|\s{3,}|;/)
    .map((part) => stripMarkup(part).replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  return parts.flatMap(splitAtNames);
}

/** A name that follows a body without a comma begins the next person: "…Northshire Constabulary Pat Doe, Registrar". */
function splitAtNames(run: string): string[] {
  const segments = run.split(/\s*,\s*/);
  const people: string[][] = [];
  for (const segment of segments) {
    const cut = cutBeforeName(segment);
    const current = people.at(-1);
    if (cut !== null && current !== undefined) {
      current.push(cut.before);
      people.push([cut.name]);
    } else if (current === undefined || (readName(segment) !== null && current.length > 1))
      people.push([segment]);
    else current.push(segment);
  }
  return people.map((parts) => parts.join(', '));
}

function cutBeforeName(segment: string): { before: string; name: string } | null {
  const words = segment.split(' ');
  for (let at = words.length - 2; at >= Math.max(1, words.length - 4); at--) {
    const before = words.slice(0, at).join(' ');
    const name = words.slice(at).join(' ');
    if (readName(name) !== null && isBody(before)) return { before, name };
  }
  return null;
}
