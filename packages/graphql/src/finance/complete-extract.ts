import type { LedgerExtractJson, MonitorFiguresJson } from '@concordat/database/reads';
import { may } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import {
  type BudgetLineId,
  type CheckedExtract,
  checkExtract,
  columnName,
  type ExtractFinding,
  type Position,
  type PostedByLine,
  previewExtract,
  sentenceForExtractRefusal,
  variancesOf,
} from '@concordat/domain/finance';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompleteExtract = ReturnType<typeof completeExtract>;

/** As many findings as a person reads; how many there are is told beside them. */
const MOST_FINDINGS = 200;
const SAMPLES = 3;
const ofLedger = { __typename: 'LineOfLedger' as const };

/** Adds what the domain says of an extract: what is the matter with it, and what loading it would do. */
export function completeExtract(found: LedgerExtractJson, context: RequestContext) {
  const { rows: stored, mapping, lines, positions, posted, bodyId, monthIsClosed, ...shown } = found;
  const rows = stored.map(([row, ...cells]) => ({ row, cells }));
  const { headRow, uses, unit } = mapping;
  const heads = rows.find(({ row }) => row === headRow)?.cells ?? [];
  const below = rows.filter(({ row }) => headRow === null || row > headRow);
  const checked = checkExtract(rows, { ...mapping, unit: unit ?? 'pounds' }, lines as never);
  const preview = previewOf(found, checked);
  const titleOf = new Map(lines.map((line) => [line.id, line]));
  const line = (id: string) => {
    const { code, title } = titleOf.get(id) ?? { code: '', title: '' };
    return { code, title };
  };
  const codeAt = uses.indexOf('code');
  const inFile = new Set(below.map(({ cells }) => cells[codeAt] ?? ''));
  const isWaiting = shown.status === 'read';
  const viewer = signedIn(context);
  const isOurs = viewer.bodyIds.includes(bodyId as BodyId) && may(viewer, 'finance:run');
  const hindrances = isWaiting ? hindrancesOf(found, checked) : [];
  return {
    ...shown,
    version: shown.ledger.version,
    rowCount: below.length,
    unit,
    columns: uses.map((use, at) => ({
      __typename: 'ExtractColumn' as const,
      letter: columnName(at),
      head: heads[at] ?? '',
      samples: below.flatMap(({ cells }) => (cells[at] ? [cells[at] ?? ''] : [])).slice(0, SAMPLES),
      use,
    })),
    lines: lines.map(({ code, title }) => ({ ...ofLedger, code, title })),
    unmapped: checked.unmapped.map((code) => ({ __typename: 'UnmappedCode' as const, ...code })),
    assigned: Object.entries(mapping.codes)
      .filter(([theirs]) => inFile.has(theirs))
      .map(([theirs, code]) => ({ __typename: 'AssignedCode' as const, theirs, code })),
    faults: shownFindings(checked.faults),
    faultCount: checked.faults.length,
    remarks: shownFindings(checked.remarks),
    remarkCount: checked.remarks.length,
    casts: checked.casts.map(({ column, printedInWords, addedInWords, ...cast }) => ({
      __typename: 'ExtractCast' as const,
      ...cast,
      column: columnName(column),
      printed: printedInWords,
      added: addedInWords,
    })),
    changes: preview.changes.map(({ lineId, ...change }) => ({
      __typename: 'ExtractChange' as const,
      ...change,
      ...line(lineId),
    })),
    unchanged: preview.unchanged,
    notInFile: preview.notInFile.map((id) => ({ ...ofLedger, ...line(id) })),
    now: figuresOf(preview.now),
    after: figuresOf(preview.after),
    lastMonth: preview.lastMonth,
    hindrances,
    allowedCommands:
      isOurs && isWaiting
        ? ['MapExtract', 'DiscardExtract', ...(hindrances.length === 0 ? ['LoadExtract'] : [])]
        : [],
  };
}

function previewOf({ lines, month, positions, posted, mapping }: LedgerExtractJson, checked: CheckedExtract) {
  const at = (isOfMonth: boolean) =>
    new Map(
      positions
        .filter((one) => (one.month === month) === isOfMonth)
        .map(({ lineId, figures }) => [lineId as BudgetLineId, figures as Position]),
    );
  const counted = lines.filter(({ term }) => term !== null);
  const before = at(false);
  const preview = previewExtract(
    // Without its unit a figure may be a thousand times too small, so nothing is said of what it would do.
    mapping.unit === null ? { figures: [] } : checked,
    counted as never,
    {
      positions: at(true),
      lastMonth: before,
      posted: new Map(posted.map(({ lineId, ...sums }) => [lineId, sums])) as unknown as PostedByLine,
    },
  );
  const nothing = previewExtract({ figures: [] }, counted as never, {
    positions: before,
    lastMonth: before,
    posted: new Map(),
  });
  return { ...preview, lastMonth: before.size === 0 ? null : figuresOf(nothing.now) };
}

function hindrancesOf(
  { mapping, monthIsClosed }: LedgerExtractJson,
  { faults, unmapped, figures }: CheckedExtract,
): readonly string[] {
  const [fault] = faults;
  const [code] = unmapped;
  return [
    ...(monthIsClosed ? ['The month is closed; reopen it with a reason first.'] : []),
    ...(mapping.uses.includes('code') ? [] : [sentenceForExtractRefusal({ kind: 'CodeColumnMissing' })]),
    ...(mapping.unit === null ? [sentenceForExtractRefusal({ kind: 'UnitMissing' })] : []),
    ...(fault === undefined
      ? []
      : [sentenceForExtractRefusal({ kind: 'ExtractHasFaults', count: faults.length, row: fault.row })]),
    ...(code === undefined
      ? []
      : [sentenceForExtractRefusal({ kind: 'CodesUnmapped', count: unmapped.length, first: code.code })]),
    ...(figures.length === 0 && code === undefined
      ? [sentenceForExtractRefusal({ kind: 'AmountColumnMissing' })]
      : []),
  ];
}

function shownFindings(findings: readonly ExtractFinding[]) {
  return findings.slice(0, MOST_FINDINGS).map((finding) => ({
    __typename: 'ExtractFinding' as const,
    ...finding,
    cell: finding.cell.slice(0, 80),
  }));
}

function figuresOf(position: Position): MonitorFiguresJson & { readonly __typename: 'MonitorFigures' } {
  const { toDate, forecast } = variancesOf(position);
  return { __typename: 'MonitorFigures', ...position, variance: toDate, forecastVariance: forecast };
}
