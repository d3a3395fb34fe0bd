import { type Instant, instant } from '@concordat/domain/kernel';

/** A TIMESTAMPTZ(3) column as Prisma takes it. */
export function instantColumn(moment: Instant): Date;
export function instantColumn(moment: Instant | null): Date | null;
export function instantColumn(moment: Instant | null): Date | null {
  return moment === null ? null : new Date(moment);
}

export function instantOf(column: Date): Instant;
export function instantOf(column: Date | null): Instant | null;
export function instantOf(column: Date | null): Instant | null {
  return column === null ? null : instant(column.toISOString());
}
