import { budgetTimetable, type TimetableStep } from '@concordat/domain/finance';
import { calendarDate, type DueStanding, dueStanding, type FinancialYear } from '@concordat/domain/kernel';
import { DataTable, DateText, StatusTag, type StatusWords } from '@concordat/ui';

const standingWords: StatusWords<DueStanding> = {
  past: ['Past', 'quiet'],
  dueSoon: ['Within a fortnight', 'caution'],
  toCome: ['To come', 'active'],
};

/** The steps to the budget and precept of a year, with the days the law sets. */
export function BudgetTimetable({ year, today }: { year: FinancialYear; today: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">Timetable of the {year} budget</h2>
      <DataTable
        caption={`Steps to the ${year} budget and precept`}
        isCaptionHidden
        columns={[
          { key: 'label', head: 'Step', cell: ({ label }: TimetableStep) => label },
          {
            key: 'by',
            head: 'Last day',
            isUnbroken: true,
            cell: ({ by }: TimetableStep) => <DateText date={by} />,
          },
          { key: 'law', head: 'Set by', cell: ({ law }: TimetableStep) => law ?? 'The office' },
          {
            key: 'standing',
            head: 'Standing',
            cell: (step: TimetableStep) => (
              <StatusTag status={dueStanding(step.by, calendarDate(today))} words={standingWords} />
            ),
          },
        ]}
        rows={budgetTimetable(year)}
        rowKey={({ key }) => key}
      />
    </>
  );
}
