import type { Id } from '../kernel/index.ts';

export type GoverningDocumentId = Id<'GoverningDocument'>;
