import { useQuery } from '@apollo/client/react';
import { forecastPlan, planOfScenario, planYears, sentencesForChanges } from '@concordat/domain/finance';
import {
  Breadcrumbs,
  ButtonLink,
  CouldNotOpen,
  LoadingState,
  MoneyTable,
  moneyInProse,
  NotFound,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { useMemo } from 'react';
import { ComparisonChart } from './comparison-chart.tsx';
import { mediumTermPlanQuery } from './medium-term-plan.graphql.ts';
import { readPlan } from './read-plan.ts';
import { planHome } from './scenario-list.tsx';

/** Up to four side by side: the plan and three scenarios, gap by gap, with what each has otherwise. */
export function ComparePage({ ids }: { ids: readonly string[] }) {
  const { data, loading, error, refetch } = useQuery(mediumTermPlanQuery);
  const plan = useMemo(() => readPlan(data), [data]);
  useDocumentTitle('Scenarios side by side', 'Resource Group');
  if (error && !plan) {
    return <CouldNotOpen what="The scenarios" error={error} again={refetch} />;
  }
  if (loading && !plan) return <LoadingState what="the scenarios" />;
  if (!plan) return <NotFound homeHref={planHome} contact="your finance officer" />;
  const scenarios = plan.scenarios.filter(({ id }) => ids.includes(id)).slice(0, 3);
  const compared = [
    { id: 'plan', name: 'The plan', owner: '', inputs: plan.inputs },
    ...scenarios.map((scenario) => ({
      id: scenario.id,
      name: scenario.name,
      owner: scenario.ownerName,
      inputs: planOfScenario(plan.inputs, scenario),
    })),
  ].map((each) => ({ ...each, years: forecastPlan(each.inputs).years }));
  const years = planYears(plan.inputs);
  const last = compared.map(({ years: worked }) => worked.at(-1)?.stillToFind ?? 0);
  const least = compared[last.indexOf(Math.min(...last) as (typeof last)[number])];
  const figures = (of: (year: (typeof compared)[number]['years'][number]) => number, kind: string) =>
    years.map((year, at) => ({
      kind: 'line' as const,
      key: `${kind}-${year}`,
      label: year,
      values: Object.fromEntries(
        compared.map(({ id, years: worked }) => [
          id,
          worked[at] === undefined ? 'notApplicable' : of(worked[at]),
        ]),
      ) as Record<string, number | 'notApplicable'>,
    }));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Medium-term plan', href: planHome }]} />
      <PageHeading
        caption="Scenarios side by side"
        title={`${least?.name}: least to find by ${years.at(-1)}, ${moneyInProse(Math.min(...last))}`}
      />
      <MoneyTable
        caption={`${compared.length} side by side`}
        columns={compared.map(({ id, name }) => ({ key: id, head: name }))}
        rows={[
          { kind: 'group', key: 'gap', label: 'Budget gap' },
          ...figures(({ gap }) => gap, 'gap'),
          { kind: 'group', key: 'find', label: 'Still to find, after savings and reserves' },
          ...figures(({ stillToFind }) => stillToFind, 'find'),
          { kind: 'group', key: 'reserves', label: 'General reserves at the end of the year' },
          ...figures(({ reservesClosing }) => reservesClosing, 'reserves'),
        ]}
        source={`Minimum of general reserves: ${moneyInProse(plan.inputs.reserves.minimum)}.`}
      />
      <ComparisonChart compared={compared} title={`${least?.name} leaves least to find by ${years.at(-1)}`} />
      <h2 className="govuk-heading-m">What each has otherwise than the plan</h2>
      {compared.slice(1).map(({ id, name, owner, inputs }) => (
        <section key={id} aria-labelledby={`of-${id}`}>
          <h3 className="govuk-heading-s" id={`of-${id}`}>
            {name}, of {owner}
          </h3>
          <ul className="govuk-list govuk-list--bullet">
            {sentencesForChanges(plan.inputs, inputs).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <ButtonLink href={`${planHome}/scenarios/${id}`} weight="secondary">
              Open {name}
            </ButtonLink>
          </p>
        </section>
      ))}
    </>
  );
}
