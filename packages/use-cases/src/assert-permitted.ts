import { may, type Permission, type Viewer } from '@concordat/domain/access';
import { NotPermitted } from './not-permitted.ts';

/** `system` is the office's own work, such as seeding or an invitation followed; `self` what people do about themselves. */
export type Needs = Permission | 'system' | 'self';

/**
 * Throws `NotPermitted` unless the viewer holds the permission, is the office's own work where only that may, or a
 * person where it is about their own account.
 * A key reads and never commands, whatever its owner holds.
 */
export function assertPermitted(viewer: Viewer, needs: Needs): void {
  if (viewer.via === 'apiKey' || !isPermitted(viewer, needs)) throw new NotPermitted();
}

function isPermitted(viewer: Viewer, needs: Needs): boolean {
  if (needs === 'system') return viewer.via === 'system';
  return needs === 'self' ? viewer.via === 'session' : may(viewer, needs);
}
