/** What a person may see and a paper asks for, in the order of the Government Security Classifications. */
export type Clearance = 'official' | 'officialSensitive';

export const clearances: readonly Clearance[] = ['official', 'officialSensitive'];

/** Whether someone cleared to the first level may see what asks for the second. */
export function covers(held: Clearance, asked: Clearance): boolean {
  return clearances.indexOf(held) >= clearances.indexOf(asked);
}
