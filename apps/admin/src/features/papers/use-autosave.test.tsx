import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { SessionProvider } from '@concordat/app-frame';
import { button, mount, press } from '@concordat/ui/mount';
import { act, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftOf, type ShownPaper } from './shown-paper.ts';
import { useAutosave } from './use-autosave.ts';

const paper = {
  id: 'paper',
  version: 1,
  savedAt: '2016-12-01T09:00:00Z',
  text: {
    title: 'Masts',
    to: '',
    from: '',
    date: null,
    purpose: '',
    recommendations: [],
    body: { type: 'doc', content: [] },
    considerations: [],
    sourceDocuments: [],
    contactOfficer: '',
    marking: { level: 'official', handling: null },
    namedReaders: [],
  },
} as unknown as ShownPaper;

type Save = {
  readonly title: string;
  readonly expectedVersion: number;
  readonly answer: (lost?: Error) => void;
};

/** A page on a network that answers each save when the test says so. */
async function editingPage() {
  const saves: Save[] = [];
  const submitted: (number | null)[] = [];
  vi.stubGlobal('fetch', async () => Response.json({ signedIn: false })); // the gateway, asked who is signed in
  const network = new ApolloLink(({ variables }) => {
    const { text, expectedVersion } = (
      variables as { input: { text: { title: string }; expectedVersion: number } }
    ).input;
    return new Observable((told) => {
      const answer = (lost?: Error) => {
        if (lost) return told.error(lost);
        const savedAt = '2016-12-01T09:05:00Z';
        told.next({
          data: { writePaper: { __typename: 'PaperWritten', version: expectedVersion + 1, savedAt } },
        });
        told.complete();
      };
      saves.push({ title: text.title, expectedVersion, answer });
    });
  });
  function Editor() {
    const [draft, setDraft] = useState(() => draftOf(paper.text));
    const autosave = useAutosave(paper, draft);
    const submit = () =>
      autosave.whenSaved(async (version) => {
        submitted.push(version);
        if (version !== null) autosave.countOn(version + 1);
      });
    return (
      <>
        <button type="button" onClick={() => setDraft({ ...draft, title: `${draft.title} on` })}>
          Type
        </button>
        <button type="button" onClick={() => void autosave.save()}>
          Pause
        </button>
        <button type="button" onClick={autosave.saveNow}>
          Save now
        </button>
        <button type="button" onClick={() => void submit()}>
          Submit
        </button>
        <p>{`said ${autosave.errors.length}, asked ${autosave.askedErrors.length}`}</p>
      </>
    );
  }
  function Page() {
    const [isHere, setIsHere] = useState(true);
    return (
      <>
        {isHere && <Editor />}
        <button type="button" onClick={() => setIsHere(false)}>
          Leave
        </button>
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
  return {
    saves,
    submitted,
    does: async (...names: string[]) => {
      for (const name of names) await press(button(name));
    },
    answers: (at: number, lost?: Error) =>
      act(async () => {
        saves[at]?.answer(lost);
        await new Promise((settled) => setTimeout(settled));
      }),
    said: () => saves.map(({ title, expectedVersion }) => [title, expectedVersion]),
  };
}

describe('a paper that saves itself', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('saves the last words of a page left while a save is under way', async () => {
    const page = await editingPage();
    await page.does('Type', 'Pause', 'Type', 'Leave');
    await page.answers(0);
    expect(page.said()).toEqual([
      ['Masts on', 1],
      ['Masts on on', 2],
    ]);
  });

  it('submits what is typed once the save under way and one more are done, and counts on the version then', async () => {
    const page = await editingPage();
    await page.does('Type', 'Pause', 'Type', 'Submit');
    expect(page.submitted).toEqual([]);
    await page.answers(0);
    await page.answers(1);
    expect(page.submitted).toEqual([3]);
    await page.does('Type', 'Pause');
    expect(page.said().at(-1)).toEqual(['Masts on on on', 4]);
  });

  it('tells Submit that what is typed could not be saved', async () => {
    const page = await editingPage();
    await page.does('Type', 'Submit');
    await page.answers(0, new Error('The office cannot be reached.'));
    expect(page.submitted).toEqual([null]);
  });

  it('takes the focus with what is wrong only where Save now was pressed', async () => {
    const page = await editingPage();
    await page.does('Type', 'Pause');
    await page.answers(0, new Error('The office cannot be reached.'));
    expect(document.body.textContent).toContain('said 1, asked 0');
    await page.does('Save now');
    await page.answers(1, new Error('The office cannot be reached.'));
    expect(document.body.textContent).toContain('said 1, asked 1');
  });
});
