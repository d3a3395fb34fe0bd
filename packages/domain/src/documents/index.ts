export { type DocumentsRefusal, sentenceForDocumentsRefusal } from './documents-refusals.ts';
export { findMarking, findMarkingTooHigh } from './find-marking.ts';
export { type Marking, markingOnceApproved, strictest, unmarked, writtenMarking } from './marking.ts';
export { mayRead, type Readership } from './may-read.ts';
export { isAboveOfficial, readMarking } from './read-marking.ts';
export {
  type FileEntry,
  type FileEntryId,
  type FilePurpose,
  type FileReceived,
  filePurposes,
  type ReceiveFile,
  receiveFile,
} from './receive-file.ts';
export { fileKindOf, largestFile, type StoredFileKind, storedFileKinds } from './stored-file-kind.ts';
