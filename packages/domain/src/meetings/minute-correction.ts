import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { ForumChange } from './forum-change.ts';
import { forumsBefore } from './forums-before.ts';
import type { ForumId, MeetingId, ParagraphId } from './meetings-ids.ts';
import type { MinutesItem, MinutesStatus } from './minutes.ts';
import type { MinutesEvent } from './minutes-events.ts';
import { type MinutesInHand, openMinutesOf } from './minutes-in-hand.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';
import type { Paragraph } from './paper.ts';
import { writeParagraph } from './write-paragraph.ts';

/** A paragraph that is said to be wrong, with as much of its meeting as that is judged by. */
export type ParagraphToCorrect = {
  readonly id: ParagraphId;
  readonly meetingId: MeetingId;
  readonly forumId: ForumId;
  readonly heldOn: CalendarDate;
  readonly minutesStatus: MinutesStatus;
};

export type MinutedCorrection = { readonly paragraph: Paragraph; readonly corrects: ParagraphId };

type Correcting = {
  readonly inHand: MinutesInHand;
  readonly item: MinutesItem;
  readonly corrected: ParagraphToCorrect;
  /** Of the forums of the body, which say whose place a forum took. */
  readonly forumChanges: readonly ForumChange[];
};

/**
 * A later meeting minutes what signed minutes should have said. Those keep their words; the two paragraphs are linked.
 */
export function minuteCorrection(
  { inHand, item, corrected, forumChanges }: Correcting,
  { text }: { readonly text: string },
  circumstances: Circumstances,
): Decision<MinutedCorrection, MinutesEvent, MinutesRefusal> {
  const { meeting } = inHand;
  if (openMinutesOf(inHand) === null) return refuse({ kind: 'MinutesNotOpen' });
  if (corrected.minutesStatus !== 'signed') return refuse({ kind: 'CorrectedNotSigned' });
  if (!forumsBefore(meeting.forumId, forumChanges).has(corrected.forumId)) {
    return refuse({ kind: 'CorrectedElsewhere' });
  }
  if (corrected.heldOn >= meeting.heldOn) {
    return refuse({ kind: 'CorrectedNotEarlier', heldOn: meeting.heldOn });
  }
  const written = writeParagraph({ inHand, item }, { paragraphId: null, text }, circumstances);
  if (written.outcome === 'refused') return written;
  return accept<MinutedCorrection, MinutesEvent>(
    { paragraph: written.state, corrects: corrected.id },
    written.events[0],
    {
      type: 'CorrectionMinuted',
      meetingId: meeting.id,
      paragraphId: written.state.id,
      correctsParagraphId: corrected.id,
      correctsMeetingId: corrected.meetingId,
      at: circumstances.now,
    },
  );
}
