import { accept, type Circumstances, canMove, type Decision, refuse } from '../kernel/index.ts';
import {
  type Forum,
  type Meeting,
  type MeetingsEvent,
  type MeetingsRefusal,
  type PlanEntry,
  type PlanEvent,
  planEntryAdded,
} from '../meetings/index.ts';
import { blockingQuestions } from './blocking-questions.ts';
import { forumsOfImport } from './forums-of-import.ts';
import type { ImportsEvent } from './imports-events.ts';
import type { ImportsRefusal } from './imports-refusals.ts';
import { type KnownToImports, matchMeetings } from './known-to-imports.ts';
import { type ImportStatus, importTransitions, type PackImport } from './pack-import.ts';
import { promisesOfImport } from './promises-of-import.ts';
import { recordMeetingsOfImport } from './record-meetings-of-import.ts';

/** Without `replaceExisting` an import that would overwrite a recorded meeting is refused; what only adds is not. */
export type AcceptImport = { readonly replaceExisting: boolean };

export type ImportToAccept = {
  readonly packImport: PackImport;
  /** The text as read, line by line, in which papers print their markings. */
  readonly lines: readonly string[];
  readonly known: KnownToImports;
};

/** The import as decided, the forums it opened or gave another name, and the meetings to write, the earliest first. */
export type AcceptedImport = {
  readonly packImport: PackImport;
  readonly forums: readonly Forum[];
  readonly meetings: readonly Meeting[];
  /** Reports the minutes promise, for the forward plan. */
  readonly promised: readonly PlanEntry[];
};

/** All or nothing: every meeting the file speaks of is recorded, or the first reason why not is given. */
export function acceptImport(
  toAccept: ImportToAccept,
  { replaceExisting }: AcceptImport,
  circumstances: Circumstances,
): Decision<AcceptedImport, ImportsEvent | MeetingsEvent | PlanEvent, ImportsRefusal | MeetingsRefusal> {
  const { packImport, known } = toAccept;
  const { now, by } = circumstances;
  if (!canMove<ImportStatus>(importTransitions, packImport.status, 'accepted')) {
    return refuse({ kind: 'ImportAlreadyDecided', status: packImport.status });
  }
  const [first, ...more] = blockingQuestions(packImport);
  if (first !== undefined) {
    return refuse({ kind: 'QuestionsUnanswered', count: more.length + 1, first: first.message });
  }
  const found = forumsOfImport(packImport, known.forums, circumstances);
  if (found.outcome === 'refused') return found;
  const matches = matchMeetings(packImport, { ...known, forums: found.forums });
  if (matches.length === 0) return refuse({ kind: 'NoMeetingInDraft' });
  const recorded = recordMeetingsOfImport(matches, toAccept, replaceExisting, circumstances);
  if (recorded.outcome === 'refused') return recorded;

  const { changed, became, events } = recorded;
  const promised = promisesOfImport(changed, known, circumstances);
  const ofPack = became.find(({ matched }) => matched.drafted.hasAgenda) ?? became.at(-1);
  return accept<AcceptedImport, ImportsEvent | MeetingsEvent | PlanEvent>(
    {
      packImport: {
        ...packImport,
        status: 'accepted',
        decidedBy: by.userId,
        decidedAt: now,
        meetingId: ofPack?.meeting.id ?? null,
      },
      forums: found.changed,
      meetings: changed,
      promised,
    },
    {
      type: 'ImportAccepted',
      importId: packImport.id,
      meetingIds: became.map(({ meeting }) => meeting.id),
      before: { status: packImport.status },
      after: { status: 'accepted' },
      at: now,
    },
    ...found.events,
    ...events,
    ...promised.map((entry) => planEntryAdded(entry, now)),
  );
}
