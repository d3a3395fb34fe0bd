import {
  Button,
  type Column,
  DataTable,
  Details,
  ErrorSummary,
  InstantText,
  LoadingState,
  Select,
} from '@concordat/ui';
import { useState } from 'react';
import { useConfirmedCall } from '../confirm-identity/use-confirmed-call.ts';
import { callSignIn } from '../session/call-sign-in.ts';
import { useSignInForm } from '../sign-in/use-sign-in-form.ts';
import { CopyButton } from './copy-button.tsx';
import { useSignInRead } from './use-sign-in-read.ts';

type Feed = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastFetchedAt: string | null;
};
type MadeFeed = Feed & { readonly address: string };
type Answer = {
  readonly feeds: readonly Feed[];
  readonly forums: readonly { readonly id: string; readonly name: string }[];
};

/** Addresses from which a calendar program fetches meetings by itself; each is shown once and closed with one press. */
export function CalendarFeeds({ onDone }: { onDone: (what: string) => void }) {
  const { answer, problem, reload } = useSignInRead<Answer>('/calendar-feeds');
  const [made, setMade] = useState<MadeFeed | null>(null);
  const [refusal, setRefusal] = useState<readonly { message: string }[]>([]);
  const [revoking, setRevoking] = useState<string | null>(null);

  async function revoke({ id, name }: Feed) {
    setRevoking(id);
    const outcome = await callSignIn('/calendar-feeds/revoke', { feedId: id });
    setRevoking(null);
    setRefusal(outcome.ok ? [] : [{ message: outcome.problem.message }]);
    await reload();
    if (!outcome.ok) return;
    if (made?.id === id) setMade(null);
    onDone(`The calendar address of ${name} is revoked`);
  }

  const columns: readonly Column<Feed>[] = [
    { key: 'name', head: 'Meetings of', cell: ({ name }) => name },
    { key: 'createdAt', head: 'Made', cell: ({ createdAt }) => <InstantText instant={createdAt} /> },
    {
      key: 'lastFetchedAt',
      head: 'Last fetched',
      cell: ({ lastFetchedAt }) =>
        lastFetchedAt === null ? 'Never' : <InstantText instant={lastFetchedAt} />,
    },
    {
      key: 'act',
      head: 'Act',
      cell: (feed) => (
        <Button
          weight="warning"
          busy={revoking === feed.id ? 'Revoking' : undefined}
          onClick={() => void revoke(feed)}
        >
          Revoke<span className="govuk-visually-hidden"> the calendar address of {feed.name}</span>
        </Button>
      ),
    },
  ];

  return (
    <section aria-labelledby="calendar-heading">
      <h2 className="govuk-heading-l" id="calendar-heading">
        Meetings in your calendar
      </h2>
      <ErrorSummary errors={refusal} />
      <p className="govuk-body">
        Outlook and other calendar programs fetch meetings from an address by themselves: when and where, and
        the link to the meeting. Whoever has the address reads that too, so keep it to yourself and revoke it
        when it is no longer used.
      </p>
      {made && (
        <div className="cc-account__once">
          <h3 className="govuk-heading-m">{made.name}</h3>
          <p className="govuk-body">
            This is the address. It is shown only now:{' '}
            <code className="cc-account__secret">{made.address}</code>
          </p>
          <CopyButton text={made.address} label="Copy the address" />
          <div>
            <Button onClick={() => setMade(null)}>I have kept it</Button>
          </div>
        </div>
      )}
      {problem !== null && <p className="govuk-body">{problem}</p>}
      {answer === null && problem === null && <LoadingState what="your calendar addresses" />}
      {answer && (
        <>
          <DataTable
            caption="Your calendar addresses, the newest first"
            isCaptionHidden
            columns={columns}
            rows={answer.feeds}
            rowKey={({ id }) => id}
            empty="You have made no calendar address yet"
          />
          <NewFeedForm
            forums={answer.forums}
            onMade={(feed) => {
              setMade(feed);
              onDone(`The calendar address of ${feed.name} is made: copy it now`);
              void reload();
            }}
          />
        </>
      )}
    </section>
  );
}

const own = 'own';

function NewFeedForm({ forums, onMade }: { forums: Answer['forums']; onMade: (made: MadeFeed) => void }) {
  const call = useConfirmedCall();
  const form = useSignInForm<MadeFeed>({
    path: '/calendar-feeds',
    call,
    missing: () => [],
    body: ({ follow }) => ({ forumId: follow === own ? null : follow }),
    onDone: onMade,
  });
  return (
    <Details summary="Make a calendar address">
      <ErrorSummary errors={form.errors} />
      <form noValidate onSubmit={form.send}>
        <Select
          name="follow"
          id="calendar-follow"
          label="Meetings of"
          choices={[
            { value: own, label: 'The forums I have a seat on' },
            ...forums.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button type="submit" busy={form.isBusy ? 'Making' : undefined}>
          Make the address
        </Button>
      </form>
    </Details>
  );
}
