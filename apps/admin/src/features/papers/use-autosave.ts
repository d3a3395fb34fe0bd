import { useCommand } from '@concordat/app-frame';
import type { FieldError } from '@concordat/ui';
import { useEffect, useRef, useState } from 'react';
import { inTurn, type SaveLine } from './in-turn.ts';
import { writePaperMutation } from './papers.graphql.ts';
import { type Draft, draftOf, type ShownPaper } from './shown-paper.ts';

/** How long somebody pauses before what they typed is saved. */
const pauseInMilliseconds = 1200;

const noErrors: readonly FieldError[] = [];

export type Autosave = ReturnType<typeof useAutosave>;

/**
 * Saves what is typed by itself, one save at a time, and knows what the record says. When somebody else saved first
 * it stops until the writer has said which text is to stand; both stay kept either way.
 */
export function useAutosave(paper: ShownPaper, draft: Draft) {
  const command = useCommand(writePaperMutation);
  const [sittingId] = useState(() => crypto.randomUUID());
  const [base, setBase] = useState(() => ({
    json: JSON.stringify(draftOf(paper.text)),
    version: paper.version,
    savedAt: paper.savedAt as string,
  }));
  const json = JSON.stringify(draft);
  const isChanged = json !== base.json;
  const isStopped = command.conflict !== null;
  /** Somebody pressed Save now, so what is wrong may take the focus. */
  const [isAsked, setIsAsked] = useState(false);
  const line = useRef<SaveLine>(Promise.resolve());
  const waiting = useRef<Promise<number | null> | null>(null);
  const latest = useRef({ draft, json, base, isStopped });
  latest.current = { draft, json, base, isStopped };

  /** Also read by a save that waits behind another on a page that was left. */
  function stands(next: typeof base) {
    latest.current = { ...latest.current, base: next };
    setBase(next);
  }

  async function send(overVersion?: number): Promise<number | null> {
    const { draft: now, json: saying, base: known, isStopped: hasConflict } = latest.current;
    if (hasConflict && overVersion === undefined) return null;
    if (saying === known.json && overVersion === undefined) return known.version;
    const expectedVersion = overVersion ?? known.version;
    const done = await command.run({
      input: { paperId: paper.id, sittingId, text: now, expectedVersion },
    });
    if (done === null) return null;
    stands({ json: saying, version: done.version, savedAt: done.savedAt });
    return done.version;
  }

  /**
   * Answers the version that stands once what was typed is saved; null when it could not be. While a save is under
   * way one more waits behind it, with what is typed by then.
   */
  function save(overVersion?: number): Promise<number | null> {
    if (waiting.current !== null && overVersion === undefined) return waiting.current;
    const turn = inTurn(line, () => {
      waiting.current = null;
      return send(overVersion);
    });
    waiting.current = turn;
    return turn;
  }

  /** Saves, then acts on the version that stands, null where it could not save; no save comes in between. */
  function whenSaved<Done>(act: (version: number | null) => Promise<Done>): Promise<Done> {
    return inTurn(line, async () => act(await send()));
  }

  // Each change of the words begins the pause anew.
  useEffect(() => {
    if (!isChanged || isStopped) return;
    const timer = setTimeout(() => {
      setIsAsked(false);
      void save();
    }, pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [json, isChanged, isStopped, base.version]);

  // It reads what stands when it happens.
  useEffect(() => {
    const saveNow = () => void save();
    const whenHidden = () => document.visibilityState === 'hidden' && saveNow();
    const beforeLeaving = (event: BeforeUnloadEvent) => {
      if (latest.current.json !== latest.current.base.json) event.preventDefault();
    };
    window.addEventListener('online', saveNow);
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('beforeunload', beforeLeaving);
    return () => {
      window.removeEventListener('online', saveNow);
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('beforeunload', beforeLeaving);
      saveNow();
    };
  }, []);

  return {
    save,
    saveNow: () => {
      setIsAsked(true);
      void save();
    },
    whenSaved,
    /** Submitting counts on the version and leaves the words as they are. */
    countOn: (version: number) => stands({ ...latest.current.base, version }),
    isChanged,
    isBusy: command.isBusy,
    errors: command.errors,
    /** Those that somebody waits for, which may take the focus. */
    askedErrors: isAsked ? command.errors : noErrors,
    conflict: command.conflict,
    version: base.version,
    savedAt: base.savedAt,
  };
}
