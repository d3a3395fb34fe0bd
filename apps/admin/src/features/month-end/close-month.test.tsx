import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { SessionProvider } from '@concordat/app-frame';
import { button, find, mount, press, type } from '@concordat/ui/mount';
import { afterEach, expect, it, vi } from 'vitest';
import { CloseMonth } from './close-month.tsx';
import type { MonthEnd } from './month-end-words.ts';

const outstanding = 'The Director of Estates has not returned a forecast of August 2016.';
const monthEnd = {
  month: '2016-09',
  ledger: { id: 'ledger', version: 1 },
  rowsToExplain: [],
  extracts: [],
  loadedKinds: ['actual'],
  returns: [],
} as unknown as MonthEnd;

/** The step of a month without returns of its own, on a network that refuses for those of an earlier one at first. */
async function closingStep() {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async () => Response.json({ signedIn: false })); // the gateway, asked who is signed in
  const network = new ApolloLink(({ variables }) => {
    asked.push((variables as { input: { withoutReturnsBecause: unknown } }).input.withoutReturnsBecause);
    return new Observable((told) => {
      const refused = {
        __typename: 'Refused',
        code: 'ReturnsOutstanding',
        message: outstanding,
        path: ['withoutReturnsBecause'],
      };
      const closed = { __typename: 'PeriodClosed', ledger: { __typename: 'Ledger', id: 'ledger' } };
      told.next({ data: { closePeriod: asked.length === 1 ? refused : closed } });
      told.complete();
    });
  });
  const done: string[] = [];
  await mount(
    <ApolloProvider client={new ApolloClient({ link: network, cache: new InMemoryCache() })}>
      <SessionProvider onSignedOut={() => undefined}>
        <CloseMonth monthEnd={monthEnd} onDone={(what) => done.push(what)} onStale={() => undefined} />
      </SessionProvider>
    </ApolloProvider>,
  );
  return { asked, done };
}

afterEach(() => vi.unstubAllGlobals());

it('has a place for the reason that the returns of an earlier month ask for', async () => {
  const { asked, done } = await closingStep();
  expect(document.querySelector('textarea')).toBeNull();
  await press(button('Close September 2016'));
  expect(document.body.textContent).toContain(outstanding);
  await type(find<HTMLTextAreaElement>('textarea[name="withoutReturnsBecause"]'), 'On leave');
  await press(button('Close September 2016'));
  expect(asked).toEqual([null, 'On leave']);
  expect(done).toEqual(['September 2016 is closed and takes no more figures']);
});
