import type { Id } from '../kernel/index.ts';

export type AreaId = Id<'Area'>;
export type BodyId = Id<'Body'>;
export type PostId = Id<'Post'>;
export type PersonId = Id<'Person'>;
export type PostHoldingId = Id<'PostHolding'>;
