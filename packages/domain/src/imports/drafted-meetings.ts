import { type CalendarDate, parseCalendarDate, parseClockTime } from '../kernel/index.ts';
import { type ImportedMeeting, isSameName } from '../meetings/index.ts';
import { answeredForum } from './answered-forum.ts';
import { dateQuestionOf } from './blocking-questions.ts';
import { importedAgendaItems } from './imported-agenda-items.ts';
import { importedAttendance, importedMinutes } from './imported-minutes.ts';
import { importedPapers } from './imported-papers.ts';
import type { DraftDocument } from './pack-draft.ts';
import type { ReadImport } from './pack-import.ts';
import type { OwnersKnown } from './recognise-owner.ts';

/** A meeting a file speaks of: its agenda and papers, or the minutes of an earlier one that the pack carries. */
export type DraftedMeeting = {
  readonly forum: string | null;
  readonly heldOn: CalendarDate | null;
  readonly hasAgenda: boolean;
  readonly documents: readonly DraftDocument[];
};

/** Which meetings a file speaks of, the earliest first and those without a day last. */
export function draftedMeetings(packImport: ReadImport): readonly DraftedMeeting[] {
  const { documents } = packImport.draft;
  const forumOfPack = documents.find((document) => document.meeting?.forum)?.meeting?.forum ?? null;
  const meant = (printed: string | null) => answeredForum(packImport, printed) ?? printed;
  const meetings: DraftedMeeting[] = [];
  let current: number | null = null;
  const addTo = (forum: string | null, heldOn: CalendarDate | null, document: DraftDocument): number => {
    const at = meetings.findIndex(
      (each) => each.heldOn === heldOn && isSameName(each.forum ?? '', forum ?? ''),
    );
    const before = meetings[at] ?? { forum, heldOn, hasAgenda: false, documents: [] };
    const hasAgenda = before.hasAgenda || document.kind === 'agenda';
    const after = { ...before, hasAgenda, documents: [...before.documents, document] };
    if (at === -1) return meetings.push(after) - 1;
    meetings[at] = after;
    return at;
  };

  for (const document of agendasFirst(documents)) {
    if (document.kind === 'agenda' || document.kind === 'minutes') {
      const at = addTo(meant(document.meeting?.forum ?? forumOfPack), dayOf(document, packImport), document);
      if (document.kind === 'agenda') current = at;
    } else {
      const pack = current === null ? undefined : meetings[current];
      const day = document.date ? parseCalendarDate(document.date) : null;
      if (pack !== undefined) addTo(pack.forum, pack.heldOn, document);
      else if (document.to || day !== null) current = addTo(meant(document.to ?? forumOfPack), day, document);
    }
  }
  return meetings.sort((a, b) => ((a.heldOn ?? '~') < (b.heldOn ?? '~') ? -1 : 1));
}

/** What the file says about the meeting; `heldOn` is the day it was found or answered to be. */
export function importedMeetingFrom(
  drafted: DraftedMeeting,
  heldOn: CalendarDate,
  {
    packImport,
    lines,
    owners,
  }: { readonly packImport: ReadImport; readonly lines: readonly string[]; readonly owners: OwnersKnown },
): ImportedMeeting {
  const agenda = drafted.documents.find((document) => document.kind === 'agenda') ?? null;
  const minutes = drafted.documents.find((document) => document.kind === 'minutes') ?? null;
  const papers = importedPapers(drafted.documents, lines);
  const time = agenda?.meeting?.time ?? minutes?.meeting?.time ?? null;
  return {
    heldOn,
    startsAt: time === null ? null : parseClockTime(time),
    venue: agenda?.meeting?.venue ?? minutes?.meeting?.venue ?? null,
    attendance: minutes === null ? null : importedAttendance(minutes),
    agendaItems:
      agenda === null
        ? null
        : importedAgendaItems(agenda, papers, (itemNumber) => approvedUnder(itemNumber, packImport)),
    papers,
    minutes: minutes === null ? null : importedMinutes(minutes, lines, owners),
  };
}

/** An agenda may stand behind the minutes it brings along; its papers belong to it all the same. */
function agendasFirst(documents: readonly DraftDocument[]): readonly DraftDocument[] {
  const agendas = documents.filter((document) => document.kind === 'agenda');
  if (agendas.length !== 1) return documents;
  return [...agendas, ...documents.filter((document) => document.kind !== 'agenda')];
}

function dayOf(document: DraftDocument, packImport: ReadImport): CalendarDate | null {
  const printed = document.meeting?.date ?? null;
  if (printed !== null) return parseCalendarDate(printed);
  const answered = dateQuestionOf(document, packImport);
  return answered?.answer ? parseCalendarDate(answered.answer) : null;
}

/** The day of the earlier meeting whose minutes the pack files under the item. */
function approvedUnder(itemNumber: string, packImport: ReadImport): CalendarDate | null {
  const minutes = packImport.draft.documents.find(
    (document) => document.kind === 'minutes' && document.agendaItem === itemNumber,
  );
  return minutes === undefined ? null : dayOf(minutes, packImport);
}
