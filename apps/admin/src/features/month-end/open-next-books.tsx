import { useQuery } from '@apollo/client/react';
import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { financialYearsLater } from '@concordat/domain/kernel';
import {
  Button,
  errorFor,
  exactMoney,
  Link,
  poundsAsTyped,
  Select,
  TextArea,
  TextField,
  typed,
} from '@concordat/ui';
import { useState } from 'react';
import type { LedgersToCloseQuery } from '../../generated/graphql.ts';
import { linesToGoOnQuery } from './month-end.graphql.ts';
import { openNextLedgerMutation } from './month-end-commands.graphql.ts';
import { monthEndHref } from './month-end-search.ts';
import { readPastedBooks } from './read-pasted-books.ts';

type OwnLedger = LedgersToCloseQuery['ledgers']['edges'][number]['node'];
type Opened = Pick<OwnLedger, 'id' | 'name' | 'financialYear'>;

/** The books of the year after, from the lines of this one: some go on, some end, new ones stand beside another. */
export function OpenNextBooks({ ledgers }: { ledgers: readonly OwnLedger[] }) {
  const command = useKeyedCommand(openNextLedgerMutation, ['LedgersToClose']);
  const [ledgerId, setLedger] = useState(ledgers[0]?.id ?? '');
  const [pasted, setPasted] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const query = useQuery(linesToGoOnQuery, { variables: { ledgerId }, skip: ledgerId === '' });
  const lines = query.data?.ledgerLines?.lines ?? [];
  const from = ledgers.find(({ id }) => id === ledgerId);
  if (from === undefined) return null;
  const year = financialYearsLater(from.financialYear, 1);
  const read = readPastedBooks(pasted, new Set(lines.map(({ code }) => code)));
  const total = read.lines.reduce((sum, { budget }) => sum + budget, 0);

  function send(form: FormData) {
    const [first] = read.problems;
    if (first !== undefined) {
      const others = read.problems.length > 1 ? ` (and ${read.problems.length - 1} more)` : '';
      return [{ field: 'lines', message: `${first}${others}` }];
    }
    return command
      .run({ input: { ledgerId, lines: read.lines, source: typed(form, 'source') } })
      .then((done) => {
        if (done) {
          setOpened(done.ledger);
          setPasted('');
        }
        return done;
      });
  }

  return (
    <>
      {opened !== null && (
        <p className="govuk-body" role="status">
          The books of {opened.financialYear} are open:{' '}
          <Link href={monthEndHref(opened.id, undefined)}>{opened.name}</Link>
        </p>
      )}
      <CommandForm
        key={opened?.id}
        summary="Open the books of the next year"
        button={`Open the books of ${year}`}
        command={command}
        send={send}
      >
        {ledgers.length > 1 && (
          <Select
            name="ledger"
            label="Go on from"
            choices={ledgers.map(({ id, name, financialYear }) => ({
              value: id,
              label: `${name}, ${financialYear}`,
            }))}
            value={ledgerId}
            onChange={(event) => setLedger(event.target.value)}
          />
        )}
        <TextArea
          name="lines"
          label={`Lines of ${year}, pasted from your spreadsheet`}
          hint="Code, title, the year’s budget in pounds (income in brackets), and for a new line the code it stands beside. A line that is left out ends with the year."
          rows={8}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          error={errorFor(command.errors, 'lines')}
        />
        <Button
          weight="secondary"
          onClick={() =>
            setPasted(
              lines
                .map(({ code, title, budget }) => `${code}\t${title}\t${poundsAsTyped(budget)}`)
                .join('\n'),
            )
          }
        >
          Begin with the lines and budgets of {from.financialYear}
        </Button>
        <p className="govuk-body" role="status">
          {pasted.trim() !== '' &&
            `${read.lines.length} ${read.lines.length === 1 ? 'line' : 'lines'}, ${exactMoney(total)} for the year, memo lines included; ${whatEnds(lines, read.lines)} of ${from.financialYear}.`}
        </p>
        <TextField
          name="source"
          label="Where the budget comes from"
          hint="Such as the budget book and its page"
          error={errorFor(command.errors, 'source')}
        />
      </CommandForm>
    </>
  );
}

function whatEnds(
  lines: readonly { readonly code: string }[],
  named: readonly { readonly code: string }[],
): string {
  const goOn = new Set(named.map(({ code }) => code));
  const count = lines.filter(({ code }) => !goOn.has(code)).length;
  return count === 0 ? 'no line ends' : count === 1 ? '1 line ends' : `${count} lines end`;
}
