import { accept, type Circumstances, canMove, type Decision, refuse } from '../kernel/index.ts';
import {
  type ColumnUse,
  type ExtractMapping,
  type ExtractMemory,
  type ExtractUnit,
  headKey,
} from './extract-mapping.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Ledger } from './ledger.ts';
import { type LedgerExtract, ledgerExtractTransitions } from './ledger-extract.ts';

export type MapExtract = {
  readonly uses: readonly ColumnUse[];
  readonly unit: ExtractUnit | null;
  /** Codes of the accounts and the line each belongs to; null leaves one out. Codes not named stay as they were. */
  readonly codes: readonly { readonly theirs: string; readonly code: string | null }[];
};

export type MappedExtract = { readonly extract: LedgerExtract; readonly memory: ExtractMemory };

/** Says how an extract is understood, and remembers it for the ones that follow. */
export function mapExtract(
  {
    ledger,
    memory,
    extract,
  }: { readonly ledger: Ledger; readonly memory: ExtractMemory; readonly extract: LedgerExtract },
  command: MapExtract,
  { now }: Circumstances,
): Decision<MappedExtract, FinanceEventOf<'ExtractMapped'>, FinanceRefusal> {
  const { status, mapping: before, rows } = extract;
  if (!canMove(ledgerExtractTransitions, status, 'loaded')) return refuse({ kind: 'ExtractSettled', status });
  const unknown = command.codes.find(
    ({ code }) => code !== null && !ledger.lines.some((line) => line.code === code),
  );
  if (unknown !== undefined) return refuse({ kind: 'LineUnknown', code: unknown.code ?? '' });
  const twice = command.uses.find(
    (use, at) => use !== 'ignored' && command.uses.findIndex((one) => isSame(one, use)) < at,
  );
  if (twice !== undefined) return refuse({ kind: 'ColumnUsedTwice', use: twice });
  if (!command.uses.includes('code')) return refuse({ kind: 'CodeColumnMissing' });
  if (command.uses.every((use) => use === 'code' || use === 'ignored'))
    return refuse({ kind: 'AmountColumnMissing' });

  const mapping: ExtractMapping = {
    headRow: before.headRow,
    uses: before.uses.map((_, at) => command.uses[at] ?? 'ignored'),
    unit: command.unit,
    codes: {
      ...before.codes,
      ...Object.fromEntries(command.codes.map(({ theirs, code }) => [theirs, code])),
    },
  };
  const heads = rows.find(({ row }) => row === mapping.headRow)?.cells ?? [];
  const named = mapping.uses.flatMap((use, at) => {
    const key = headKey(heads[at] ?? '');
    return key === '' ? [] : [[key, use] as const];
  });
  return accept(
    {
      extract: { ...extract, mapping },
      memory: {
        uses: { ...memory.uses, ...Object.fromEntries(named) },
        unit: mapping.unit ?? memory.unit,
        codes: { ...memory.codes, ...mapping.codes },
      },
    },
    {
      type: 'ExtractMapped',
      ledgerId: ledger.id,
      extractId: extract.id,
      uses: mapping.uses,
      unit: mapping.unit,
      codes: command.codes,
      at: now,
    },
  );
}

function isSame(one: ColumnUse, other: ColumnUse): boolean {
  const actual = (use: ColumnUse) => use === 'actualToDate' || use === 'actualOfMonth';
  return one === other || (actual(one) && actual(other));
}
