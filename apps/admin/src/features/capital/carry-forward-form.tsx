import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import {
  DataTable,
  DateField,
  Details,
  errorFor,
  exactMoney,
  PageNotice,
  TextField,
  typed,
  typedDateOrNone,
} from '@concordat/ui';
import { carryCapitalForwardMutation } from './capital.graphql.ts';
import { type Desk, type FormOfDesk, refetched, schemeName } from './desk.ts';

/** Shows what is left of the year and what pays for it, and hands both to the next when nothing speaks against it. */
export function CarryForwardForm({ desk, onStale }: FormOfDesk) {
  const command = useKeyedCommand(carryCapitalForwardMutation, refetched);
  const { programme, carryForward } = desk;
  const summary = `Carry what is left of ${programme.financialYear} forward to ${carryForward.financialYear}`;
  if (carryForward.whyNot !== null) {
    return (
      <Details summary={summary}>
        <PageNotice tone="plain" title="It cannot be carried forward now.">
          {carryForward.whyNot}
        </PageNotice>
        <WhatIsLeft desk={desk} />
      </Details>
    );
  }

  function send(form: FormData) {
    const day = typedDateOrNone(form, 'carriedOn', 'Day of the decision');
    if ('error' in day) return [day.error];
    if (day.date === null) return [{ field: 'carriedOn', message: 'Enter the day of the decision' }];
    const reference = typed(form, 'carriedBy');
    const input = { programmeId: programme.id, on: day.date, reference, expectedVersion: programme.version };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary={summary}
      button={`Carry ${exactMoney(carryForward.total)} forward`}
      done={`The money is in the programme of ${carryForward.financialYear}.`}
      command={command}
      send={send}
      onStale={onStale}
    >
      <WhatIsLeft desk={desk} />
      <DateField
        name="carriedOn"
        label="Decided by the local policing body on"
        error={errorFor(command.errors, 'carriedOn') ?? errorFor(command.errors, 'on')}
      />
      <TextField
        name="carriedBy"
        label="Where the decision is recorded"
        hint="Such as CPCC 2017-011"
        error={errorFor(command.errors, 'carriedBy') ?? errorFor(command.errors, 'reference')}
      />
    </CommandForm>
  );
}

function WhatIsLeft({ desk: { programme, carryForward } }: { desk: Desk }) {
  const { schemes, financing, total } = carryForward;
  const all = { head: 'Left', isNumeric: true, width: '10rem' } as const;
  return (
    <>
      <DataTable
        caption={`Left of ${programme.financialYear}: revised budget less spent and committed`}
        rows={[...schemes.map((each) => ({ ...each, name: schemeName(each) })), totalRow(total)]}
        rowKey={({ schemeId }) => schemeId}
        empty="Nothing is left."
        columns={[
          { key: 'scheme', head: 'Scheme', cell: ({ name }) => name },
          { key: 'left', ...all, cell: ({ amount }) => exactMoney(amount) },
        ]}
      />
      <DataTable
        caption="What pays for it, in the proportion in which sources finance the year"
        rows={[
          ...financing.map((each, at) => ({ ...each, schemeId: `${at}`, name: sourceName(each) })),
          totalRow(total),
        ]}
        rowKey={({ schemeId }) => schemeId}
        empty="Nothing is left."
        columns={[
          { key: 'source', head: 'Source', cell: ({ name }) => name },
          { key: 'pays', ...all, cell: ({ amount }) => exactMoney(amount) },
        ]}
      />
    </>
  );
}

function totalRow(amount: Desk['carryForward']['total']) {
  return { schemeId: 'total', name: 'Total', amount };
}

function sourceName({ label, fundedBy }: Desk['carryForward']['financing'][number]): string {
  return fundedBy === null ? label : `${label}: ${fundedBy}`;
}
