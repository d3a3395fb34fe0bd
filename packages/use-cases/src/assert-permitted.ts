import { may, type Permission, type Viewer } from '@concordat/domain/access';
import { NotPermitted } from './not-permitted.ts';

/**
 * Throws `NotPermitted` unless the viewer holds the permission, or is the office's own work where only that may.
 * A key reads and never commands, whatever its owner holds.
 */
export function assertPermitted(viewer: Viewer, needs: Permission | 'system'): void {
  const isPermitted = needs === 'system' ? viewer.via === 'system' : may(viewer, needs);
  if (!isPermitted || viewer.via === 'apiKey') throw new NotPermitted();
}
