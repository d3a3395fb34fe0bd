import { looksLikeHeading } from '../lines/looks-like-heading.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { readHeaderLine } from '../splitting/header-labels.ts';

const forumWord =
  /\b(?:board|committee|panel|group|authority|council|forum|cabinet|executive|conference|partnership|assembly|commission|team|meeting)\b/i;

const named =
  /\b(?:minutes|notes|record|agenda)\s+(?:of|for)\s+(?:the\s+|a\s+)?(?:(?:ordinary|special|annual|public|extraordinary|virtual)\s+)?(?:meeting\s+of\s+)?(?:the\s+)?(.{4,100}?)(?:\s+(?:meeting\s+)?held\b|\s+(?:on|at)\s+(?:\w{3,6}day\s+)?\d|\s+meeting\b|[,:]|$)/i;

/** The forum that met: the one "Minutes of the … held" names, or the heading nearest above that names a board or panel. */
export function findForum(head: readonly SourceLine[]): string | null {
  const within = head
    .map((line) => named.exec(line.text)?.[1]?.trim())
    .find((name) => name !== undefined && forumWord.test(name));
  const isFull = within !== undefined && /\s/.test(within) && !/^meeting$/i.test(within);
  return isFull ? within : (headingForum(head) ?? within ?? null);
}

function headingForum(head: readonly SourceLine[]): string | null {
  const headings = head
    .map((line) => ({ line, bare: withoutKeyword(line.text) }))
    .filter(({ line, bare }) => {
      if (line.cells !== null || readHeaderLine(line) !== null || /[.:]$/.test(line.text)) return false;
      return (
        forumWord.test(bare) &&
        bare.length <= 100 &&
        !/^meeting$/i.test(bare) &&
        (looksLikeHeading(line) || bare.length <= 80)
      );
    });
  return headings.at(-1)?.bare.replace(/\s+/g, ' ') ?? null;
}

/** "Chief Officer Group – Notes of the meeting" and "DRAFT MINUTES" without the words that every such paper carries. */
function withoutKeyword(text: string): string {
  if (named.test(text) && !/[–—:-]\s*(?:draft\s+)?(?:minutes|notes|agenda)/i.test(text)) return '';
  return text
    .replace(
      /\s*[–—:-]?\s*\b(?:draft\s+)?(?:minutes|agenda|notes)\b(?:\s+of\s+(?:the\s+)?meeting)?\s*[–—:-]?\s*/gi,
      ' ',
    )
    .trim();
}
