import { type ApiKeyScope, parseApiKeyScope } from '@concordat/domain/access';
import { Button, type Column, DataTable, ErrorSummary, InstantText, LoadingState, Tag } from '@concordat/ui';
import { useState } from 'react';
import { callSignIn } from '../session/call-sign-in.ts';
import { CopyButton } from './copy-button.tsx';
import { keyScopeWords } from './key-scope-words.ts';
import { type MadeKey, NewApiKeyForm } from './new-api-key-form.tsx';
import { useSignInRead } from './use-sign-in-read.ts';

type Key = {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
};

/** Keys by which programs read on one's behalf: what each may, when it was last used, revoked with one press. */
export function ApiKeys({ onDone }: { onDone: (what: string) => void }) {
  const { answer, problem, reload } = useSignInRead<{ keys: readonly Key[] }>('/keys');
  const [made, setMade] = useState<MadeKey | null>(null);
  const [refusal, setRefusal] = useState<readonly { message: string }[]>([]);
  const [revoking, setRevoking] = useState<string | null>(null);

  async function revoke({ id, name }: Key) {
    setRevoking(id);
    const outcome = await callSignIn('/keys/revoke', { keyId: id });
    setRevoking(null);
    setRefusal(outcome.ok ? [] : [{ message: outcome.problem.message }]);
    await reload();
    if (!outcome.ok) return;
    if (made?.id === id) setMade(null);
    onDone(`The key ${name} is revoked`);
  }

  const columns: readonly Column<Key>[] = [
    { key: 'name', head: 'Name', cell: ({ name }) => name },
    { key: 'start', head: 'Begins with', cell: ({ start }) => <code>{start}</code> },
    { key: 'scopes', head: 'Reads', cell: ({ scopes }) => scopes.map(inWords).join(', ') },
    { key: 'createdAt', head: 'Made', cell: ({ createdAt }) => <InstantText instant={createdAt} /> },
    { key: 'expiresAt', head: 'Ends', cell: endOf },
    {
      key: 'lastUsedAt',
      head: 'Last used',
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? 'Never' : <InstantText instant={lastUsedAt} />),
    },
    {
      key: 'act',
      head: 'Act',
      cell: (key) =>
        hasEnded(key) ? (
          'Nothing to do'
        ) : (
          <Button
            weight="warning"
            busy={revoking === key.id ? 'Revoking' : undefined}
            onClick={() => void revoke(key)}
          >
            Revoke<span className="govuk-visually-hidden"> {key.name}</span>
          </Button>
        ),
    },
  ];

  return (
    <section aria-labelledby="keys-heading">
      <h2 className="govuk-heading-l" id="keys-heading">
        Keys for programs
      </h2>
      <ErrorSummary errors={refusal} />
      <p className="govuk-body">
        A key lets a program read what you may read, within what you choose. It never changes anything.
      </p>
      {made && <ShownOnce made={made} onKept={() => setMade(null)} />}
      {problem !== null && <p className="govuk-body">{problem}</p>}
      {answer === null && problem === null && <LoadingState what="your keys" />}
      {answer && (
        <DataTable
          caption="Your keys, the newest first"
          isCaptionHidden
          columns={columns}
          rows={answer.keys}
          rowKey={({ id }) => id}
          empty="You have made no key yet"
        />
      )}
      <NewApiKeyForm
        onMade={(key) => {
          setMade(key);
          onDone(`The key ${key.name} is made: copy it now`);
          void reload();
        }}
      />
    </section>
  );
}

function ShownOnce({ made, onKept }: { made: MadeKey; onKept: () => void }) {
  return (
    <div className="cc-account__once">
      <h3 className="govuk-heading-m">{made.name}</h3>
      <p className="govuk-body">
        This is the key. It is shown only now: <code className="cc-account__secret">{made.key}</code>
      </p>
      <CopyButton text={made.key} label="Copy the key" />
      <div>
        <Button onClick={onKept}>I have kept it</Button>
      </div>
    </div>
  );
}

function endOf(key: Key) {
  if (key.revokedAt !== null) {
    return (
      <>
        <Tag>Revoked</Tag> <InstantText instant={key.revokedAt} />
      </>
    );
  }
  return (
    <>
      {hasEnded(key) && <Tag>Ended</Tag>} <InstantText instant={key.expiresAt} />
    </>
  );
}

/** Keys follow the clock on the wall, in a demo office too. */
function hasEnded({ expiresAt, revokedAt }: Key): boolean {
  return revokedAt !== null || Date.parse(expiresAt) <= Date.now();
}

function inWords(scope: string): string {
  const known: ApiKeyScope | null = parseApiKeyScope(scope);
  return known === null ? scope : keyScopeWords[known];
}
