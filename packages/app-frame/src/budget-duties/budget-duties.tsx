import { budgetAlarms, type PreceptProposal, yearBeingSet } from '@concordat/domain/finance';
import { calendarDate } from '@concordat/domain/kernel';
import { DateText, Link, Tag, WarningText } from '@concordat/ui';

type Asked = {
  readonly preceptProposals: {
    readonly edges: readonly {
      readonly node: {
        readonly financialYear: string;
        readonly status: string | null;
        readonly steps: readonly unknown[];
      };
    }[];
  };
  readonly statutoryReports: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly bodyName: string;
        readonly status: string;
        readonly on: string;
        readonly considerBy: string;
      };
    }[];
  };
};

/** What presses in setting the budget, on the home page of those who must act; nothing when nothing does. */
export function BudgetDuties({ data, today, href }: { data: Asked; today: string; href: string }) {
  const day = calendarDate(today);
  const year = yearBeingSet(day);
  const proposal = data.preceptProposals.edges.find(({ node }) => node.financialYear === year)?.node;
  const alarms = budgetAlarms(
    { year, steps: [], status: null, ...(proposal as Pick<PreceptProposal, 'steps' | 'status'> | undefined) },
    day,
  );
  const stopped = data.statutoryReports.edges
    .map(({ node }) => node)
    .filter(({ status }) => status === 'reported');
  if (alarms.length === 0 && stopped.length === 0) return null;
  return (
    <section aria-labelledby="budget-duties">
      <h2 id="budget-duties" className="govuk-heading-m">
        Setting the budget of {year}
      </h2>
      {stopped.map(({ id, bodyName, on, considerBy }) => (
        <WarningText key={id}>
          New commitments of {bodyName} are stopped by the section 114 report of <DateText date={on} />; it
          must be considered by <DateText date={considerBy} />.
        </WarningText>
      ))}
      <ul className="govuk-list">
        {alarms.map(({ key, label, by, standing, daysLeft }) => (
          <li key={key}>
            <Link href={href} target={href.startsWith('/admin') ? '_self' : undefined}>
              {label}
            </Link>
            , by <DateText date={by} />{' '}
            <Tag tone={standing === 'late' ? 'alarm' : 'caution'}>
              {standing === 'late'
                ? `${-daysLeft} ${daysLeft === -1 ? 'day' : 'days'} late`
                : daysLeft === 0
                  ? 'Today'
                  : `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`}
            </Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
