import type { Clearance } from '@concordat/domain/access';

/** 0 is OFFICIAL, 1 is OFFICIAL-SENSITIVE: the order in which the row policies compare them. */
export function clearanceColumn(clearance: Clearance): number {
  return clearance === 'officialSensitive' ? 1 : 0;
}

export function clearanceOf(column: number): Clearance {
  return column > 0 ? 'officialSensitive' : 'official';
}
