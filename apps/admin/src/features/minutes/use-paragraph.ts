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
  /** What the record said when these words began, and its version; read when a save is sent, not when it is planned. */
  const base = useRef<KeptText['base']>({ text: paragraph.text, version: paragraph.version });
  const [baseText, setBaseText] = useState(paragraph.text);
  const typed = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSending = useRef(false);
  const isAskedAgain = useRef(false);
  /** Sent since the base: a record that reads so was saved from here, where only the answer was lost. */
  const sent = useRef<string[]>([]);
  const isChanged = text.trim() !== baseText;
  const isNewer = paragraph.version > base.current.version;
  const isOwn = isNewer && sent.current.includes(paragraph.text);
  const hasTheirs = command.conflict !== null && isNewer && !isOwn;
  const waitsForChoice = useRef(hasTheirs);
  waitsForChoice.current = hasTheirs;
  const { keep, forget, isKept } = useKeptText(store, paragraph.id, (kept) => {
    if (kept.text.trim() === paragraph.text) forget();
    else if (!isChanged) {
      show(kept.text, kept.base);
      void send();
    }
  });

  useEffect(() => {
    if (isSending.current || paragraph.version <= base.current.version) return;
    const saved = { text: paragraph.text, version: paragraph.version };
    if (isOwn) afterSaving(saved);
    else if (!isChanged) show(paragraph.text, saved);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useWhenBack(
    isChanged && text.trim() !== '' && !hasTheirs && (command.errors.length > 0 || command.conflict !== null),
    () => void send(),
  );

  function begin(from: KeptText['base']) {
    base.current = from;
    sent.current = [];
    setBaseText(from.text);
  }

  function show(words: string, from: KeptText['base']) {
    typed.current = words;
    setText(words);
    begin(from);
  }

  function afterSaving(saved: KeptText['base']) {
    begin(saved);
    if (typed.current.trim() === saved.text) return forget();
    keep({ text: typed.current, base: saved });
    plan();
  }

  function plan() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!waitsForChoice.current) void send();
    }, pauseInMilliseconds);
  }

  /** One at a time: what is typed while one is under way is sent when it ends. */
  async function send(expectedVersion = base.current.version) {
    clearTimeout(timer.current);
    if (isSending.current) {
      isAskedAgain.current = true;
      return;
    }
    const words = typed.current;
    if (words.trim() === base.current.text && expectedVersion === base.current.version) return;
    isSending.current = true;
    isAskedAgain.current = false;
    sent.current.push(words.trim());
    const input = { minutesItemId: itemId, paragraphId: paragraph.id, text: words, expectedVersion };
    const done = await command.run({ input });
    isSending.current = false;
    if (done === null) return refresh();
    afterSaving({ text: words.trim(), version: done.version });
    if (isAskedAgain.current) await send();
  }

  return {
    text,
    error: command.errors[0]?.message,
    hasTheirs,
    isBusy: command.isBusy,
    isChanged,
    isKept,
    hasFailed: command.errors.length > 0 || command.conflict !== null,
    type: (words: string) => {
      typed.current = words;
      setText(words);
      keep({ text: words, base: base.current });
      if (!hasTheirs) plan();
    },
    /** Saves what was typed, unless somebody else's words wait to be looked at. */
    settle: () => {
      if (!hasTheirs) void send();
    },
    /** Puts one's own words, or a mix, over theirs, which were seen. */
    keepOwn: () => void send(paragraph.version),
    takeTheirs: () => {
      forget();
      show(paragraph.text, { text: paragraph.text, version: paragraph.version });
    },
  };
}
