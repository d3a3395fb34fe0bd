import type { Id } from '../kernel/index.ts';

export type WorkforceGroupId = Id<'WorkforceGroup'>;
