import { Button, type Column, DataTable, ErrorSummary, InstantText, LoadingState, Tag } from '@concordat/ui';
import { useState } from 'react';
import { callSignIn } from '../session/call-sign-in.ts';
import { browserInWords } from './browser-in-words.ts';
import { useSignInRead } from './use-sign-in-read.ts';

type Session = {
  readonly id: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly address: string | null;
  readonly browser: string | null;
  readonly current: boolean;
};

/** Where one is signed in, this place marked; any other can be ended, or all of them at once. */
export function SessionList({ onDone }: { onDone: (what: string) => void }) {
  const { answer, problem, reload } = useSignInRead<{ sessions: readonly Session[] }>('/sessions');
  const [refusal, setRefusal] = useState<readonly { message: string }[]>([]);
  const [ending, setEnding] = useState<string | null>(null);

  async function end(which: { sessionId: string } | { others: true }) {
    setEnding('sessionId' in which ? which.sessionId : 'others');
    const outcome = await callSignIn<{ ended: number }>('/sessions/end', which);
    setEnding(null);
    setRefusal(outcome.ok ? [] : [{ message: outcome.problem.message }]);
    await reload();
    if (outcome.ok) onDone(endedInWords(outcome.answer.ended));
  }

  const columns: readonly Column<Session>[] = [
    { key: 'browser', head: 'Where', cell: ({ browser }) => browserInWords(browser) },
    { key: 'address', head: 'Address', cell: ({ address }) => address ?? 'Not known' },
    { key: 'startedAt', head: 'Signed in', cell: ({ startedAt }) => <InstantText instant={startedAt} /> },
    { key: 'lastSeenAt', head: 'Last used', cell: ({ lastSeenAt }) => <InstantText instant={lastSeenAt} /> },
    {
      key: 'act',
      head: 'Act',
      cell: ({ id, current, browser, startedAt }) =>
        current ? (
          <Tag tone="active">This one</Tag>
        ) : (
          <Button
            weight="secondary"
            busy={ending === id ? 'Ending' : undefined}
            onClick={() => void end({ sessionId: id })}
          >
            End
            <span className="govuk-visually-hidden">
              {' '}
              {browserInWords(browser)}, signed in <InstantText instant={startedAt} />
            </span>
          </Button>
        ),
    },
  ];
  const others = answer?.sessions.filter(({ current }) => !current).length ?? 0;

  return (
    <section aria-labelledby="sessions-heading">
      <h2 className="govuk-heading-l" id="sessions-heading">
        Where you are signed in
      </h2>
      <ErrorSummary errors={refusal} />
      {problem !== null && <p className="govuk-body">{problem}</p>}
      {answer === null && problem === null && <LoadingState what="your sessions" />}
      {answer && (
        <>
          <DataTable
            caption="Your sessions, the last used first"
            isCaptionHidden
            columns={columns}
            rows={answer.sessions}
            rowKey={({ id }) => id}
          />
          {others === 0 ? (
            <p className="govuk-body">You are signed in nowhere else.</p>
          ) : (
            <Button
              weight="secondary"
              busy={ending === 'others' ? 'Ending' : undefined}
              onClick={() => void end({ others: true })}
            >
              End all others
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function endedInWords(ended: number): string {
  if (ended === 0) return 'That session had ended already';
  return ended === 1 ? 'One session was ended' : `${ended} sessions were ended`;
}
