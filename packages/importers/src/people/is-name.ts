import { isBody } from './is-body.ts';
import { isPost } from './is-post.ts';

const title =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|rev(?:erend)?|canon|cllr|councillor|alderman|the hon|rt hon|hh|judge|baroness|baron)\.?\s+)+/i;

const rank =
  /^(?:(?:t\/|temp(?:orary)?\.?\s+|acting\s+|a\/)?(?:det(?:ective)?\.?\s+)?(?:deputy chief constable|assistant chief constable|assistant chief officer|chief constable|chief superintendent|chief supt|ch supt|superintendent|supt|chief inspector|ch insp|inspector|insp|sergeant|sgt|constable|commander|acc|dcc|cc|aco|dci|di|dsupt|ci|c\/insp|pc|ds|dc|chief fire officer|area commander|group manager)\.?\s+)/i;

const honours =
  /(?:,?\s+(?:qpm|kpm|obe|mbe|cbe|kbe|dbe|cb|ma|ba|bsc|msc|phd|llb|mba|cpfa|fcca|acca|aca|jp|dl|qc|kc|mp|qfsm|ctoc))+$/i;

const particle = /^(?:de|van|von|der|den|la|le|du|da|di|al|el|bin|ap|mac|st\.?)$/i;
const word =
  /^(?:(?:[A-Z]['’])?\p{Lu}[\p{Ll}]+(?:[-'’]\p{Lu}?[\p{L}]+)*|Mc\p{Lu}\p{Ll}+|Mac\p{Lu}\p{Ll}+|\p{Lu}\.?|\p{Lu}\.?\p{Lu}\.?)$/u;

/** A person's name with the rank that stood before it and the letters after it told apart. */
export interface PersonName {
  readonly name: string;
  readonly rank: string | null;
}

/** Reads a phrase as one person's name, or null: "Chief Inspector Pat O'Neill QPM" is the rank and "Pat O'Neill". */
export function readName(phrase: string): PersonName | null {
  const bare = phrase.trim().replace(honours, '');
  const ranked = rank.exec(bare);
  const rest = ranked ? bare.slice(ranked[0].length) : bare;
  const titled = title.exec(rest);
  const plain = titled ? rest.slice(titled[0].length) : rest;
  if (!isPlainName(plain, ranked !== null || titled !== null)) return null;
  return { name: rest.trim(), rank: ranked ? ranked[0].trim() : null };
}

function isPlainName(plain: string, isIntroduced: boolean): boolean {
  if (plain.length > 50 || isPost(plain) || isBody(plain)) return false;
  const words = splitRunTogether(plain).split(/\s+/);
  if (words.length > 5 || words.length < (isIntroduced ? 1 : 2)) return false;
  const surname = words.at(-1) ?? '';
  if (particle.test(words[0] ?? '') && words.length === 1) return false;
  return (
    words.every((each) => word.test(each) || particle.test(each) || isShouted(each)) && surname.length > 1
  );
}

/** "PatONeill" scanned without its space is read as two words. */
function splitRunTogether(text: string): string {
  return /\s/.test(text) ? text : text.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, ' ');
}

function isShouted(each: string): boolean {
  return /^\p{Lu}{2,}(?:[-'’]\p{Lu}+)*$/u.test(each) && each.length > 2;
}
