import { DateText, Link, Tag } from '@concordat/ui';
import { DaysLeft } from '../days-left/days-left.tsx';

type Watched = {
  readonly id: string;
  readonly title: string;
  readonly alarms: readonly {
    readonly key: string;
    readonly label: string;
    readonly by: string | null;
    readonly daysLeft: number | null;
  }[];
};

/** What inspection reports wait for, on the home page; nothing where nothing presses. */
export function InspectionsDue({
  reports,
  hrefOf,
}: {
  reports: readonly Watched[];
  hrefOf: (id: string) => string;
}) {
  const pressing = reports.filter(({ alarms }) => alarms.length > 0);
  if (pressing.length === 0) return null;
  return (
    <section aria-labelledby="inspections-due">
      <h2 id="inspections-due" className="govuk-heading-m">
        Inspection reports
      </h2>
      <ul className="govuk-list">
        {pressing.flatMap(({ id, title, alarms }) =>
          alarms.map(({ key, label, by, daysLeft }) => (
            <li key={`${id} ${key}`}>
              <Link href={hrefOf(id)}>{title}</Link>: {label}
              {by !== null && (
                <>
                  , by <DateText date={by} />
                </>
              )}{' '}
              {daysLeft === null ? <Tag tone="caution">Not sent yet</Tag> : <DaysLeft days={daysLeft} />}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
