import {
  budgetAlarms,
  budgetTimetable,
  type PreceptProposal,
  type TimetableStep,
  timetableKeyOf,
} from '@concordat/domain/finance';
import type { CalendarDate } from '@concordat/domain/kernel';
import { DataTable, DateText, Tag } from '@concordat/ui';

type Known = Pick<PreceptProposal, 'year' | 'steps' | 'status'>;

/** The steps to the budget of the year, planned backwards from the days of the law, and which of them press. */
export function BudgetSteps({ proposal, today }: { proposal: Known; today: CalendarDate }) {
  const alarms = budgetAlarms(proposal, today);
  const taken = new Set(proposal.steps.map(({ kind }) => timetableKeyOf[kind]));
  return (
    <DataTable
      caption={`Steps to the ${proposal.year} budget and precept`}
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
          cell: ({ key, by }: TimetableStep) => {
            if (taken.has(key)) return <Tag tone="good">Done</Tag>;
            const alarm = alarms.find((each) => each.key === key);
            if (alarm?.standing === 'late') return <Tag tone="alarm">{-alarm.daysLeft} days late</Tag>;
            if (alarm !== undefined) return <Tag tone="caution">{alarm.daysLeft} days left</Tag>;
            return by < today ? 'Past' : 'To come';
          },
        },
      ]}
      rows={budgetTimetable(proposal.year)}
      rowKey={({ key }) => key}
    />
  );
}
