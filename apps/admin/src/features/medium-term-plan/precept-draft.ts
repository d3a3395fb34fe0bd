import type { PlanDriver, PlanInputs, PlanLine } from '@concordat/domain/finance';
import { pence } from '@concordat/domain/kernel';
import { type FieldError, poundsAsTyped, readTypedMoney } from '@concordat/ui';

/** The tax base of a plan as it is being typed; "taxBaseGiven" among the options when no paper states it. */
export type PreceptDraft = {
  /** Name of the line of financing that has a tax base; empty while the precept is only a sum. */
  readonly preceptLine: string;
  readonly taxBase: string;
  readonly bandD: string;
  /** Name of the assumption that moves the tax base. */
  readonly taxBaseDriver: string;
  readonly taxBaseSource: string;
  readonly options: readonly string[];
};

export function preceptDraftOf(inputs: PlanInputs | undefined): Omit<PreceptDraft, 'options'> {
  const line = inputs?.lines.find(({ precept }) => precept != null);
  const precept = line?.precept;
  const driver = inputs?.drivers.find(({ key }) => key === precept?.taxBaseDriver);
  return {
    preceptLine: line?.label ?? '',
    taxBase: precept == null ? '' : poundsAsTyped(precept.taxBase),
    bandD: precept?.bandD == null ? '' : poundsAsTyped(precept.bandD),
    taxBaseDriver: driver?.label ?? '',
    taxBaseSource: precept?.source ?? '',
  };
}

/** The lines with the tax base on the one it is of, or what is not yet right about it. */
export function readPreceptDraft(
  draft: PreceptDraft,
  lines: readonly PlanLine[],
  drivers: readonly PlanDriver[],
): { readonly lines: readonly PlanLine[]; readonly errors: readonly FieldError[] } {
  if (draft.preceptLine === '') return { lines, errors: [] };
  const errors: FieldError[] = [];
  const line = lines.find(({ label }) => label === draft.preceptLine);
  const driver = drivers.find(({ label }) => label === draft.taxBaseDriver);
  // Hundredths of a dwelling are written as pence of a pound are.
  const taxBase = readTypedMoney(draft.taxBase);
  const bandD = draft.bandD.trim() === '' ? null : readTypedMoney(draft.bandD);
  if (line === undefined)
    errors.push({ field: 'preceptLine', message: 'Choose a line of the base budget, or no line' });
  if (taxBase === null) errors.push({ field: 'taxBase', message: 'Enter the tax base, such as 283,105.25' });
  if (bandD === null && draft.bandD.trim() !== '')
    errors.push({ field: 'bandD', message: 'Enter Band D in pounds and pence, such as 183.15' });
  if (driver === undefined)
    errors.push({ field: 'taxBaseDriver', message: 'Choose the assumption that moves the tax base' });
  if (draft.taxBaseSource.trim() === '')
    errors.push({ field: 'taxBaseSource', message: 'Say where the tax base comes from' });
  if (errors.length > 0 || taxBase === null || driver === undefined) return { lines, errors };
  const precept = {
    taxBase,
    bandD: bandD === null ? null : pence(bandD),
    taxBaseDriver: driver.key,
    source: draft.taxBaseSource.trim(),
    isTakenAsGiven: draft.options.includes('taxBaseGiven'),
  };
  return { lines: lines.map((each) => (each === line ? { ...each, precept } : each)), errors };
}
