import { type Cut, type Hierarchy, hierarchyOn, type Ledger } from '../finance/index.ts';
import type { Month } from '../kernel/index.ts';

/** In the order a report prints them: Table 2 first, then its appendices. */
const asPrinted: readonly Cut[] = ['objective', 'subjective', 'forum'];

/** Every way the ledger is added up in the month. */
export function cutsInForce(ledger: Pick<Ledger, 'hierarchies'>, month: Month): readonly Hierarchy[] {
  return asPrinted.flatMap((cut) => hierarchyOn(ledger, cut, month) ?? []);
}
