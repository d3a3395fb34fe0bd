import type { Id } from '../kernel/index.ts';

export type RegisteredInterestId = Id<'RegisteredInterest'>;
export type InterestsReturnId = Id<'InterestsReturn'>;
