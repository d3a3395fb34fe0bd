import type { Viewer } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { NotPermitted } from '../not-permitted.ts';

/** Under whom what a person reads and notes for themselves is kept. Throws `NotPermitted` for one who reads for no body. */
export function ownReader({ userId, bodyIds: [bodyId] }: Viewer): { userId: string; bodyId: BodyId } {
  if (bodyId === undefined) throw new NotPermitted();
  return { userId, bodyId };
}
