import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { forecastPlan, planFaults, sentenceForPlanRefusal } from '@concordat/domain/finance';
import {
  Breadcrumbs,
  Button,
  Checkboxes,
  DateField,
  ErrorSummary,
  errorFor,
  type FieldError,
  MoneyTable,
  PageHeading,
  readDateParts,
  TextArea,
  TextField,
  useNavigate,
} from '@concordat/ui';
import { type FormEvent, useMemo, useState } from 'react';
import { recordFinancialPlanMutation } from './office-plans.graphql.ts';
import { type PlanDraft, planDraftOf, readPlanDraft, readPlanSheets } from './plan-draft.ts';
import { PreceptFields } from './precept-fields.tsx';
import type { OfficePlan } from './read-office-plans.ts';

/** Records a base plan from rows typed or pasted out of a spreadsheet, worked out on the page before it is sent. */
export function RecordPlanForm({ earlier }: { earlier: OfficePlan | null }) {
  const { viewer, office } = useSignedIn();
  const navigate = useNavigate();
  const command = useKeyedCommand(recordFinancialPlanMutation, ['OfficePlans']);
  const [draft, setDraft] = useState(() => planDraftOf(earlier, office.today));
  const [found, setFound] = useState<readonly FieldError[]>([]);
  const read = useMemo(() => readPlanDraft(draft, earlier), [draft, earlier]);
  const sheets = useMemo(() => readPlanSheets(draft, earlier), [draft, earlier]);
  const errors = found.length > 0 ? found : command.errors;
  const set = (changed: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const text = (field: keyof PlanDraft & string) => ({
    name: field,
    value: draft[field] as string,
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
    error: errorFor(errors, field),
  });
  const forecast =
    'inputs' in read && planFaults(read.inputs).length === 0 ? forecastPlan(read.inputs) : null;

  async function send(event: FormEvent) {
    event.preventDefault();
    const day = readDateParts(draft.preparedOn, 'Day');
    const wrong: FieldError[] = [
      ...(draft.title.trim() === '' ? [{ field: 'title', message: 'Give the plan a title' }] : []),
      ...(day.kind === 'date'
        ? []
        : [{ field: 'preparedOn', message: day.kind === 'empty' ? 'Enter the day' : day.message }]),
      ...('errors' in read ? read.errors : []),
    ];
    if ('inputs' in read) {
      const [fault] = planFaults(read.inputs);
      if (fault !== undefined) wrong.push({ field: 'lines', message: sentenceForPlanRefusal(fault) });
    }
    setFound(wrong);
    if (wrong.length > 0 || !('inputs' in read) || day.kind !== 'date') return;
    const done = await command.run({
      input: {
        bodyId: viewer.bodies[0]?.id ?? '',
        title: draft.title,
        preparedOn: day.date as never,
        note: draft.note,
        inputs: structuredClone(read.inputs) as never,
      },
    });
    if (done !== null) navigate?.('/admin/plan');
  }

  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Medium-term plan', href: '/admin/plan' }]} />
      <PageHeading title="Record a medium-term plan">
        <p className="govuk-body">
          {earlier === null
            ? 'Type or paste its assumptions and base budget.'
            : `It starts from “${earlier.title}”, whose gaps are kept to explain the movement. Withdraw that plan once this one stands.`}
        </p>
      </PageHeading>
      <form noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary errors={errors} />
        <TextField label="Title" {...text('title')} />
        <DateField
          name="preparedOn"
          label="The day its figures are as at"
          value={draft.preparedOn}
          onChange={(preparedOn) => set({ preparedOn })}
          error={errorFor(errors, 'preparedOn')}
        />
        <TextField label="Base year" hint="Such as 2016/17" width={10} {...text('baseYear')} />
        <TextField
          label="Years after the base year"
          hint="1 to 10"
          width={2}
          inputMode="numeric"
          {...text('yearCount')}
        />
        <TextArea
          label="Assumptions"
          hint="A row each, with tabs between: name, the percentage of each year, source, and “taken as given” where no paper states it. Rows can be pasted from a spreadsheet."
          rows={8}
          className="cc-plan__sheet"
          wrap="off"
          {...text('drivers')}
        />
        <TextArea
          label="Base budget"
          hint="A row each, with tabs between: name, “spend” or “financing”, pounds, what moves it (such as Pay award 75% + Increments 75%), source, and “taken as given”."
          rows={14}
          className="cc-plan__sheet"
          wrap="off"
          {...text('lines')}
        />
        <PreceptFields
          draft={draft}
          lines={sheets.lines}
          drivers={sheets.drivers}
          errors={errors}
          onChange={set}
        />
        <TextField
          label="General reserves at the end of the base year"
          prefix="£"
          width={10}
          {...text('opening')}
        />
        <TextField label="The least they may fall to" prefix="£" width={10} {...text('minimum')} />
        <TextField label="Where the reserves’ figures come from" {...text('reserveSource')} />
        <Checkboxes
          name="options"
          label="And"
          isSmall
          choices={[
            { value: 'given', label: 'No paper gives the reserves: they are taken as given' },
            ...(earlier === null
              ? []
              : [
                  {
                    value: 'items',
                    label: `Carry the ${earlier.inputs.items.length} items of the earlier plan forward`,
                  },
                ]),
          ]}
          values={draft.options}
          onChange={(options) => set({ options })}
        />
        <TextArea label="What it was taken from, and what no paper gives" rows={3} {...text('note')} />
        {forecast !== null && (
          <MoneyTable
            caption="What it comes to"
            columns={forecast.years.map(({ year }) => ({ key: year, head: year }))}
            rows={(['spend', 'financing', 'gap', 'stillToFind'] as const).map((of) => ({
              kind: 'line',
              key: of,
              label: totals[of],
              values: Object.fromEntries(forecast.years.map((year) => [year.year, year[of]])),
            }))}
          />
        )}
        <Button type="submit" busy={command.isBusy ? 'Recording' : undefined}>
          Record the plan
        </Button>
      </form>
    </>
  );
}

const totals = {
  spend: 'Net revenue expenditure',
  financing: 'Financing',
  gap: 'Budget gap',
  stillToFind: 'Still to find',
} as const;
