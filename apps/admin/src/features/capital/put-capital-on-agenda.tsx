import { useQuery } from '@apollo/client/react';
import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { PutOnAgenda } from '@concordat/app-frame/put-on-agenda';
import type { CalendarDate } from '@concordat/domain/kernel';
import { longMonth } from '@concordat/ui';
import { agendasToComeQuery } from '../../agendas-to-come.graphql.ts';
import { attachCapitalReportMutation } from './capital.graphql.ts';
import type { Desk } from './desk.ts';

/** Puts the report of the latest month, with its tables and what is asked, on an item of a meeting to come. */
export function PutCapitalOnAgenda({ desk: { programme, month } }: { desk: Desk }) {
  const { office } = useSignedIn();
  const agendas = useQuery(agendasToComeQuery, { variables: { today: office.today as CalendarDate } });
  const command = useKeyedCommand(attachCapitalReportMutation);
  return (
    <PutOnAgenda
      summary={`Put the capital report of ${longMonth(month)} on an agenda`}
      what={`the capital report of ${longMonth(month)}`}
      agendas={agendas}
      command={command}
      put={(itemId) => command.run({ input: { programmeId: programme.id, month, itemId } })}
      hint="The report has its headline, payments and financing, each scheme, what is proposed, the decisions and the notes"
      preferred={/\bcapital\b/i}
    />
  );
}
