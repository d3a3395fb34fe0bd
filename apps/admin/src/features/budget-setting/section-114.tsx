import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { section114Grounds } from '@concordat/domain/finance';
import {
  DateField,
  DateText,
  errorFor,
  type FieldError,
  Radios,
  Select,
  Tag,
  TextArea,
  TextField,
  typed,
  typedDate,
  WarningText,
} from '@concordat/ui';
import type { BudgetSettingQuery } from '../../generated/graphql.ts';
import {
  allowSpendingMutation,
  considerStatutoryReportMutation,
  makeStatutoryReportMutation,
} from './budget-setting.graphql.ts';

type Report = BudgetSettingQuery['statutoryReports']['edges'][number]['node'];

const groundWords: Readonly<Record<(typeof section114Grounds)[number], string>> = {
  unlawfulSpending: 'A decision involves unlawful spending',
  unlawfulLoss: 'A course of action is unlawful and likely to cause a loss',
  unlawfulEntry: 'An item of account is about to be entered unlawfully',
  spendBeyondResources: 'Spending of a year is likely to exceed what there is to pay for it',
};

const refetch = ['BudgetSetting', 'BudgetDuties'];

/** The section 114 route: who reports, to whom, what stops meanwhile, and what the body decided. */
export function Section114({
  reports,
  bodies,
  onStale,
}: {
  reports: readonly Report[];
  bodies: readonly { readonly id: string; readonly shortName: string }[];
  onStale: () => void;
}) {
  return (
    <section aria-labelledby="section-114">
      <h2 className="govuk-heading-m" id="section-114">
        Section 114
      </h2>
      <p className="govuk-body">
        The chief finance officer of a body reports to it, to its auditor and to the members of the Panel when
        spending is, or is about to be, unlawful, or beyond what there is to pay for it. Nothing new may be
        committed until the body has considered the report, within 21 days, but for what the officer allows in
        writing.
      </p>
      {reports.length === 0 && <p className="govuk-body">No report is on record.</p>}
      {reports.map((report) => (
        <ReportMade key={report.id} report={report} onStale={onStale} />
      ))}
      {bodies.map((body) => (
        <ReportForm key={body.id} body={body} />
      ))}
    </section>
  );
}

function ReportMade({ report, onStale }: { report: Report; onStale: () => void }) {
  const isOpen = report.status === 'reported';
  return (
    <article aria-label={`Report to ${report.bodyName}`}>
      <h3 className="govuk-heading-s">
        Report to {report.bodyName}, <DateText date={report.on} />{' '}
        {isOpen ? <Tag tone="alarm">New commitments are stopped</Tag> : <Tag tone="quiet">Considered</Tag>}
      </h3>
      {isOpen && (
        <WarningText>
          The body must consider it by <DateText date={report.considerBy} />.
        </WarningText>
      )}
      <p className="govuk-body">
        {groundWords[report.ground]}: {report.text} Made by {report.reportedBy}; sent to{' '}
        {report.sentTo.map((reader) => reader.charAt(0).toLowerCase() + reader.slice(1)).join('; ')}.
      </p>
      {report.allowed.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {report.allowed.map(({ on, what, why }) => (
            <li key={`${on} ${what}`}>
              Allowed on <DateText date={on} />: {what}, {why}
            </li>
          ))}
        </ul>
      )}
      {report.considered !== null && (
        <p className="govuk-body">
          Considered on <DateText date={report.considered.on} />
          {report.considered.isLate && ', later than the law gives'}:{' '}
          {report.considered.isAgreed ? 'the body agrees' : 'the body does not agree'}.{' '}
          {report.considered.decision}
        </p>
      )}
      {report.allowedCommands.includes('AllowSpending') && <AllowForm report={report} onStale={onStale} />}
      {report.allowedCommands.includes('ConsiderStatutoryReport') && (
        <ConsiderForm report={report} onStale={onStale} />
      )}
    </article>
  );
}

function ReportForm({ body }: { body: { readonly id: string; readonly shortName: string } }) {
  const command = useKeyedCommand(makeStatutoryReportMutation, refetch);

  function send(form: FormData) {
    const day = typedDate(form, 'reportOn', 'Day');
    if ('error' in day) return [day.error];
    return command.run({
      input: {
        bodyId: body.id,
        ground: typed(form, 'ground') as never,
        on: day.date as never,
        text: typed(form, 'text'),
      },
    });
  }

  return (
    <CommandForm
      summary={`Record a section 114 report to ${body.shortName}`}
      button="Record the report"
      command={command}
      send={send}
    >
      <Select
        name="ground"
        label="Why"
        choices={section114Grounds.map((value) => ({ value, label: groundWords[value] }))}
      />
      <DateField
        name="reportOn"
        label="The day it was sent"
        error={errorFor(command.errors, 'reportOn') ?? errorFor(command.errors, 'on')}
      />
      <TextArea name="text" label="What it says" error={errorFor(command.errors, 'text')} />
    </CommandForm>
  );
}

function AllowForm({ report, onStale }: { report: Report; onStale: () => void }) {
  const command = useCommand(allowSpendingMutation, refetch);

  function send(form: FormData) {
    const day = typedDate(form, 'allowOn', 'Day');
    if ('error' in day) return [day.error];
    const [what, why] = [typed(form, 'what'), typed(form, 'why')];
    return command.run({
      input: { reportId: report.id, on: day.date as never, what, why, expectedVersion: report.version },
    });
  }

  return (
    <CommandForm
      summary="Record what the officer allows meanwhile"
      button="Record it"
      command={command}
      send={send}
      onStale={onStale}
    >
      <DateField
        name="allowOn"
        label="Day"
        error={errorFor(command.errors, 'allowOn') ?? errorFor(command.errors, 'on')}
      />
      <TextField name="what" label="What is allowed" error={errorFor(command.errors, 'what')} />
      <TextField name="why" label="Why" error={errorFor(command.errors, 'why')} />
    </CommandForm>
  );
}

function ConsiderForm({ report, onStale }: { report: Report; onStale: () => void }) {
  const command = useCommand(considerStatutoryReportMutation, refetch);

  function send(form: FormData) {
    const day = typedDate(form, 'considerOn', 'Day');
    const agreed = typed(form, 'agreed');
    const errors: FieldError[] = [
      ...('error' in day ? [day.error] : []),
      ...(agreed === '' ? [{ field: 'agreed', message: 'Say whether the body agrees' }] : []),
    ];
    if (errors.length > 0 || 'error' in day) return errors;
    return command.run({
      input: {
        reportId: report.id,
        on: day.date as never,
        isAgreed: agreed === 'yes',
        decision: typed(form, 'decision'),
        expectedVersion: report.version,
      },
    });
  }

  return (
    <CommandForm
      summary="Record what the body decided"
      button="Record the decision"
      command={command}
      send={send}
      onStale={onStale}
    >
      <DateField
        name="considerOn"
        label="The day it was considered"
        error={errorFor(command.errors, 'considerOn') ?? errorFor(command.errors, 'on')}
      />
      <Radios
        name="agreed"
        label="Does the body agree with the report?"
        choices={[
          { value: 'yes', label: 'It agrees' },
          { value: 'no', label: 'It does not agree' },
        ]}
        error={errorFor(command.errors, 'agreed')}
      />
      <TextArea
        name="decision"
        label="What it does about it"
        rows={3}
        error={errorFor(command.errors, 'decision')}
      />
    </CommandForm>
  );
}
