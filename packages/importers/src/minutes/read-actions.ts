import type { DraftAction, DraftAttendance, DraftParagraph } from '@concordat/domain/imports';
import { type MeetingDates, recogniseDue } from '../dates/recognise-due.ts';
import { readLabel } from '../numbering/read-label.ts';
import { readOwner, recogniseOwner } from './recognise-owner.ts';

/** An action with the line it stands on, for the questions it raises. */
export interface ReadAction {
  readonly action: DraftAction;
  readonly line: number;
  /** A name stands where the owner should, and nobody of that name attended. */
  readonly unknownName: string | null;
}

/** Finds the actions among the paragraphs of one item: limbs under "Action:", and "ACTION: owner to…" within the text. */
export function readActions(
  paragraphs: readonly DraftParagraph[],
  attendance: DraftAttendance | null,
  meeting: MeetingDates,
): ReadAction[] {
  const actions: ReadAction[] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const opening =
      /^(?:the following\s+)?actions?(?:\s+(?:points?|agreed|required))?(?:\s+(?:no\.?\s?)?\d{1,3})?\s*(?:[:–—-]\s*|$)/i.exec(
        paragraph.text,
      );
    const isHeading = opening !== null && paragraph.text.slice(opening[0].length).trim() === '';
    if (isHeading) {
      isOpen = true;
      continue;
    }
    const isLimb = paragraph.number === null || !/^\d+\.\d/.test(paragraph.number);
    if (opening !== null)
      actions.push(
        readAction(paragraph.text.slice(opening[0].length), paragraph.line, attendance, meeting, null),
      );
    else if (isOpen && isLimb)
      actions.push(readAction(paragraph.text, paragraph.line, attendance, meeting, null));
    else {
      isOpen = false;
      actions.push(...inlineActions(paragraph, attendance, meeting));
    }
  }
  return actions;
}

/** "…would be circulated. ACTION: Chief Executive" and "(Action: Chief Executive to circulate)". */
function inlineActions(
  paragraph: DraftParagraph,
  attendance: DraftAttendance | null,
  meeting: MeetingDates,
): ReadAction[] {
  const mark = /(?:^|[\s([])(?:ACTIONS?|Actions?)\s?(?:\d{1,3}\s?)?[:–—]\s*/.exec(paragraph.text);
  if (mark === null) return [];
  const after = paragraph.text
    .slice(mark.index + mark[0].length)
    .replace(/[)\]]\s*$/, '')
    .trim();
  const before = paragraph.text.slice(0, mark.index).trim();
  const owner = after.length <= 60 && !/\s(?:to|will)\s/i.test(after) ? after : null;
  if (owner === null || before === '') return [readAction(after, paragraph.line, attendance, meeting, null)];
  return [readAction(lastSentence(before), paragraph.line, attendance, meeting, owner)];
}

function readAction(
  printed: string,
  line: number,
  attendance: DraftAttendance | null,
  meeting: MeetingDates,
  namedOwner: string | null,
): ReadAction {
  const label = readLabel(printed);
  const text = (label?.kind === 'limb' ? label.rest : printed).trim();
  const owner = namedOwner === null ? recogniseOwner(text, attendance) : readOwner(namedOwner, attendance);
  const due = recogniseDue(text, meeting);
  const unknownName = owner === null && namedOwner !== null ? namedOwner : null;
  return {
    action: { text, owner: { post: owner?.post ?? null, body: owner?.body ?? null }, due },
    line,
    unknownName,
  };
}

function lastSentence(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=[A-Z])/);
  return sentences.at(-1)?.trim() ?? text;
}
