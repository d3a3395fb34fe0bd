import { useQuery } from '@apollo/client/react';
import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { PutOnAgenda } from '@concordat/app-frame/put-on-agenda';
import type { CalendarDate } from '@concordat/domain/kernel';
import { attachPlanPaperMutation, meetingsToComeQuery } from './medium-term-plan.graphql.ts';

/** Puts a frozen version before a meeting: its tables and words become a paper on the item that is chosen. */
export function PutVersionOnAgenda({ scenarioId, number }: { scenarioId: string; number: number }) {
  const { office } = useSignedIn();
  const agendas = useQuery(meetingsToComeQuery, { variables: { today: office.today as CalendarDate } });
  const command = useKeyedCommand(attachPlanPaperMutation);
  return (
    <PutOnAgenda
      summary={`Put version ${number} before a meeting`}
      what={`version ${number}`}
      agendas={agendas}
      command={command}
      put={(itemId) => command.run({ input: { scenarioId, number, itemId } })}
      name={`item-${number}`}
    />
  );
}
