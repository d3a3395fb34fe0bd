import { type Forum, forumNamed } from '../meetings/index.ts';
import { isSamePrinted } from './answered-forum.ts';
import { draftedMeetings } from './drafted-meetings.ts';
import type { ImportFinding, PackImport } from './pack-import.ts';

/** The question about one printed name that no forum of the body has; `printed` is null when the file names none. */
export type ForumQuestion = Pick<ImportFinding, 'kind' | 'severity' | 'line' | 'printed' | 'message'>;

/** One question for each name, at the first paper that prints it. */
export function unknownForums(packImport: PackImport, forums: readonly Forum[]): readonly ForumQuestion[] {
  const questions: ForumQuestion[] = [];
  for (const { forum: printed, documents } of draftedMeetings(packImport)) {
    const isKnown = printed !== null && forumNamed(printed, forums) !== null;
    const isAsked = questions.some((asked) => isSamePrinted(asked.printed, printed));
    if (!isKnown && !isAsked) {
      const line = documents[0]?.lines[0] ?? null;
      questions.push({ kind: 'unknownForum', severity: 'question', line, printed, message: asking(printed) });
    }
  }
  return questions;
}

function asking(printed: string | null): string {
  return printed === null
    ? 'The file does not say which forum met; answer with the name of the forum, or with a new name to open one.'
    : `No forum here is called "${printed}"; answer with the name of the forum it means, or repeat the name to open a forum called so.`;
}
