import type { PaperBody } from '@concordat/domain/meetings';
import type { EditorOptions, JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useMemo, useState } from 'react';
import { bodyExtensions } from './body-extensions.ts';
import { BodyToolbar } from './body-toolbar.tsx';
import { writtenBody } from './written-body.ts';

const oneParagraph: PaperBody = { type: 'doc', content: [{ type: 'paragraph' }] };

/** The body of a paper as its writer sees it. Nothing is read as markup: pasted text comes as plain text. */
export function BodyEditor({
  initial,
  error,
  onChange,
}: {
  initial: PaperBody;
  error: string | undefined;
  onChange: (body: PaperBody) => void;
}) {
  const [content] = useState(() => (initial.content.length === 0 ? oneParagraph : initial) as JSONContent);
  const hasError = error !== undefined;
  const editorProps = useMemo(() => propsOf(hasError), [hasError]);
  const editor = useEditor({
    extensions: bodyExtensions,
    content,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps,
    onUpdate: ({ editor: changed }) => onChange(writtenBody(changed.getJSON())),
  });

  return (
    <div className={`govuk-form-group ${error === undefined ? '' : 'govuk-form-group--error'}`}>
      <p className="govuk-label" id="body-label">
        Background and further sections
      </p>
      <p className="govuk-hint" id="body-hint">
        A heading begins a numbered section; paragraphs are numbered by themselves. What is pasted comes as
        plain text. In the pack words stand without bold and italic, and a link with its address.
      </p>
      {error !== undefined && (
        <p className="govuk-error-message" id="body-error">
          {error}
        </p>
      )}
      <BodyToolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}

/** How the box stands on the page, and what comes into it from outside: pasted words, and nothing dropped. */
function propsOf(hasError: boolean): NonNullable<EditorOptions['editorProps']> {
  return {
    attributes: {
      id: 'body',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': 'body-label',
      'aria-describedby': hasError ? 'body-hint body-error' : 'body-hint',
      class: 'cc-paper-body govuk-body',
    },
    handleDOMEvents: {
      paste: (view, event) => {
        event.preventDefault();
        view.pasteText(event.clipboardData?.getData('text/plain') ?? '');
        return true;
      },
      drop: (view, event) => {
        if (view.dragging) return false;
        event.preventDefault();
        return true;
      },
    },
  };
}
