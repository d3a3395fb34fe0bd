import type { DraftAttendee } from '@concordat/domain/imports';
import { readPeople } from '../people/read-people.ts';

/** The people a sentence such as "Apologies were received from A, Chief Executive and B" excuses; none for "No apologies". */
export function readApologies(text: string): DraftAttendee[] {
  const from =
    /\bapolog(?:y|ies)\b[^.:]{0,90}?\b(?:from|by|of|for|on behalf of)\b\s*:?\s*(?:the following\s*:?\s*)?/i.exec(
      text,
    ) ?? /\bapologies(?: for absence)?\s*[:–-]\s*/i.exec(text);
  if (from !== null) {
    const rest = text
      .slice(from.index + from[0].length)
      .replace(
        /^absence\s+(?:(?:were|was|had been|have been)\s+)?(?:(?:received|noted|given|submitted|recorded|tendered|made|accepted)\s+)?(?:from|by|on behalf of)\s*:?\s*/i,
        '',
      );
    return readPeople(firstSentence(rest));
  }
  const sent =
    /^(.{5,300}?)\s+(?:had\s+)?(?:sent|gave|given|offered|tendered|submitted)\s+(?:his|her|their)?\s*apologies\b/i.exec(
      text,
    );
  return sent ? readPeople(sent[1] ?? '') : [];
}

/** Cuts at the full stop that ends a sentence, not at the one of an initial or of "Cllr." */
function firstSentence(text: string): string {
  const end = /(?<=[\p{Ll})”"]{2})\.(?=\s+\p{Lu}|\s*$)/u.exec(text);
  return end ? text.slice(0, end.index) : text;
}
