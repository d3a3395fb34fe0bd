import type { BodyId } from '../bodies/index.ts';

/** How a body numbers its decision notices: its letters, and from where the register counts. */
export type NoticeRegister = {
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  /** Such as CPCC. */
  readonly prefix: string;
  /** The year in which the register was opened. */
  readonly openedIn: number;
  /** The last number given in that year before the register was opened; 0 where none was. */
  readonly lastBefore: number;
};

/** The run of references of the notices of one body and year. */
export const noticeSequence = 'decisionNotice';

/** "CPCC 2016-013": three digits, more when a year has more. */
export function writtenReference(prefix: string, year: number, number: number): string {
  return `${prefix} ${year}-${String(number).padStart(3, '0')}`;
}

/** Whether a number belongs to the time before the register, and is recorded rather than given out. */
export function isFromBefore(
  { openedIn, lastBefore }: Pick<NoticeRegister, 'openedIn' | 'lastBefore'>,
  { year, number }: { readonly year: number; readonly number: number },
): boolean {
  return year < openedIn || (year === openedIn && number <= lastBefore);
}
