import type { FinancialYear } from '../kernel/index.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import { type CapitalScheme, nameOfScheme } from './capital-scheme.ts';

/**
 * The last year a programme promises of one of its schemes: its own once the next programme plans the scheme's years
 * too, so that no year counts twice; undefined while the next has none, and the years planned here are all there are.
 */
export function yearsPromisedTo(
  { financialYear }: Pick<CapitalProgramme, 'financialYear'>,
  scheme: CapitalScheme,
  next: Pick<CapitalProgramme, 'schemes'> | null,
): FinancialYear | undefined {
  const isPlanned = next?.schemes.some(
    (other) => nameOfScheme(other) === nameOfScheme(scheme) && other.profile.length > 0,
  );
  return isPlanned ? financialYear : undefined;
}
