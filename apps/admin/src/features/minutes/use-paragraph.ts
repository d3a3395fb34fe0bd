import { useCommand } from '@concordat/app-frame';
import type { DeviceStore } from '@concordat/app-frame/device-store';
import { useEffect, useRef, useState } from 'react';
import { writeParagraphMutation } from './minutes.graphql.ts';
import type { ShownParagraph } from './shown-minutes.ts';
import { type KeptText, useKeptText } from './use-kept-text.ts';
import { useWhenBack } from './use-when-back.ts';

/** How long somebody pauses before what they typed is saved. */
const pauseInMilliseconds = 1200;

/**
 * The words of one paragraph between the box and the record. They are kept on the device until they are saved, sent
 * again when the network is back, and never put over words that somebody else saved meanwhile.
 */
export function useParagraph(
  itemId: string,
  paragraph: ShownParagraph,
  store: DeviceStore | null,
  refresh: () => void,
) {
  const command = useCommand(writeParagraphMutation);
  const [text, setText] = useState(paragraph.text);
  /** What the record said when these words began, and its version. */
  const [base, setBase] = useState<KeptText['base']>({ text: paragraph.text, version: paragraph.version });
  const typed = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isChanged = text.trim() !== base.text;
  const { keep, forget } = useKeptText(store, paragraph.id, (kept) => {
    if (kept.text.trim() === paragraph.text) forget();
    else if (!isChanged) {
      show(kept.text, kept.base);
      void send(kept.text, kept.base, kept.base.version);
    }
  });

  useEffect(() => {
    if (!isChanged && paragraph.version > base.version) {
      typed.current = paragraph.text;
      setText(paragraph.text);
      setBase({ text: paragraph.text, version: paragraph.version });
    }
  }, [isChanged, paragraph.text, paragraph.version, base.version]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useWhenBack(
    isChanged && command.errors.length > 0 && text.trim() !== '',
    () => void send(text, base, base.version),
  );

  function show(words: string, from: KeptText['base']) {
    typed.current = words;
    setText(words);
    setBase(from);
  }

  async function send(words: string, from: KeptText['base'], expectedVersion: number) {
    clearTimeout(timer.current);
    if (words.trim() === from.text && expectedVersion === from.version) return;
    const input = { minutesItemId: itemId, paragraphId: paragraph.id, text: words, expectedVersion };
    const done = await command.run({ input });
    if (done === null) return refresh();
    const saved = { text: words.trim(), version: done.version };
    setBase(saved);
    if (typed.current === words) forget();
    else keep({ text: typed.current, base: saved });
  }

  return {
    text,
    error: command.errors[0]?.message,
    hasTheirs: command.conflict !== null && paragraph.version > base.version,
    isBusy: command.isBusy,
    isChanged,
    hasFailed: command.errors.length > 0 || command.conflict !== null,
    type: (words: string) => {
      typed.current = words;
      setText(words);
      keep({ text: words, base });
      clearTimeout(timer.current);
      if (command.conflict === null) {
        timer.current = setTimeout(() => void send(words, base, base.version), pauseInMilliseconds);
      }
    },
    /** Saves what was typed, unless somebody else's words wait to be looked at. */
    settle: () => {
      if (command.conflict === null) void send(text, base, base.version);
    },
    /** Puts one's own words, or a mix, over theirs, which were seen. */
    keepOwn: () => void send(text, base, paragraph.version),
    takeTheirs: () => {
      forget();
      show(paragraph.text, { text: paragraph.text, version: paragraph.version });
    },
  };
}
