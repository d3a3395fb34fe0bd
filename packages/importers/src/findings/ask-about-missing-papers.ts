import type { DraftDocument, DraftFinding } from '@concordat/domain/imports';
import { question } from './ask-questions.ts';

/** Items that name an author but whose report is nowhere in the file, and a text that stops in mid-sentence: it may be cut short. */
export function askAboutMissingPapers(documents: readonly DraftDocument[]): DraftFinding[] {
  const agenda = documents.find((document) => document.kind === 'agenda');
  const lacking =
    documents.length > 1 ? (agenda?.items ?? []).filter((item) => item.paper === null && item.lead) : [];
  const papers = lacking.map((item) => {
    const message = `Item ${item.number} "${item.title}" names ${item.lead}, but the file holds no report for it.`;
    return question('missingReference', agenda?.lines[0] ?? null, message);
  });
  return [...papers, ...askAboutTheEnd(documents.at(-1))];
}

function askAboutTheEnd(last: DraftDocument | undefined): DraftFinding[] {
  if (last === undefined || last.kind === 'agenda') return [];
  const paragraph = last.sections.at(-1)?.paragraphs.at(-1);
  const isLast = paragraph !== undefined && paragraph.line >= last.lines[1] - 1;
  if (!isLast || paragraph.text.length < 60 || /[.!?:;)”"’'\]]$|https?:\S+$/.test(paragraph.text)) return [];
  const message = `The file ends on line ${last.lines[1]} in the middle of a sentence; it may have been cut short.`;
  return [question('missingReference', last.lines[1], message)];
}
