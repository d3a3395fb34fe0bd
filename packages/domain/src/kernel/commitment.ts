import type { CalendarDate } from './calendar-date.ts';

/** A decision by which a body agrees to spend: the day it is taken, and the record it is taken on. */
export type Commitment = { readonly on: CalendarDate; readonly recordId: string };
