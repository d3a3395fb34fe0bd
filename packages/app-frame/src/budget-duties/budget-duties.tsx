import { budgetAlarms, type PreceptProposal, yearBeingSet } from '@concordat/domain/finance';
import { calendarDate } from '@concordat/domain/kernel';
import { DateText, Link, WarningText } from '@concordat/ui';
import { DaysLeft } from '../days-left/days-left.tsx';

type StatutoryReport = {
  readonly id: string;
  readonly bodyName: string;
  readonly status: string;
  readonly on: string;
  readonly considerBy: string;
  readonly isStopping: boolean;
  readonly stoppedUntil: string | null;
};

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
      readonly node: StatutoryReport;
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
  const reports = data.statutoryReports.edges.map(({ node }) => node).filter(isPressing);
  if (alarms.length === 0 && reports.length === 0) return null;
  return (
    <section aria-labelledby="budget-duties">
      <h2 id="budget-duties" className="govuk-heading-m">
        Setting the budget of {year}
      </h2>
      <SpendingStops reports={reports} />
      <ul className="govuk-list">
        {alarms.map(({ key, label, by, daysLeft }) => (
          <li key={key}>
            <Link href={href} target={href.startsWith('/admin') ? '_self' : undefined}>
              {label}
            </Link>
            , by <DateText date={by} /> <DaysLeft days={daysLeft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What section 114 reports stop, and what they wait for; nothing where none presses. */
export function SpendingStops({ reports }: { reports: readonly StatutoryReport[] }) {
  return reports.filter(isPressing).map((report) => (
    <WarningText key={report.id}>
      {report.isStopping ? (
        <>
          New commitments of {report.bodyName} are stopped by the section 114 report of{' '}
          <DateText date={report.on} />, but for what the chief finance officer permits in writing;{' '}
        </>
      ) : (
        <>
          The section 114 report of <DateText date={report.on} /> to {report.bodyName} says that a course is
          unlawful, which must not be pursued;{' '}
        </>
      )}
      {report.stoppedUntil === null ? (
        <>
          it must be considered by <DateText date={report.considerBy} />.
        </>
      ) : (
        <>
          it was considered, and the stop ends with <DateText date={report.stoppedUntil} />.
        </>
      )}
    </WarningText>
  ));
}

function isPressing({ status, isStopping }: StatutoryReport): boolean {
  return status === 'reported' || isStopping;
}
