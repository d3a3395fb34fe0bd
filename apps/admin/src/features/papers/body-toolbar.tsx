import { isWebAddress } from '@concordat/domain/meetings';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { LinkAddress } from './link-address.tsx';

type Tool = {
  readonly label: string;
  readonly key?: string;
  readonly isOn?: boolean;
  readonly isOff?: boolean;
  readonly press: () => void;
};

/** What can be done to the text, one stop for Tab and then the arrow keys; each tool has its shortcut too. */
export function BodyToolbar({ editor }: { editor: Editor }) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [isLinking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading', { level: 2 }),
      subHeading: now.isActive('heading', { level: 3 }),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      link: now.isActive('link'),
      table: now.isActive('table'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
      canIndent: now.can().sinkListItem('listItem'),
      canOutdent: now.can().liftListItem('listItem'),
    }),
  });
  const chain = () => editor.chain().focus();
  const tools: readonly Tool[] = [
    { label: 'Bold', key: 'Control+B', isOn: on.bold, press: () => chain().toggleBold().run() },
    { label: 'Italic', key: 'Control+I', isOn: on.italic, press: () => chain().toggleItalic().run() },
    {
      label: 'Heading',
      key: 'Control+Alt+2',
      isOn: on.heading,
      press: () => chain().toggleHeading({ level: 2 }).run(),
    },
    {
      label: 'Sub-heading',
      key: 'Control+Alt+3',
      isOn: on.subHeading,
      press: () => chain().toggleHeading({ level: 3 }).run(),
    },
    {
      label: 'Bullets',
      key: 'Control+Shift+8',
      isOn: on.bullets,
      press: () => chain().toggleBulletList().run(),
    },
    {
      label: 'Numbers',
      key: 'Control+Shift+7',
      isOn: on.numbers,
      press: () => chain().toggleOrderedList().run(),
    },
    {
      label: 'Further in',
      key: 'Control+]',
      isOff: !on.canIndent,
      press: () => chain().sinkListItem('listItem').run(),
    },
    {
      label: 'Further out',
      key: 'Control+[',
      isOff: !on.canOutdent,
      press: () => chain().liftListItem('listItem').run(),
    },
    { label: 'Link', isOn: on.link, press: () => setLinking(true) },
    ...(on.table
      ? [
          { label: 'Add row', press: () => chain().addRowAfter().run() },
          { label: 'Add column', press: () => chain().addColumnAfter().run() },
          { label: 'Remove row', press: () => chain().deleteRow().run() },
          { label: 'Remove column', press: () => chain().deleteColumn().run() },
          { label: 'Remove table', press: () => chain().deleteTable().run() },
        ]
      : [
          {
            label: 'Table',
            press: () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
          },
        ]),
    { label: 'Undo', key: 'Control+Z', isOff: !on.canUndo, press: () => chain().undo().run() },
    { label: 'Redo', key: 'Control+Shift+Z', isOff: !on.canRedo, press: () => chain().redo().run() },
  ];
  const stop = Math.min(current, tools.length - 1);

  function move(event: KeyboardEvent) {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tools.length) % tools.length;
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label="Form of the text"
        aria-controls="body"
        className="cc-paper-toolbar"
        onKeyDown={move}
      >
        {tools.map(({ label, key, isOn, isOff = false, press }, at) => (
          <button
            key={label}
            type="button"
            tabIndex={at === stop ? 0 : -1}
            aria-pressed={isOn}
            aria-disabled={isOff || undefined}
            aria-keyshortcuts={key}
            title={key && `${label}: ${key}`}
            onFocus={() => setCurrent(at)}
            onClick={() => {
              if (!isOff) press();
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {isLinking && (
        <LinkAddress
          initial={String(editor.getAttributes('link').href ?? '')}
          isAddress={isWebAddress}
          onDone={(href) => {
            setLinking(false);
            if (href === '') chain().extendMarkRange('link').unsetLink().run();
            else if (editor.state.selection.empty && !on.link) {
              chain()
                .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
                .run();
            } else chain().extendMarkRange('link').setLink({ href }).run();
          }}
          onLeave={() => {
            setLinking(false);
            chain().run();
          }}
        />
      )}
    </>
  );
}
