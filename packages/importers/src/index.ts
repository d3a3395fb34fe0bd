export type { CellsOutcome, CellsRead } from './cells/cells-request.ts';
export { readCells } from './cells/read-cells.ts';
export { type DelimitedCells, readDelimitedCells } from './cells/read-delimited-cells.ts';
export { findFileFault } from './open-file.ts';
export { packDraftSchema } from './pack-draft-schema.ts';
export { parsePack } from './parse-pack.ts';
export { type ReadPackOutcome, readPack, type UploadedPack } from './read-pack.ts';
export type { Places } from './readers/source-text.ts';
