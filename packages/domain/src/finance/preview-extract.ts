import { addPence, type Pence, pence } from '../kernel/index.ts';
import type { CheckedExtract } from './check-extract.ts';
import type { PostedByLine } from './extract-standing.ts';
import type { BudgetLineId } from './finance-ids.ts';
import type { BudgetLine } from './ledger.ts';
import { kindOf, movementOf } from './load-extract.ts';
import { addPositions, nothing, type Position } from './position.ts';

/** One figure of one line that loading would change. */
export type ExtractChange = {
  readonly lineId: BudgetLineId;
  readonly kind: 'actual' | 'commitment' | 'forecast';
  /** To the end of the month; null where nothing is known yet. */
  readonly before: Pence | null;
  readonly after: Pence;
  /** The same at the end of the month before; null when there is none. */
  readonly lastMonth: Pence | null;
};

export type ExtractPreview = {
  readonly changes: readonly ExtractChange[];
  /** Figures of the file that the ledger has already. */
  readonly unchanged: number;
  /** Lines of the ledger the file says nothing about; they stay as they are. */
  readonly notInFile: readonly BudgetLineId[];
  /** Bottom line now, and as it would be. */
  readonly now: Position;
  readonly after: Position;
};

/** What loading would do to every line and to the bottom line, before anybody decides. */
export function previewExtract(
  { figures }: Pick<CheckedExtract, 'figures'>,
  lines: readonly Pick<BudgetLine, 'id' | 'term'>[],
  {
    positions,
    lastMonth,
    posted,
  }: {
    readonly positions: ReadonlyMap<BudgetLineId, Position>;
    readonly lastMonth: ReadonlyMap<BudgetLineId, Position>;
    readonly posted: PostedByLine;
  },
): ExtractPreview {
  const changes: ExtractChange[] = [];
  const moved = new Map<BudgetLineId, Position>(positions);
  let unchanged = 0;
  for (const figure of figures) {
    const { lineId, use, amount } = figure;
    const kind = kindOf(use);
    const movement = movementOf(figure, posted);
    if (movement === null) {
      unchanged += 1;
      continue;
    }
    const at = moved.get(lineId) ?? nothing;
    const field = fieldOf[kind];
    const before = (positions.get(lineId) ?? nothing)[field];
    const after = kind === 'actual' ? addPence(spentBy(lineId, posted), movement) : amount;
    moved.set(lineId, { ...at, [field]: after });
    changes.push({ lineId, kind, before, after, lastMonth: lastMonth.get(lineId)?.[field] ?? null });
  }
  const known = knownAfter(changes, posted);
  const counted = lines.filter(({ term }) => term !== null).map(({ id }) => id);
  const inFile = new Set(figures.map(({ lineId }) => lineId));
  return {
    changes,
    unchanged,
    notInFile: counted.filter((id) => !inFile.has(id)),
    now: addPositions(counted.map((id) => positions.get(id) ?? nothing)),
    after: addPositions(counted.map((id) => known(id, moved.get(id) ?? nothing))),
  };
}

const fieldOf = { actual: 'actualToDate', commitment: 'commitments', forecast: 'forecast' } as const;

/** What the ledger has as spent on a line by the month, whether or not the month is loaded. */
function spentBy(lineId: BudgetLineId, posted: PostedByLine): Pence {
  return posted.get(lineId)?.actualToDate ?? pence(0);
}

/** Once one line is known of a kind, so are the others: nothing more spent, nothing on order, and a forecast at budget. */
function knownAfter(changes: readonly ExtractChange[], posted: PostedByLine) {
  const has = (kind: ExtractChange['kind']) => changes.some((change) => change.kind === kind);
  const [actuals, commitments, forecasts] = [has('actual'), has('commitment'), has('forecast')];
  return (lineId: BudgetLineId, position: Position): Position => ({
    ...position,
    actualToDate: position.actualToDate ?? (actuals ? spentBy(lineId, posted) : null),
    commitments: position.commitments ?? (commitments ? pence(0) : null),
    forecast: position.forecast ?? (forecasts ? position.budget : null),
  });
}
