import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import {
  DataTable,
  DateField,
  DateText,
  errorFor,
  InstantText,
  Link,
  longMonth,
  Tag,
  typedDate,
} from '@concordat/ui';
import { askForReturnsMutation } from './month-end-commands.graphql.ts';
import type { StepProps } from './month-end-page.tsx';

/** What each budget holder was asked for: signed, outstanding or late; and the asking itself. */
export function HolderReturns(props: StepProps) {
  const { ledger, returns } = props.monthEnd;
  return (
    <>
      {returns.length === 0 ? (
        <p className="govuk-body">No budget holder has been asked for a forecast of this month.</p>
      ) : (
        <DataTable
          caption="Forecasts of budget holders"
          rows={returns}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'post',
              head: 'Budget holder',
              cell: ({ id, postTitle }) => (
                <Link href={`/resource-group/returns/${encodeURIComponent(id)}`} target="_self">
                  {postTitle}
                </Link>
              ),
            },
            {
              key: 'acts',
              head: 'Acts in the post today',
              cell: ({ holderName }) => holderName ?? <Tag tone="alarm">Nobody acts in this post today</Tag>,
            },
            { key: 'lines', head: 'Lines', isNumeric: true, cell: ({ lineCount }) => String(lineCount) },
            { key: 'due', head: 'Due', cell: ({ dueOn }) => <DateText date={dueOn} /> },
            {
              key: 'standing',
              head: 'Return',
              cell: ({ status, isLate, signedAt, signedByName, onBehalfBecause }) =>
                status === 'signed' && signedAt !== null ? (
                  <>
                    <Tag tone="good">Signed</Tag> {isLate && <Tag tone="caution">Late</Tag>}{' '}
                    <InstantText instant={signedAt} />
                    {onBehalfBecause !== null && `, by the ${signedByName} on their behalf`}
                  </>
                ) : (
                  <Tag tone={isLate ? 'alarm' : 'caution'}>{isLate ? 'Late' : 'Outstanding'}</Tag>
                ),
            },
          ]}
        />
      )}
      <AskForm {...props} />
      <p className="govuk-body">
        <Link href={`/admin/finance/${encodeURIComponent(ledger.id)}/holders`}>
          Who answers for which line
        </Link>
      </p>
      <p className="govuk-body">
        <Link href={`/admin/finance/${encodeURIComponent(ledger.id)}/workforce`}>
          Establishment and strength, and the pay forecast that follows
        </Link>
      </p>
    </>
  );
}

function AskForm({ monthEnd: { ledger, month, returns }, onStale }: StepProps) {
  const command = useCommand(askForReturnsMutation, ['MonthEnd']);

  function send(form: FormData) {
    const day = typedDate(form, 'dueOn', 'Day they are due');
    if ('error' in day) return [day.error];
    return command.run({
      input: { ledgerId: ledger.id, month, dueOn: day.date, expectedVersion: ledger.version },
    });
  }

  return (
    <CommandForm
      summary={returns.length === 0 ? 'Ask the budget holders' : 'Ask again, or move the day'}
      button={`Ask for the forecasts of ${longMonth(month)}`}
      done="The budget holders are asked; it stands on their home page."
      command={command}
      send={send}
      onStale={onStale}
    >
      <DateField
        name="dueOn"
        label="Due by"
        error={errorFor(command.errors, 'dueOn') ?? errorFor(command.errors, 'month')}
      />
    </CommandForm>
  );
}
