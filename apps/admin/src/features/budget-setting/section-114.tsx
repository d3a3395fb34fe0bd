import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { permissionGrounds, section114Grounds } from '@concordat/domain/finance';
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

const permissionWords: Readonly<Record<(typeof permissionGrounds)[number], string>> = {
  preventsWorse: 'It keeps the situation from getting worse',
  improves: 'It improves the situation',
  preventsRecurrence: 'It keeps the situation from happening again',
};

const refetch = ['BudgetSetting', 'BudgetDuties', 'SpendingStop'];

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
        spending is, or is about to be, unlawful, or beyond what there is to pay for it. The head of the body
        considers it within 21 days. Until the business day after that, an unlawful course is not pursued;
        where spending is beyond resources nothing new that costs money is agreed, but for what the officer
        permits in writing.
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
  return (
    <article aria-label={`Report to ${report.bodyName}`}>
      <h3 className="govuk-heading-s">
        Report to {report.bodyName}, <DateText date={report.on} /> <Standing report={report} />
      </h3>
      {report.status === 'reported' && (
        <WarningText>
          The {report.headTitle} must consider it by <DateText date={report.considerBy} />, and records here
          what was decided.
        </WarningText>
      )}
      {report.stoppedUntil !== null && (
        <WarningText>
          It was considered; new commitments are stopped until the end of{' '}
          <DateText date={report.stoppedUntil} />.
        </WarningText>
      )}
      <p className="govuk-body">
        {groundWords[report.ground]}: {report.text} Made by {report.reportedBy}. It is sent to:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {report.sentTo.map((reader) => (
          <li key={reader}>{reader}</li>
        ))}
      </ul>
      {report.allowed.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {report.allowed.map(({ on, what, why, ground, by }) => (
            <li key={`${on} ${what}`}>
              Permitted on <DateText date={on} />
              {by !== null && ` by ${by}`}: {what}
              {ground !== null && ` (${permissionWords[ground].toLowerCase()})`}, {why}
            </li>
          ))}
        </ul>
      )}
      {report.considered !== null && (
        <p className="govuk-body">
          Considered on <DateText date={report.considered.on} />
          {report.considered.by !== null && ` by ${report.considered.by}`}
          {report.considered.isLate && ', later than the law gives'}:{' '}
          {report.considered.isAgreed ? 'the body agrees' : 'the body does not agree'}.{' '}
          {report.considered.decision}
          {report.considered.reasons !== null && ` Why: ${report.considered.reasons}`}
        </p>
      )}
      {report.allowedCommands.includes('AllowSpending') && <AllowForm report={report} onStale={onStale} />}
      {report.allowedCommands.includes('ConsiderStatutoryReport') && (
        <ConsiderForm report={report} onStale={onStale} />
      )}
    </article>
  );
}

function Standing({ report }: { report: Report }) {
  if (report.isStopping) return <Tag tone="alarm">New commitments are stopped</Tag>;
  if (report.status === 'considered') return <Tag tone="quiet">Considered</Tag>;
  return <Tag tone="alarm">The course is stopped</Tag>;
}

/** Addresses one on a line, or with commas between. */
function addressesIn(form: FormData, field: string): readonly string[] {
  return typed(form, field)
    .split(/[\s,;]+/)
    .filter((address) => address !== '');
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
        copies: [
          ...addressesIn(form, 'auditor').map((address) => ({ to: 'auditor' as const, address })),
          ...addressesIn(form, 'panel').map((address) => ({ to: 'panelMember' as const, address })),
        ],
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
      <TextField
        name="auditor"
        label="Mail address of the external auditor"
        hint="Left empty where the copy goes by post"
        error={errorFor(command.errors, 'copies')}
      />
      <TextArea
        name="panel"
        label="Mail addresses of the members of the Panel"
        hint="One on a line; left empty where the copies go by post"
        rows={3}
      />
    </CommandForm>
  );
}

function AllowForm({ report, onStale }: { report: Report; onStale: () => void }) {
  const command = useCommand(allowSpendingMutation, refetch);

  function send(form: FormData) {
    const day = typedDate(form, 'allowOn', 'Day');
    if ('error' in day) return [day.error];
    const recordId = typed(form, 'recordId');
    const waiting = report.waiting.find((each) => each.recordId === recordId);
    return command.run({
      input: {
        reportId: report.id,
        on: day.date as never,
        what: waiting?.label ?? typed(form, 'what'),
        why: typed(form, 'why'),
        ground: typed(form, 'permissionGround') as never,
        recordId: waiting ? (recordId as never) : null,
        expectedVersion: report.version,
      },
    });
  }

  return (
    <CommandForm
      summary="Permit something in writing meanwhile"
      button="Permit it"
      command={command}
      send={send}
      onStale={onStale}
    >
      <DateField
        name="allowOn"
        label="The day it is permitted"
        error={errorFor(command.errors, 'allowOn') ?? errorFor(command.errors, 'on')}
      />
      <Select
        name="recordId"
        label="What is permitted"
        choices={[
          ...report.waiting.map(({ recordId, label }) => ({ value: recordId, label })),
          { value: '', label: 'Something that is not recorded here' },
        ]}
      />
      <TextField
        name="what"
        label="What it is, where it is not in the list"
        error={errorFor(command.errors, 'what')}
      />
      <Select
        name="permissionGround"
        label="Ground"
        choices={permissionGrounds.map((value) => ({ value, label: permissionWords[value] }))}
      />
      <TextArea
        name="why"
        label="Reasons for thinking that the ground applies"
        rows={3}
        error={errorFor(command.errors, 'why')}
      />
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
        reasons: typed(form, 'reasons'),
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
      <TextArea name="reasons" label="Why" rows={3} error={errorFor(command.errors, 'reasons')} />
    </CommandForm>
  );
}
