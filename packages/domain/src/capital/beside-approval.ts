import type { DelegatedPower } from '../access/index.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { NextProgramme } from './why-not-carried.ts';

/** What a decision over budget is measured by beside its own programme. */
export type BesideApproval = {
  /** The programme of the year before; null where none was opened. */
  readonly previous: Pick<CapitalProgramme, 'financialYear'> | null;
  /** The programme of the year after, which may have the money already. */
  readonly next: Pick<NextProgramme, 'approvals'> | null;
  /** Lines of the scheme of delegation on this kind of approval, in force on the day of the decision. */
  readonly lines: readonly DelegatedPower[];
};
