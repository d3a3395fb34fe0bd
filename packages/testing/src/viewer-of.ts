import type { ViewerContext } from '@concordat/database';

/** A viewer for tests: an official one of no body unless said otherwise. */
export function viewerOf(parts: Partial<ViewerContext> = {}): ViewerContext {
  return { userId: 'test-user', personId: null, bodyIds: [], clearance: 'official', ...parts };
}
