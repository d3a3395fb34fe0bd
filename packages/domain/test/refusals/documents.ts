import { type DocumentsRefusal, sentenceForDocumentsRefusal } from '../../src/documents/index.ts';
import { sentencesOf } from './every-kind.ts';

export const documentsRefusals = sentencesOf<DocumentsRefusal>(
  {
    FileNameMissing: { kind: 'FileNameMissing' },
    FileEmpty: { kind: 'FileEmpty' },
    FileTooLarge: { kind: 'FileTooLarge', size: 26_000_000, largest: 25_000_000 },
    FileKindNotTaken: { kind: 'FileKindNotTaken', mediaType: 'image/png' },
  },
  sentenceForDocumentsRefusal,
);
