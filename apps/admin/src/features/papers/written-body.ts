import type { PaperBody } from '@concordat/domain/meetings';

type Node = {
  readonly type?: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly Node[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
};

/** The editor's document with nothing in it but what a paper keeps; the server looks at it again. */
export function writtenBody(document: Node): PaperBody {
  const content = (document.content ?? []).map(kept);
  const isEmpty = content.every((node) => node.type === 'paragraph' && !('content' in node));
  return { type: 'doc', content: isEmpty ? [] : content } as unknown as PaperBody;
}

function kept(node: Node): Record<string, unknown> {
  if (node.type === 'text') {
    const marks = (node.marks ?? []).map(({ type, attrs }) =>
      type === 'link' ? { type, attrs: { href: attrs?.href } } : { type },
    );
    return { type: 'text', text: storable(node.text ?? ''), ...(marks.length > 0 && { marks }) };
  }
  const content = (node.content ?? []).filter(
    ({ type, text }) => type !== 'text' || storable(text ?? '') !== '',
  );
  return {
    type: node.type,
    ...(node.type === 'heading' && { attrs: { level: node.attrs?.level } }),
    ...(content.length > 0 && { content: content.map(kept) }),
  };
}

/** Pasted text brings characters that nobody sees and nothing keeps. */
function storable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, ' ').replace(/\p{Surrogate}/gu, '');
}
