import type { PersonId } from '@concordat/domain/bodies';
import type { Marking } from '@concordat/domain/documents';
import type { Meeting } from '@concordat/domain/meetings';
import { clearanceColumn } from '../columns/clearance-column.ts';

/** The columns every part of a meeting carries: whose it is, who reads it and which import brought it. */
export interface PartColumns {
  readonly bodyId: string;
  readonly readerBodyIds: string[];
  readonly importId: string | null;
}

export function partColumns({
  bodyId,
  readerBodyIds,
  importId,
}: Pick<Meeting, 'bodyId' | 'readerBodyIds' | 'importId'>): PartColumns {
  return { bodyId, readerBodyIds: [...readerBodyIds], importId };
}

/** A part of a paper or of minutes is read by whoever reads the whole. */
export function readershipColumns({
  marking,
  namedReaders,
}: {
  marking: Marking;
  namedReaders: readonly PersonId[];
}) {
  return { clearance: clearanceColumn(marking.level), namedReaderIds: [...namedReaders] };
}
