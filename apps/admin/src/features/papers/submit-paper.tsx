import { useQuery } from '@apollo/client/react';
import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { PutOnAgenda } from '@concordat/app-frame/put-on-agenda';
import type { CalendarDate } from '@concordat/domain/kernel';
import { agendasToComeQuery } from '../../agendas-to-come.graphql.ts';
import { submitPaperMutation } from './papers.graphql.ts';
import type { ShownPaper } from './shown-paper.ts';
import type { Autosave } from './use-autosave.ts';

const notSaved =
  'Not submitted: what you typed is not saved yet; what is in the way is said where the page says whether it is saved';

/** Saves what is typed, freezes it as the next version and puts it on an item of a meeting to come. */
export function SubmitPaper({ paper, autosave }: { paper: ShownPaper; autosave: Autosave }) {
  const { office } = useSignedIn();
  const agendas = useQuery(agendasToComeQuery, { variables: { today: office.today as CalendarDate } });
  const command = useKeyedCommand(submitPaperMutation);
  const [last] = paper.versions;

  const put = (itemId: string) =>
    autosave.whenSaved(async (expectedVersion) => {
      if (expectedVersion === null) {
        command.refuse([{ message: notSaved }]);
        return null;
      }
      const done = await command.run({ input: { paperId: paper.id, itemId, expectedVersion } });
      if (done !== null) autosave.countOn(done.paperInHand.version);
      return done;
    });

  return (
    <section aria-labelledby="submit-heading">
      <h2 className="govuk-heading-m" id="submit-heading">
        Submit
      </h2>
      <PutOnAgenda
        summary=""
        what="the paper"
        agendas={agendas}
        command={command}
        put={put}
        needs={{ permission: 'paper:write', otherwise: 'Whoever writes papers submits it.' }}
        hint={
          last
            ? `Version ${last.number + 1} takes the place of version ${last.number}, whose text is kept`
            : 'It is frozen as version 1 and stands in the pack; you can go on writing'
        }
        button={last ? `Submit version ${last.number + 1}` : 'Submit'}
        isPlain
      />
    </section>
  );
}
