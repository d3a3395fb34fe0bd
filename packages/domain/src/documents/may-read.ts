import { covers, may, type Viewer } from '../access/index.ts';
import type { BodyId, PersonId } from '../bodies/index.ts';
import type { Marking } from './marking.ts';

/** What a record says about its readers. */
export type Readership = {
  readonly marking: Marking;
  /** When any are named, nobody else reads it, however cleared. */
  readonly namedReaders: readonly PersonId[];
  readonly readerBodyIds: readonly BodyId[];
};

/** The rule the database's row policies repeat: a body in common, the clearance, and a name on the list if there is one. */
export function mayRead(viewer: Viewer, { marking, namedReaders, readerBodyIds }: Readership): boolean {
  const { personId } = viewer;
  return (
    may(viewer, 'meeting:read') &&
    readerBodyIds.some((bodyId) => viewer.bodyIds.includes(bodyId)) &&
    covers(viewer.clearance, marking.level) &&
    (namedReaders.length === 0 || (personId !== null && namedReaders.includes(personId)))
  );
}
