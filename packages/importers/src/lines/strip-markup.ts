import { decodeEntities } from './decode-entities.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The words of a line without HTML tags, Markdown marks and entities; a footnote number becomes `¹`. */
export function stripMarkup(markedUp: string): string {
  let text = markedUp;
  if (text.includes('<')) {
    text = text
      .replace(/\s?<sup>\s{0,3}(\d{1,2})\s{0,3}<\/sup>/gi, (_, digits: string) => raised(digits))
      .replace(/\s?<sup>\s{0,3}(st|nd|rd|th|[a-z]{1,3})\s{0,3}<\/sup>/gi, '$1')
      .replace(/<(?:br|\/p|\/li|\/td|\/th|\/div|\/tr)\b[^<>]{0,200}>/gi, ' ')
      .replace(/<\/?[a-z][^<>]{0,600}>/gi, '');
  }
  text = decodeEntities(text);
  if (text.includes('](')) text = text.replace(/!?\[([^[\]]{0,400})\]\([^()]{0,600}\)/g, '$1');
  if (/[*_]/.test(text)) text = stripEmphasis(text);
  return text
    .replace(/\\([*_#+\-.()[\]])/g, '$1')
    .replace(/[\u00a0\u2007\u202f\u3000]/g, ' ')
    .replace(/[\u200b-\u200d\ufeff\u00ad\f]/g, '')
    .trim();
}

/** Takes off `**bold**`, `*italic*` and `_italic_`, but leaves the lone `*` that marks a note. */
function stripEmphasis(text: string): string {
  return text
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/(?<!\w)__(?=\S)|(?<=\S)__(?!\w)/g, '')
    .replace(/(?<![\w*\\])\*(?=[^\s*])([^*]{0,4000}[^\s*\\])\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=[^\s_])([^_]{0,4000}[^\s_])_(?!\w)/g, '$1')
    .replace(/([.!?])\*$/, '$1');
}

function raised(digits: string): string {
  return [...digits].map((digit) => superscripts[Number(digit)]).join('');
}
