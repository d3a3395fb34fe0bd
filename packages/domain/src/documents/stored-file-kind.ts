/** A kind of file the office takes in; everything else is turned away at the door. */
export type StoredFileKind = {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** As a sentence names it: "a PDF". */
  readonly name: string;
};

export const storedFileKinds: readonly StoredFileKind[] = [
  { mediaType: 'text/plain', extensions: ['txt'], name: 'plain text' },
  { mediaType: 'text/markdown', extensions: ['md'], name: 'Markdown' },
  { mediaType: 'text/csv', extensions: ['csv'], name: 'CSV' },
  { mediaType: 'application/pdf', extensions: ['pdf'], name: 'PDF' },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    name: 'Word (.docx)',
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    name: 'Excel (.xlsx)',
  },
];

/** 25 MB as people count them, in bytes. */
export const largestFile = 25_000_000;

/** By media type without parameters; what a file calls itself in its name is never believed on its own. */
export function fileKindOf(mediaType: string): StoredFileKind | null {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase();
  return storedFileKinds.find((kind) => kind.mediaType === bare) ?? null;
}
