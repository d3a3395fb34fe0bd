import { decidingOutcomes } from '@concordat/domain/meetings';

const deciding = `array[${decidingOutcomes.map((outcome) => `'${outcome}'`).join(', ')}]::text[]`;

/** Whether a resolution decided something: by its own outcome, or by its item's where an import does not say. */
export function resolutionDecides(resolution: string, item: string): string {
  return `coalesce(${resolution}.outcome = any(${deciding}), ${item}.outcomes && ${deciding})`;
}
