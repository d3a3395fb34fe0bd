import type { CalendarDate, ClockTime, ImpreciseDue } from '../kernel/index.ts';
import type { Action } from './action.ts';
import type { AgendaItem, AgendaPlan } from './agenda-item.ts';
import type { Attendance } from './attendance.ts';
import type { Minutes, MinutesItem } from './minutes.ts';
import type { Paper } from './paper.ts';

type Plain = string | number | boolean | null;

/** The same record before it has ids, at every depth. */
export type WithoutIds<Of> = Of extends Plain
  ? Of
  : Of extends readonly (infer Each)[]
    ? readonly WithoutIds<Each>[]
    : { readonly [Key in keyof Of as Key extends 'id' ? never : Key]: WithoutIds<Of[Key]> };

export type ImportedAgendaItem = WithoutIds<Omit<AgendaItem, 'minutesId' | keyof AgendaPlan>>;

export type ImportedPaper = WithoutIds<Omit<Paper, 'agendaItemId'>>;

/** Its owner's body and post are linked when they were recognised. */
export type ImportedAction = Pick<
  Action,
  'paragraphNumber' | 'text' | 'ownerPost' | 'ownerBodyName' | 'ownerBodyId' | 'ownerPostId'
> & { readonly due: ImpreciseDue };

export type ImportedMinutesItem = WithoutIds<Omit<MinutesItem, 'resolutions'>> & {
  readonly resolutions: readonly { readonly text: string }[];
  readonly actions: readonly ImportedAction[];
};

export type ImportedAttendance = WithoutIds<Omit<Attendance, 'deputyFor'>>;

export type ImportedMinutes = WithoutIds<Pick<Minutes, 'marking' | 'namedReaders' | 'line'>> & {
  readonly items: readonly ImportedMinutesItem[];
};

/**
 * What a file says about one meeting. A part it does not carry is null and leaves what is recorded alone; without
 * an agenda the papers come in addition to those recorded, with one they are the whole pack.
 */
export type ImportedMeeting = {
  readonly heldOn: CalendarDate;
  readonly startsAt: ClockTime | null;
  readonly venue: string | null;
  readonly attendance: readonly ImportedAttendance[] | null;
  readonly agendaItems: readonly ImportedAgendaItem[] | null;
  readonly papers: readonly ImportedPaper[];
  readonly minutes: ImportedMinutes | null;
};
