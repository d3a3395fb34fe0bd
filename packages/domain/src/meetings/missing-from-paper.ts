import type { AgendaItemPurpose } from './agenda-item.ts';
import { drawWrittenPaper } from './draw-written-paper.ts';
import type { DrawnSection } from './drawn-paper.ts';
import { lintRecommendations, sentenceForRecommendationFault } from './lint-recommendations.ts';
import { missingConsiderations } from './missing-considerations.ts';
import { considerationHeads, type PaperText } from './paper-text.ts';
import { considerationWords } from './paper-words.ts';

/** Something a paper still lacks; what stops it keeps it from being submitted, the rest is for its writer to judge. */
export type PaperFault = { readonly field: string; readonly sentence: string; readonly isStopping: boolean };

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
  const { sections } = drawWrittenPaper({ ...text, considerations: [] }, '' as never, {
    kind: '',
    id: '',
    words: '',
  });
  const said = sections
    .slice(0, -1)
    .map(({ heading, paragraphs }) => ({ heading, text: wordsIn(paragraphs) }));
  const unspoken = missingConsiderations(said);
  return considerationHeads.filter(
    (head) =>
      unspoken.includes(head) &&
      !text.considerations.some((each) => each.head === head && each.text.trim() !== ''),
  );
}

function wordsIn(paragraphs: DrawnSection['paragraphs']): string {
  return paragraphs.map((each) => (typeof each === 'string' ? each : each.text)).join('\n');
}
