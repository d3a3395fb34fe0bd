import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';
import { type Pence, parseFinancialYear, percentageOf } from '@concordat/domain/kernel';
import { JUSTIFIED_SHARE } from '@concordat/domain/reserves';
import {
  DataTable,
  errorFor,
  exactMoney,
  readTypedMoney,
  Select,
  TextArea,
  TextField,
  typed,
  typedAmount,
} from '@concordat/ui';
import { useState } from 'react';
import { FaultsToMend } from '../../faults-to-mend.tsx';
import { OtherReaders } from '../../other-readers.tsx';
import { reservesRefetched } from './form-of-reserves.ts';
import { type PastedReserves, readPastedReserves } from './read-pasted-reserves.ts';
import { openReservesMutation } from './reserves.graphql.ts';

/** A body's register of reserves, from the balances it begins with: a body has one, and keeps it from year to year. */
export function OpenReservesForm({
  bodies,
  isOpen,
}: {
  bodies: readonly { readonly id: string; readonly shortName: string }[];
  isOpen: boolean;
}) {
  const command = useKeyedCommand(openReservesMutation, reservesRefetched);
  const [bodyId, setBody] = useState(bodies[0]?.id ?? '');
  const [pasted, setPasted] = useState('');
  const [budget, setBudget] = useState('');
  const read = readPastedReserves(pasted);
  // A movement of a register on the same page has a justification too.
  const errors = onFields(command.errors, { justification: 'openingJustification' });
  const error = (field: string) => errorFor(errors, field);

  function send(form: FormData) {
    const firstYear = parseFinancialYear(typed(form, 'firstYear'));
    if (firstYear === null) return [{ field: 'firstYear', message: 'Enter a year such as 2017/18' }];
    const net = typedAmount(form, 'netBudget', 'The net budget');
    if ('error' in net) return [net.error];
    if (net.amount === null) return [{ field: 'netBudget', message: 'Enter the net budget of that year' }];
    const [first = read.reserves.length === 0 ? 'Paste the reserves' : undefined] = read.problems;
    if (first !== undefined) {
      const others = read.problems.length > 1 ? ` (and ${read.problems.length - 1} more)` : '';
      return [{ field: 'reserves', message: `${first}${others}` }];
    }
    const input = {
      bodyId,
      sharedWith: form.getAll('sharedWith').map(String),
      firstYear,
      netBudget: net.amount,
      justification: typed(form, 'openingJustification') || null,
      reserves: read.reserves,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Open the reserves of a body"
      button="Open the reserves"
      command={{ ...command, errors }}
      send={send}
      isOpen={isOpen}
    >
      <Select
        name="bodyId"
        label="Whose reserves"
        value={bodyId}
        onChange={(event) => setBody(event.target.value)}
        choices={bodies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        error={error('bodyId')}
      />
      <TextField
        name="firstYear"
        label="First year"
        hint="Balances are those of its first day, 1 April"
        width={10}
        error={error('firstYear')}
      />
      <TextField
        name="netBudget"
        label="Net budget of that year"
        hint="General reserves above 5% of it are justified"
        prefix="£"
        width={10}
        value={budget}
        onChange={(event) => setBudget(event.target.value)}
        error={error('netBudget')}
      />
      <TextArea
        name="reserves"
        label="Reserves, pasted from your spreadsheet"
        hint="Name, purpose, opening balance, minimum, what its money is for and nothing else, yes for a general reserve, and where the balance comes from; one reserve a row"
        rows={8}
        wrap="off"
        spellCheck={false}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
        error={error('reserves')}
      />
      <ReservesShown read={read} netBudget={readTypedMoney(budget)} />
      <TextArea
        name="openingJustification"
        label="Why general reserves are above 5% of the net budget (if they are)"
        rows={2}
        error={error('openingJustification')}
      />
      <OtherReaders bodyId={bodyId} label="Who else reads them" />
    </CommandForm>
  );
}

function ReservesShown({
  read: { reserves, problems },
  netBudget,
}: {
  read: PastedReserves;
  netBudget: number | null;
}) {
  if (problems.length > 0) return <FaultsToMend problems={problems} />;
  if (reserves.length === 0) return null;
  const sum = (counts: (reserve: PastedReserves['reserves'][number]) => boolean) =>
    reserves.filter(counts).reduce((total, { opening }) => total + opening, 0);
  const general = sum(({ isGeneral }) => isGeneral);
  const limit =
    netBudget === null || netBudget <= 0 ? null : percentageOf(netBudget as Pence, JUSTIFIED_SHARE);
  return (
    <>
      <DataTable
        caption="As they will be opened"
        rows={reserves}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', head: 'Reserve', cell: ({ name }) => name },
          {
            key: 'restriction',
            head: 'Kept for',
            cell: ({ restriction, isGeneral }) =>
              restriction ?? (isGeneral ? 'Nothing in particular' : 'As its purpose says'),
          },
          { key: 'opening', head: 'Opening', isNumeric: true, cell: ({ opening }) => exactMoney(opening) },
          { key: 'minimum', head: 'Minimum', isNumeric: true, cell: ({ minimum }) => exactMoney(minimum) },
        ]}
      />
      <p className="govuk-body" role="status">
        {exactMoney(sum(() => true))} in all; {exactMoney(general)} of it general
        {limit !== null &&
          (general > limit
            ? `, above 5% of the net budget (${exactMoney(limit)}), so say below why they are held`
            : `, within 5% of the net budget (${exactMoney(limit)})`)}
        .
      </p>
    </>
  );
}
