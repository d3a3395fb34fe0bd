import {
  ApolloClient,
  ApolloLink,
  gql,
  InMemoryCache,
  Observable,
  type TypedDocumentNode,
} from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { button, mount, press } from '@concordat/ui/mount';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SessionProvider } from '../session/session-context.tsx';
import { type KeyedAct, useKeyedCommand } from './use-keyed-command.ts';

type Asked = { readonly input: { readonly amount: number; readonly idempotencyKey: string } };
type Answer = {
  readonly approve:
    | { readonly __typename: 'Approved' }
    | { readonly __typename: 'Refused'; readonly message: string; readonly path: null };
};

const approve: TypedDocumentNode<Answer, Asked> = gql`
  mutation Approve($input: Input!) { approve(input: $input) { __typename ... on Refused { message path } } }
`;
const approved: Answer = { approve: { __typename: 'Approved' } };
const refused: Answer = { approve: { __typename: 'Refused', message: 'It is over the limit.', path: null } };

/** A page with two amounts to approve, on a network that answers what the test says, in turn; the keys it was asked with. */
async function pageOn(answers: readonly (Answer | 'lost')[], kept?: { current: KeyedAct | null }) {
  const keys: string[] = [];
  vi.stubGlobal('fetch', async () => Response.json({ signedIn: false })); // the gateway, asked who is signed in
  const network = new ApolloLink(({ variables }) => {
    const answer = answers[keys.length];
    keys.push((variables as Asked).input.idempotencyKey);
    return new Observable((told) => {
      if (answer === 'lost' || answer === undefined)
        return told.error(new Error('The office cannot be reached.'));
      told.next({ data: answer });
      told.complete();
    });
  });
  function Page() {
    const { run, errors } = useKeyedCommand(approve, [], kept);
    return (
      <>
        {[5, 7].map((amount) => (
          <button key={amount} type="button" onClick={() => void run({ input: { amount } })}>
            {`Approve ${amount}`}
          </button>
        ))}
        {errors.map(({ message }) => message)}
      </>
    );
  }
  await mount(
    <ApolloProvider client={new ApolloClient({ link: network, cache: new InMemoryCache() })}>
      <SessionProvider onSignedOut={() => undefined}>
        <Page />
      </SessionProvider>
    </ApolloProvider>,
  );
  return { keys, approves: (amount: number) => press(button(`Approve ${amount}`)) };
}

describe('a command with a key', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is the same act when it is sent again after a lost answer', async () => {
    const { keys, approves } = await pageOn(['lost', approved]);
    await approves(5);
    expect(document.body.textContent).toContain('The office cannot be reached.');
    await approves(5);
    expect(keys[1]).toBe(keys[0]);
  });

  it('is another act once it was done', async () => {
    const { keys, approves } = await pageOn([approved, approved]);
    await approves(5);
    await approves(5);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('is another act when it says something else', async () => {
    const { keys, approves } = await pageOn(['lost', refused]);
    await approves(5);
    await approves(7);
    expect(keys[1]).not.toBe(keys[0]);
    expect(document.body.textContent).toContain('It is over the limit.');
  });

  it('is the same act on another page that kept it, and kept no longer once it was done', async () => {
    const kept: { current: KeyedAct | null } = { current: null };
    const before = await pageOn(['lost'], kept);
    await before.approves(5);
    expect(kept.current?.key).toBe(before.keys[0]);
    document.body.replaceChildren();
    const after = await pageOn([approved], kept);
    await after.approves(5);
    expect(after.keys).toEqual(before.keys);
    expect(kept.current).toBeNull();
  });
});
