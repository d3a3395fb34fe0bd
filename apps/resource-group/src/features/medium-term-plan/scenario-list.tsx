import { forecastPlan, planOfScenario } from '@concordat/domain/finance';
import { DataTable, InstantText, Link, moneyInProse } from '@concordat/ui';
import type { ShownPlan, ShownScenario } from './read-plan.ts';

export const planHome = '/resource-group/medium-term-plan';

/** The scenarios over a plan: gap in the first and last year, whose they are and when they last changed. */
export function ScenarioList({ plan }: { plan: ShownPlan }) {
  const rows = plan.scenarios.map((scenario) => ({
    scenario,
    years: forecastPlan(planOfScenario(plan.inputs, scenario)).years,
  }));
  type Row = (typeof rows)[number];
  const [first, last] = [rows[0]?.years[0], rows[0]?.years.at(-1)];
  if (first === undefined || last === undefined)
    return <p className="govuk-body">Nobody has tried a scenario over this plan yet.</p>;
  return (
    <>
      <DataTable
        caption="Scenarios over this plan"
        isCaptionHidden
        columns={[
          {
            key: 'name',
            head: 'Scenario',
            cell: ({ scenario }: Row) => (
              <Link href={`${planHome}/scenarios/${scenario.id}`}>{scenario.name}</Link>
            ),
          },
          {
            key: 'first',
            head: `Gap in ${first.year}`,
            isNumeric: true,
            cell: ({ years }: Row) => moneyInProse(years[0]?.gap ?? 0),
          },
          {
            key: 'last',
            head: `Gap in ${last.year}`,
            isNumeric: true,
            cell: ({ years }: Row) => moneyInProse(years.at(-1)?.gap ?? 0),
          },
          {
            key: 'find',
            head: `Still to find in ${last.year}`,
            isNumeric: true,
            cell: ({ years }: Row) => moneyInProse(years.at(-1)?.stillToFind ?? 0),
          },
          { key: 'owner', head: 'Owner', cell: ({ scenario }: Row) => scenario.ownerName },
          {
            key: 'changed',
            head: 'Last changed',
            cell: ({ scenario }: Row) => <InstantText instant={lastChange(scenario)} />,
          },
        ]}
        rows={rows}
        rowKey={({ scenario }) => scenario.id}
      />
      <p className="govuk-body">
        <Link href={comparisonOf(plan.scenarios.slice(0, 3))}>Compare them side by side</Link>
      </p>
    </>
  );
}

/** The address of a comparison of scenarios, the plan itself beside them. */
export function comparisonOf(scenarios: readonly { readonly id: string }[]): string {
  return `${planHome}/compare?with=${encodeURIComponent(scenarios.map(({ id }) => id).join(' '))}`;
}

function lastChange({ history, openedAt }: ShownScenario): string {
  return history[0]?.at ?? openedAt;
}
