import { useCommand } from '@concordat/app-frame';
import { useEffect, useRef, useState } from 'react';
import { writePaperMutation } from './papers.graphql.ts';
import { type Draft, draftOf, type ShownPaper } from './shown-paper.ts';

/** How long somebody pauses before what they typed is saved. */
const pauseInMilliseconds = 1200;

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
  const isSending = useRef(false);
  const latest = useRef({ draft, json, base, isStopped });
  latest.current = { draft, json, base, isStopped };

  /** Answers the version that stands once what was typed is saved; null when it could not be. */
  async function save(overVersion?: number): Promise<number | null> {
    const { draft: now, json: saying, base: known, isStopped: hasConflict } = latest.current;
    if (isSending.current || (hasConflict && overVersion === undefined)) return null;
    if (saying === known.json && overVersion === undefined) return known.version;
    isSending.current = true;
    const expectedVersion = overVersion ?? known.version;
    const done = await command.run({
      input: { paperId: paper.id, sittingId, text: now, expectedVersion },
    });
    isSending.current = false;
    if (done === null) return null;
    setBase({ json: saying, version: done.version, savedAt: done.savedAt });
    return done.version;
  }

  // Submitting counts on the version and leaves the words as they are.
  const { version: seenVersion } = paper;
  const seenJson = JSON.stringify(draftOf(paper.text));
  useEffect(() => {
    setBase((known) =>
      seenVersion > known.version && seenJson === known.json ? { ...known, version: seenVersion } : known,
    );
  }, [seenVersion, seenJson]);

  // Each change of the words begins the pause anew.
  useEffect(() => {
    if (!isChanged || isStopped) return;
    const timer = setTimeout(() => void save(), pauseInMilliseconds);
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
    isChanged,
    isBusy: command.isBusy,
    errors: command.errors,
    conflict: command.conflict,
    version: base.version,
    savedAt: base.savedAt,
  };
}
