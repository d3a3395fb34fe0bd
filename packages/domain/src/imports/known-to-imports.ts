import type { CalendarDate } from '../kernel/index.ts';
import {
  type Forum,
  type ForumId,
  forumNamed,
  type Meeting,
  type MeetingParts,
  type MinutesId,
  type NamedForum,
} from '../meetings/index.ts';
import { type DraftedMeeting, draftedMeetings } from './drafted-meetings.ts';
import type { PackImport, ReadImport } from './pack-import.ts';
import type { OwnersKnown } from './recognise-owner.ts';

/** What the record holds that an import has to be matched with. */
export type KnownToImports = {
  /** The forums of the body, by whose names and aliases a printed forum is found. */
  readonly forums: readonly Forum[];
  /** The meetings already recorded on the days `meetingsToMatch` names. */
  readonly recorded: readonly Meeting[];
  /** Every meeting of those forums, with its minutes where they exist. */
  readonly calendar: readonly {
    readonly forumId: ForumId;
    readonly heldOn: CalendarDate;
    readonly minutesId: MinutesId | null;
  }[];
  readonly owners: OwnersKnown;
  /** Paragraphs and resolutions of their minutes that something else rests on. */
  readonly minutedInUse: readonly string[];
};

/** A meeting of the file, with the forum it was found to belong to and what is recorded of it. */
export type MatchedMeeting<Named = Forum, Recorded = Meeting> = {
  readonly drafted: DraftedMeeting;
  readonly forum: Named | null;
  readonly recorded: Recorded | null;
};

/** What an import is compared with: the names of the forums and the words of the meetings on the days it speaks of. */
export type ToCompareWith<Recorded extends RecordedWords = RecordedWords> = {
  readonly forums: readonly NamedForum[];
  readonly recorded: readonly Recorded[];
};

/** The words of a meeting as far as they are recorded and whoever asks may read them. */
export type RecordedWords = MeetingParts & { readonly forumId: ForumId; readonly heldOn: CalendarDate };

/** The forum and day of every meeting a file speaks of, to load what is recorded of them. */
export function meetingsToMatch(
  packImport: PackImport,
  forums: readonly Forum[],
): readonly { readonly forumId: ForumId; readonly heldOn: CalendarDate }[] {
  return draftedMeetings(packImport).flatMap(({ forum: printed, heldOn }) => {
    const forum = printed === null ? null : forumNamed(printed, forums);
    return forum === null || heldOn === null ? [] : [{ forumId: forum.id, heldOn }];
  });
}

export function matchMeetings<
  Named extends NamedForum,
  Recorded extends Pick<RecordedWords, 'forumId' | 'heldOn'>,
>(
  packImport: ReadImport,
  known: { readonly forums: readonly Named[]; readonly recorded: readonly Recorded[] },
): readonly MatchedMeeting<Named, Recorded>[] {
  return draftedMeetings(packImport).map((drafted) => {
    const forum = drafted.forum === null ? null : forumNamed(drafted.forum, known.forums);
    const isIt = (meeting: Recorded) => meeting.forumId === forum?.id && meeting.heldOn === drafted.heldOn;
    return { drafted, forum, recorded: known.recorded.find(isIt) ?? null };
  });
}
