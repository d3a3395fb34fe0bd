import { storedFileKinds } from './stored-file-kind.ts';

export type DocumentsRefusal =
  | { readonly kind: 'FileNameMissing' }
  | { readonly kind: 'FileEmpty' }
  | { readonly kind: 'FileTooLarge'; readonly size: number; readonly largest: number }
  | { readonly kind: 'FileKindNotTaken'; readonly mediaType: string };

/** One plain sentence that says what to do. */
export function sentenceForDocumentsRefusal(refusal: DocumentsRefusal): string {
  switch (refusal.kind) {
    case 'FileNameMissing':
      return 'Give the file a name and send it again.';
    case 'FileEmpty':
      return 'The file is empty; choose one that has something in it.';
    case 'FileTooLarge':
      return `The file is ${megabytes(refusal.size)} MB; send one of at most ${megabytes(refusal.largest)} MB.`;
    case 'FileKindNotTaken':
      return `Send one of these instead: ${storedFileKinds.map((kind) => kind.name).join(', ')}.`;
  }
}

/** Rounded up, so a file just over the limit never reads as if it fitted. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}
