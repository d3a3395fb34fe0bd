import { type Casting, castingSentence, castTables, rowsNotPrinted } from '@concordat/domain/castings';
import type { DraftDocument, DraftFinding, FindingSeverity } from '@concordat/domain/imports';

const severityOf: Readonly<Record<Casting['verdict'], FindingSeverity | null>> = {
  casts: null,
  castsWithinRounding: 'rounding',
  doesNotCast: 'error',
  cannotBeChecked: 'question',
};

/** What adding a paper's tables up again brings to light. `doubtful` are lines whose figures may be misread. */
export function addUpTables(document: DraftDocument, doubtful: ReadonlySet<number>): DraftFinding[] {
  return castTables(document.tables, doubtful).flatMap(({ table, castings }) =>
    onceEach(castings).flatMap((casting) => {
      const severity = severityOf[casting.verdict];
      if (severity === null || casting.because === rowsNotPrinted) return [];
      const { kind, line, printed, computed, difference } = casting;
      return [
        { severity, kind, line, printed, computed, difference, message: castingSentence(casting, table) },
      ];
    }),
  );
}

/** A row that cannot be checked for one and the same reason asks once, not for each of its columns. */
function onceEach(castings: readonly Casting[]): Casting[] {
  return castings.filter(
    (casting, at) =>
      casting.verdict !== 'cannotBeChecked' ||
      castings.findIndex(
        (each) =>
          each.verdict === 'cannotBeChecked' &&
          each.line === casting.line &&
          each.because === casting.because,
      ) === at,
  );
}
