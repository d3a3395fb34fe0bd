import {
  addDays,
  type CalendarDate,
  calendarDate,
  type FinancialYear,
  financialYearsLater,
  firstDayOfYear,
  lastDayOfYear,
} from '../kernel/index.ts';

/** A step of setting the budget and precept of a year. */
export type TimetableStep = {
  readonly key: TimetableKey;
  readonly label: string;
  /** The last day for it. */
  readonly by: CalendarDate;
  /** The law that sets the day; null where the office plans backwards from the law. */
  readonly law: string | null;
};

export type TimetableKey =
  | 'settlement'
  | 'boardPrecept'
  | 'notifyPanel'
  | 'panelReport'
  | 'response'
  | 'secondReport'
  | 'lastResponse'
  | 'issue'
  | 'boardBudget'
  | 'panelBudget';

const regulations = 'SI 2012/2271';
const schedule = 'Police Reform and Social Responsibility Act 2011 Sch.5';

/**
 * The timetable of the budget of a year in the order of its days: those of the Police and Crime Panels (Precepts and
 * Chief Constable Appointments) Regulations 2012 and of the precept, and the Board's own, planned backwards from them.
 */
export function budgetTimetable(year: FinancialYear): readonly TimetableStep[] {
  const before = financialYearsLater(year, -1);
  const on = (monthAndDay: string) =>
    calendarDate(
      `${(monthAndDay > '03-31' ? firstDayOfYear(before) : lastDayOfYear(before)).slice(0, 4)}-${monthAndDay}`,
    );
  const notify = on('02-01');
  const issue = addDays(on('03-01'), -1);
  const steps: readonly TimetableStep[] = [
    { key: 'settlement', label: 'Police finance settlement expected', by: on('12-15'), law: null },
    { key: 'boardPrecept', label: 'Precept report to the Board', by: addDays(notify, -7), law: null },
    { key: 'notifyPanel', label: 'Panel notified of the proposed precept', by: notify, law: regulations },
    { key: 'panelReport', label: "Panel's report on the precept", by: on('02-08'), law: regulations },
    {
      key: 'response',
      label: 'Response, and a revised precept after a veto',
      by: on('02-15'),
      law: regulations,
    },
    { key: 'secondReport', label: "Panel's report on a revised precept", by: on('02-22'), law: regulations },
    // Regulation 7 gives until 1 March for the second response, but the precept may not be issued before it.
    { key: 'lastResponse', label: "Response to the Panel's last report", by: issue, law: schedule },
    {
      key: 'issue',
      label: 'Precept issued',
      by: issue,
      law: 'Local Government Finance Act 1992 s.40',
    },
    { key: 'boardBudget', label: 'Budget and medium-term plan to the Board', by: on('02-28'), law: null },
    { key: 'panelBudget', label: 'Budget and medium-term plan to the Panel', by: on('03-31'), law: null },
  ];
  return [...steps].sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
}

/** After a veto the revised precept is lower when the Panel found it too high, and higher when too low. */
export function isRevisedAsVetoed(veto: 'tooHigh' | 'tooLow', proposed: number, revised: number): boolean {
  return veto === 'tooHigh' ? revised < proposed : revised > proposed;
}
