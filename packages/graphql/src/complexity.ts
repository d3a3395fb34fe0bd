import type { ComplexityErrorFn } from '@pothos/plugin-complexity';
import { answerError } from './answer-error.ts';
import type { RequestContext } from './request-context.ts';

/** A field counts 1, times the size of every page above it. */
export const connectionComplexity = ({ first, last }: { first?: number | null; last?: number | null }) => ({
  field: 1,
  multiplier: Math.max(1, first ?? last ?? 20),
});

const most = { signedIn: 5_000, visitor: 1_000 };

/** Checked before the first read of an operation. */
export const complexityLimit = {
  defaultComplexity: 1,
  defaultListMultiplier: 1,
  limit: ({ viewer }: RequestContext) => ({ complexity: viewer === null ? most.visitor : most.signedIn }),
  complexityError: ((_kind, { complexity, maxComplexity }) =>
    answerError(
      'COST_EXCEEDED',
      `This operation costs ${complexity} points and at most ${maxComplexity} are allowed. ` +
        'Ask for smaller pages (`first`) or fewer fields inside lists.',
    )) satisfies ComplexityErrorFn,
};
