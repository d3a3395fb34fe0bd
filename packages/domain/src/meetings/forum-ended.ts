import { refuse } from '../kernel/index.ts';
import type { Forum } from './forum.ts';

/** The refusal where a forum has ended and does not change any more; null where it has not. */
export function refuseEnded({ name, status }: Forum) {
  return status === 'merged' || status === 'terminated'
    ? refuse({ kind: 'ForumHasEnded', name, status })
    : null;
}
