import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { monthsOf } from '@concordat/domain/kernel';
import { DataTable, errorFor, exactMoney, longMonth, Select, TextArea, typed } from '@concordat/ui';
import { useState } from 'react';
import { recordCapitalSpendMutation } from './capital.graphql.ts';
import { type FormOfDesk, refetched, schemeName, schemesOf } from './desk.ts';
import { readPastedSpend } from './read-pasted-spend.ts';

/** A month's invoices and open orders, pasted from a spreadsheet; shown before they are kept, all or nothing. */
export function RecordSpendForm({ desk, onStale }: FormOfDesk) {
  const command = useKeyedCommand(recordCapitalSpendMutation, refetched);
  const [pasted, setPasted] = useState('');
  const { programme } = desk;
  const { rows, problems } = readPastedSpend(pasted, schemesOf(desk));

  function send(form: FormData) {
    const [first] = problems;
    if (first !== undefined) {
      const more = problems.length > 1 ? ` (and ${problems.length - 1} more rows)` : '';
      return [{ field: 'spend', message: `${first}${more}` }];
    }
    const input = {
      programmeId: programme.id,
      month: typed(form, 'spendMonth') as never,
      spend: rows.map(({ scheme, kind, amount, source }) => ({
        schemeId: scheme.id,
        kind,
        amount,
        source,
        isWorkedOut: false,
      })),
      expectedVersion: programme.version,
    };
    return command.run({ input }).then((came) => {
      if (came !== null) setPasted('');
      return came;
    });
  }

  return (
    <CommandForm
      summary="Record what was paid and ordered in a month"
      button="Record the spend"
      done="The spend is recorded."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="spendMonth"
        label="Month"
        defaultValue={desk.month}
        choices={monthsOf(programme.financialYear).map((month) => ({
          value: month,
          label: longMonth(month),
        }))}
        error={errorFor(command.errors, 'month')}
      />
      <TextArea
        name="spend"
        label="Rows from your spreadsheet"
        hint="Scheme, paid in the month, on order at its end, and where it is from; one scheme a row"
        rows={6}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
        error={errorFor(command.errors, 'spend')}
      />
      {problems.length > 0 && (
        <ul className="govuk-list govuk-list--bullet" aria-label="Rows that cannot be taken">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <DataTable
          caption="What will be recorded"
          rows={rows}
          rowKey={({ scheme, kind }) => `${scheme.id} ${kind}`}
          columns={[
            { key: 'scheme', head: 'Scheme', cell: ({ scheme }) => schemeName(scheme) },
            { key: 'kind', head: 'What', cell: ({ kind }) => (kind === 'actual' ? 'Paid' : 'On order') },
            { key: 'amount', head: 'Amount', isNumeric: true, cell: ({ amount }) => exactMoney(amount) },
          ]}
        />
      )}
    </CommandForm>
  );
}
