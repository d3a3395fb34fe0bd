import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { ForumChange } from './forum-change.ts';
import { forumsBefore } from './forums-before.ts';
import type { ForumId, MeetingId } from './meetings-ids.ts';
import type { MinutedWords, MinutesItem, MinutesStatus } from './minutes.ts';
import type { MinutesEvent } from './minutes-events.ts';
import { type MinutesInHand, openMinutesOf } from './minutes-in-hand.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';
import type { Paragraph } from './paper.ts';
import { writeParagraph } from './write-paragraph.ts';

/** Words that are said to be wrong, with as much of their meeting as that is judged by. */
export type WordsToCorrect = {
  readonly words: MinutedWords;
  readonly meetingId: MeetingId;
  readonly forumId: ForumId;
  readonly heldOn: CalendarDate;
  readonly minutesStatus: MinutesStatus;
};

export type MinutedCorrection = { readonly paragraph: Paragraph; readonly corrects: MinutedWords };

type Correcting = {
  readonly inHand: MinutesInHand;
  readonly item: MinutesItem;
  /** Null where not one paragraph or one resolution was named. */
  readonly corrected: WordsToCorrect | null;
  /** Of the forums of the body, which say whose place a forum took. */
  readonly forumChanges: readonly ForumChange[];
};

/**
 * A later meeting minutes what signed minutes should have said. Those keep their words; the new paragraph is
 * linked to the paragraph or resolution it corrects.
 */
export function minuteCorrection(
  { inHand, item, corrected, forumChanges }: Correcting,
  { text }: { readonly text: string },
  circumstances: Circumstances,
): Decision<MinutedCorrection, MinutesEvent, MinutesRefusal> {
  const { meeting } = inHand;
  if (openMinutesOf(inHand) === null) return refuse({ kind: 'MinutesNotOpen' });
  if (corrected === null) return refuse({ kind: 'CorrectedNotNamed' });
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
    { paragraph: written.state, corrects: corrected.words },
    written.events[0],
    {
      type: 'CorrectionMinuted',
      meetingId: meeting.id,
      paragraphId: written.state.id,
      corrects: corrected.words,
      correctsMeetingId: corrected.meetingId,
      at: circumstances.now,
    },
  );
}
