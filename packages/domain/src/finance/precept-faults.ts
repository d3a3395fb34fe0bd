import type { Pence } from '../kernel/index.ts';
import type { PlanLine } from './plan-inputs.ts';
import { preceptOf } from './precept-growth.ts';

/** Why a line cannot be worked out as tax base × Band D. */
export type PreceptFault =
  | { readonly kind: 'PreceptNotFinancing'; readonly label: string }
  | { readonly kind: 'TaxBaseOutOfRange'; readonly label: string }
  | { readonly kind: 'BandDOutOfRange'; readonly label: string }
  | { readonly kind: 'TaxBaseNotMoved'; readonly label: string }
  | {
      readonly kind: 'PreceptDoesNotCast';
      readonly label: string;
      readonly typed: Pence;
      readonly product: Pence;
    };

/** Ten million Band D equivalents, in hundredths: more than any police area has. */
const largestTaxBase = 1_000_000_000;
/** £1,000 at Band D: more than any police precept. */
const highestBandD = 100_000;

/** None for a line that is not a precept by its tax base. */
export function preceptFaults({ label, side, base, shares, precept }: PlanLine): readonly PreceptFault[] {
  if (precept == null) return [];
  const { taxBase, bandD, taxBaseDriver } = precept;
  const faults: PreceptFault[] = [];
  if (side !== 'financing') faults.push({ kind: 'PreceptNotFinancing', label });
  if (!isWithin(taxBase, largestTaxBase)) faults.push({ kind: 'TaxBaseOutOfRange', label });
  if (bandD !== null && !isWithin(bandD, highestBandD)) faults.push({ kind: 'BandDOutOfRange', label });
  if (shares.every(({ driver }) => driver !== taxBaseDriver)) faults.push({ kind: 'TaxBaseNotMoved', label });
  if (faults.length > 0 || bandD === null) return faults;
  const product = preceptOf(taxBase, bandD);
  return product === base ? [] : [{ kind: 'PreceptDoesNotCast', label, typed: base, product }];
}

function isWithin(amount: number, most: number): boolean {
  return Number.isSafeInteger(amount) && amount > 0 && amount <= most;
}
