import type { AgendaItemPurpose } from './agenda-item.ts';
import { drawWrittenPaper } from './draw-written-paper.ts';
import type { DrawnSection } from './drawn-paper.ts';
import { lintRecommendations, sentenceForRecommendationFault } from './lint-recommendations.ts';
import { missingConsiderations } from './missing-considerations.ts';
import { considerationHeads, type PaperText } from './paper-text.ts';
import { considerationWords } from './paper-words.ts';

/** Something a paper still lacks; what stops it keeps it from being submitted, the rest is for its writer to judge. */
export type PaperFault = { readonly field: string; readonly sentence: string; readonly isStopping: boolean };

/** In bytes of its JSON; a request of more than 100,000 bytes is not read, and more than the paper stands in one. */
export const longestText = 80_000;

/** In the order of the form. `purpose` is what the agenda says the item is for, null where that is not known. */
export function missingFromPaper(text: PaperText, purpose: AgendaItemPurpose | null): readonly PaperFault[] {
  const stops = (field: string, isMissing: boolean, sentence: string): PaperFault[] =>
    isMissing ? [{ field, sentence, isStopping: true }] : [];
  const warns = (field: string, isMissing: boolean, sentence: string): PaperFault[] =>
    isMissing ? [{ field, sentence, isStopping: false }] : [];
  const isEmpty = (typed: string) => typed.trim() === '';
  const asked = text.recommendations.map((each, at) => ({ ...each, number: `2.${at + 1}`, limb: null }));
  return [
    ...stops('title', isEmpty(text.title), 'Give the paper a title.'),
    ...warns('to', isEmpty(text.to), 'Say whom the paper is to.'),
    ...stops('from', isEmpty(text.from), 'Say which post the paper is from.'),
    ...stops('purpose', isEmpty(text.purpose), 'Say what the paper is for.'),
    ...stops(
      'recommendations',
      text.recommendations.some((each) => isEmpty(each.text)),
      'Finish the recommendation that is only begun, or take it out.',
    ),
    ...lintRecommendations(asked, purpose).map((fault) => ({
      field: 'recommendations',
      sentence: sentenceForRecommendationFault(fault),
      isStopping: fault.kind === 'NothingRecommended',
    })),
    ...stops(
      'body',
      bytesOf(text) > longestText,
      'Make the paper shorter, or put part of it into an appendix: it is more than can be kept.',
    ),
    ...tablesUnderHeadings(text).map((heading) => ({
      field: 'body',
      sentence: `Write a sentence before the table of “${heading}”; it would be printed in the section before.`,
      isStopping: true,
    })),
    ...warns('body', text.body.content.length === 0, 'The paper gives no background.'),
    ...notConsidered(text).map((head) => ({
      field: `consideration-${head}`,
      sentence: `${considerationWords[head]} is not considered; say what it means for it, or that there is nothing.`,
      isStopping: false,
    })),
    ...warns(
      'sourceDocuments',
      text.sourceDocuments.every(isEmpty),
      'Name the documents it draws on, or “None”.',
    ),
    ...warns(
      'contactOfficer',
      isEmpty(text.contactOfficer),
      'Name the post that answers questions about it.',
    ),
  ];
}

/** A head counts as considered where it has words of its own, or where the body of the paper speaks of it. */
function notConsidered(text: PaperText) {
  const said = sectionsOf({ ...text, considerations: [] })
    .slice(0, -1)
    .map(({ heading, paragraphs }) => ({ heading, text: wordsIn(paragraphs) }));
  const unspoken = missingConsiderations(said);
  return considerationHeads.filter(
    (head) =>
      unspoken.includes(head) &&
      !text.considerations.some((each) => each.head === head && each.text.trim() !== ''),
  );
}

/** A table takes its place behind a paragraph, which the first of a section without one before it does not have. */
function tablesUnderHeadings(text: PaperText): readonly string[] {
  return sectionsOf(text)
    .filter(({ tables = [] }) => tables.some(({ after }) => after === 0))
    .map(({ heading }) => heading);
}

function sectionsOf(text: PaperText): readonly DrawnSection[] {
  return drawWrittenPaper(text, '' as never, { kind: '', id: '', words: '' }).sections;
}

function bytesOf(text: PaperText): number {
  return encodeURIComponent(JSON.stringify(text)).replace(/%../g, '.').length;
}

function wordsIn(paragraphs: DrawnSection['paragraphs']): string {
  return paragraphs.map((each) => (typeof each === 'string' ? each : each.text)).join('\n');
}
