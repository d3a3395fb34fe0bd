import { useQuery } from '@apollo/client/react';
import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { PutOnAgenda } from '@concordat/app-frame/put-on-agenda';
import type { CalendarDate } from '@concordat/domain/kernel';
import { longMonth } from '@concordat/ui';
import { agendasToComeQuery } from '../../agendas-to-come.graphql.ts';
import { attachMonthReportMutation } from './month-end-commands.graphql.ts';
import type { MonthEnd } from './month-end-words.ts';

/** Puts the report of a closed month, with its tables and notes, on an item of a meeting of the reader's own bodies. */
export function PutReportOnAgenda({ monthEnd: { ledger, month } }: { monthEnd: MonthEnd }) {
  const { office } = useSignedIn();
  const agendas = useQuery(agendasToComeQuery, { variables: { today: office.today as CalendarDate } });
  const command = useKeyedCommand(attachMonthReportMutation);
  return (
    <section aria-labelledby="report-heading">
      <h2 className="govuk-heading-m" id="report-heading">
        The report
      </h2>
      <PutOnAgenda
        summary={`Put the report of ${longMonth(month)} on an agenda`}
        what={`the report of ${longMonth(month)}`}
        agendas={agendas}
        command={command}
        put={(itemId) => command.run({ input: { ledgerId: ledger.id, month, itemId } })}
        hint="The report has its headline, every table as printed, the notes in their order and what it asks"
        preferred={/\brevenue\b/i}
        isPlain
      />
    </section>
  );
}
