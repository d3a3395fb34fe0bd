import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { SessionProvider } from '@concordat/app-frame';
import { mount } from '@concordat/ui/mount';
import { act, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useParagraph } from './use-paragraph.ts';

type Asked = { readonly text: string; readonly expectedVersion: number };

/** A paragraph on a record that answers only when the test lets it, or writes and loses its answer. */
async function paragraphOnRecord() {
  vi.stubGlobal('fetch', async () => Response.json({ signedIn: false })); // the gateway, asked who is signed in
  const record = { text: 'It began.', version: 1 };
  const asked: Asked[] = [];
  const waiting: ((isLost: boolean) => void)[] = [];
  const network = new ApolloLink(
    ({ variables }) =>
      new Observable((told) => {
        const input = (variables as { input: Asked }).input;
        asked.push(input);
        waiting.push((isLost) => {
          const isStale = input.expectedVersion !== record.version;
          if (!isStale) Object.assign(record, { text: input.text, version: record.version + 1 });
          if (isLost) return told.error(new Error('The office cannot be reached.'));
          const writeParagraph = isStale
            ? { __typename: 'Conflict', message: 'Somebody else changed it first.' }
            : { __typename: 'ParagraphWritten', paragraphId: 'p1', version: record.version };
          told.next({ data: { writeParagraph } });
          told.complete();
        });
      }),
  );
  let own: ReturnType<typeof useParagraph> | undefined;
  function Page() {
    const now = () => ({ __typename: 'WrittenParagraph' as const, id: 'p1', number: '5.1', ...record });
    const [shown, setShown] = useState(now);
    own = useParagraph('i1', shown, null, () => setShown(now));
    return null;
  }
  await mount(
    <ApolloProvider client={new ApolloClient({ link: network, cache: new InMemoryCache() })}>
      <SessionProvider onSignedOut={() => undefined}>
        <Page />
      </SessionProvider>
    </ApolloProvider>,
  );
  const does = (work: (on: NonNullable<typeof own>) => void) => act(async () => own && work(own));
  return {
    record,
    asked,
    shown: () => own,
    types: (words: string) => does((on) => on.type(words)),
    leaves: () => does((on) => on.settle()),
    answers: (isLost = false) =>
      act(async () => {
        waiting.shift()?.(isLost);
        await new Promise((done) => setTimeout(done, 20));
      }),
  };
}

describe('a paragraph that saves itself', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is sent once when somebody leaves the box while its save is under way, and then what came after', async () => {
    const page = await paragraphOnRecord();
    await page.types('It began late.');
    await page.leaves();
    await page.leaves();
    await page.types('It began late again.');
    await page.leaves();
    expect(page.asked).toHaveLength(1);
    await page.answers();
    await page.answers();
    expect(page.asked.map(({ expectedVersion }) => expectedVersion)).toEqual([1, 2]);
    expect(page.record).toEqual({ text: 'It began late again.', version: 3 });
    expect(page.shown()).toMatchObject({ hasTheirs: false, isChanged: false });
  });

  it('takes its own words on the record for saved after an answer was lost', async () => {
    const page = await paragraphOnRecord();
    await page.types('It began late.');
    await page.leaves();
    await page.answers(true);
    await page.leaves();
    await page.answers();
    expect(page.shown()).toMatchObject({ hasTheirs: false, isChanged: false, text: 'It began late.' });
    expect(page.record.version).toBe(2);
  });

  it("waits for a choice over somebody else's words", async () => {
    const page = await paragraphOnRecord();
    Object.assign(page.record, { text: 'Theirs.', version: 2 });
    await page.types('Mine.');
    await page.leaves();
    await page.answers();
    await page.leaves();
    expect(page.asked).toHaveLength(1);
    expect(page.shown()).toMatchObject({ hasTheirs: true, text: 'Mine.' });
  });
});
