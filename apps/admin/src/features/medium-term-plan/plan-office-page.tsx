import { useQuery } from '@apollo/client/react';
import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { PlanItemForm, PlanItemTable } from '@concordat/app-frame/plan-items';
import { forecastPlan, type PlanItem } from '@concordat/domain/finance';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  CouldNotOpen,
  DateText,
  EmptyState,
  Link,
  LoadingState,
  MoneyTable,
  moneyInProse,
  PageHeading,
  SupersededNotice,
  Timeline,
  useDocumentTitle,
} from '@concordat/ui';
import { useMemo, useState } from 'react';
import { SpendingStop } from '../../spending-stop.tsx';
import { OfferedLiveInputs } from './offered-live-inputs.tsx';
import { officePlansQuery, setPlanItemMutation } from './office-plans.graphql.ts';
import { type OfficePlan, readOfficePlans } from './read-office-plans.ts';
import { WithdrawItemForm } from './withdraw-item-form.tsx';
import { WithdrawPlanForm } from './withdraw-plan-form.tsx';

/** The plan as the finance officers keep it: its items, who changed them, and the plans that were withdrawn. */
export function PlanOfficePage() {
  const { data, loading, error, refetch } = useQuery(officePlansQuery);
  const plans = useMemo(() => readOfficePlans(data), [data]);
  useDocumentTitle('Medium-term plan', 'Admin');
  if (error && plans.length === 0) {
    return <CouldNotOpen what="The medium-term plan" error={error} again={refetch} />;
  }
  if (loading && plans.length === 0) return <LoadingState what="the medium-term plan" />;
  const plan = plans.find(({ withdrawnOn }) => withdrawnOn === null) ?? plans[0];
  if (plan === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        title="No medium-term plan yet"
        action={<ButtonLink href="/admin/plan/new">Record a plan</ButtonLink>}
      >
        A plan is recorded from a base budget and its assumptions, typed or pasted from a spreadsheet.
      </EmptyState>
    );
  }
  const others = plans.filter(({ id }) => id !== plan.id);
  return (
    <>
      <KeptPlan plan={plan} onStale={() => void refetch()} />
      {others.length > 0 && (
        <section aria-labelledby="other-plans">
          <h2 className="govuk-heading-m" id="other-plans">
            Other plans
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {others.map((other) => (
              <li key={other.id}>
                {other.title}, as at <DateText date={other.preparedOn} />
                {other.withdrawnOn !== null && (
                  <>
                    : withdrawn on <DateText date={other.withdrawnOn} />, {other.withdrawalReason}
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function KeptPlan({ plan, onStale }: { plan: OfficePlan; onStale: () => void }) {
  const { inputs } = plan;
  const [edited, setEdited] = useState<PlanItem | 'new' | null>(null);
  const [withdrawing, setWithdrawing] = useState<PlanItem | null>(null);
  const command = useCommand(setPlanItemMutation, ['OfficePlans']);
  const forecast = useMemo(() => forecastPlan(inputs), [inputs]);
  const mayChange = plan.allowedCommands.includes('SetPlanItem');
  const [first] = forecast.years;

  async function put(item: PlanItem) {
    const done = await command.run({
      input: { planId: plan.id, item: structuredClone(item) as never, expectedVersion: plan.version },
    });
    if (done !== null) setEdited(null);
  }

  function open(item: PlanItem | 'new') {
    command.refuse([]);
    setWithdrawing(null);
    setEdited(item);
  }

  return (
    <>
      <SpendingStop />
      <PageHeading
        caption={plan.title}
        title={first ? `${moneyInProse(first.gap)} gap in ${first.year}` : 'The plan has no years'}
        action={mayChange && <ButtonLink href="/admin/plan/new">Record a new plan</ButtonLink>}
      >
        <p className="govuk-body">
          {plan.bodyName}. Figures as at <DateText date={plan.preparedOn} />.{' '}
          <Link href="/resource-group/medium-term-plan" target="_self">
            Read the plan and its scenarios
          </Link>
          , <Link href="/admin/plan/pressures">keep the register of pressures</Link>,{' '}
          <Link href="/admin/plan/budget">set the budget and precept</Link>
        </p>
      </PageHeading>
      {plan.withdrawnOn !== null && (
        <SupersededNotice title={`This plan was withdrawn: ${plan.withdrawalReason}`} />
      )}
      <ConflictNotice conflict={command.conflict} onStale={onStale} />
      <MoneyTable
        caption="The gap year by year"
        columns={forecast.years.map(({ year }) => ({ key: year, head: year }))}
        rows={(['gap', 'savings', 'reservesUsed', 'stillToFind'] as const).map((key) => ({
          kind: 'line',
          key,
          label: totals[key],
          values: Object.fromEntries(forecast.years.map((year) => [year.year, year[key]])),
        }))}
      />
      <PlanItemTable
        inputs={inputs}
        {...(mayChange && {
          actionsOf: (item: PlanItem) =>
            item.withdrawnReason !== null ? null : (
              <ButtonGroup>
                <Button weight="secondary" onClick={() => open(item)}>
                  Change<span className="govuk-visually-hidden"> {item.label}</span>
                </Button>
                <Button
                  weight="secondary"
                  onClick={() => {
                    setEdited(null);
                    setWithdrawing(item);
                  }}
                >
                  Withdraw<span className="govuk-visually-hidden"> {item.label}</span>
                </Button>
              </ButtonGroup>
            ),
        })}
      />
      {withdrawing !== null && (
        <WithdrawItemForm
          key={withdrawing.key}
          plan={plan}
          item={withdrawing}
          onDone={() => setWithdrawing(null)}
          onStale={onStale}
        />
      )}
      {edited !== null && (
        <PlanItemForm
          key={edited === 'new' ? 'new' : edited.key}
          plan={inputs}
          item={edited === 'new' ? null : edited}
          button={edited === 'new' ? 'Add it to the plan' : 'Save the item'}
          isBusy={command.isBusy}
          errors={command.errors}
          onItem={(item) => void put(item)}
          onCancel={() => setEdited(null)}
        />
      )}
      {mayChange && edited === null && withdrawing === null && (
        <p>
          <Button onClick={() => open('new')}>Add an item</Button>
        </p>
      )}
      <OfferedLiveInputs plan={plan} {...(mayChange && { onTake: (item: PlanItem) => void put(item) })} />
      <h2 className="govuk-heading-m">What was changed, and by whom</h2>
      {plan.history.length === 0 ? (
        <p className="govuk-body">Nothing has been changed since the plan was recorded.</p>
      ) : (
        <Timeline
          entries={plan.history.toReversed().map(({ at, byName, sentences }, nth) => ({
            key: `${at} ${nth}`,
            title: sentences.join('; '),
            by: byName,
            when: { instant: at },
          }))}
        />
      )}
      {plan.allowedCommands.includes('WithdrawFinancialPlan') && (
        <WithdrawPlanForm plan={plan} onStale={onStale} />
      )}
    </>
  );
}

const totals = {
  gap: 'Budget gap',
  savings: 'Savings planned, by confidence',
  reservesUsed: 'Use of reserves',
  stillToFind: 'Still to find',
} as const;
