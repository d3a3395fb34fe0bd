import type { Circumstances, Refused } from '../kernel/index.ts';
import {
  addForumAlias,
  establishForum,
  type Forum,
  forumNamed,
  isSameName,
  type MeetingsEvent,
  type MeetingsRefusal,
} from '../meetings/index.ts';
import type { PackImport } from './pack-import.ts';

/** The body's forums once the answers about unknown names are taken up, and those that are new or changed by it. */
export type ForumsOfImport = {
  readonly outcome: 'found';
  readonly forums: readonly Forum[];
  readonly changed: readonly Forum[];
  readonly events: readonly MeetingsEvent[];
};

/**
 * An answer that names a forum gives it the printed name as another of its own, so nobody is asked twice; any other
 * answer opens a forum, which only its own body reads until seats say who else does.
 */
export function forumsOfImport(
  { bodyId, fileName, findings }: PackImport,
  known: readonly Forum[],
  circumstances: Circumstances,
): ForumsOfImport | Refused<MeetingsRefusal> {
  let forums = known;
  const events: MeetingsEvent[] = [];
  for (const { kind, printed, answer } of findings) {
    if (kind !== 'unknownForum' || answer === null) continue;
    const isOtherName =
      printed !== null && forumNamed(printed, forums) === null && !isSameName(printed, answer);
    const meant = forumNamed(answer, forums);
    if (meant !== null && !isOtherName) continue;
    const purpose = `Opened with the import of ${fileName}.`;
    const aliases = isOtherName ? [printed] : [];
    const opening = { bodyId, readerBodyIds: [], name: answer, aliases, purpose, cadence: null, seats: [] };
    const decision =
      meant === null
        ? establishForum(forums, opening, circumstances)
        : addForumAlias({ forum: meant, known: forums }, { alias: printed ?? '' }, circumstances);
    if (decision.outcome === 'refused') return decision;
    const forum = decision.state;
    forums = [...forums.filter(({ id }) => id !== forum.id), forum];
    events.push(...decision.events);
  }
  return { outcome: 'found', forums, changed: forums.filter((forum) => !known.includes(forum)), events };
}
