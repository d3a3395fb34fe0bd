import type { Viewer } from '@concordat/domain/access';
import type { Circumstances } from '@concordat/domain/kernel';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from './request-context.ts';
import { signedIn } from './signed-in.ts';

/** What the domain is told when it is asked what a viewer may do; nothing it decides here is kept. */
export function circumstancesOf(context: RequestContext): Circumstances<Viewer> {
  return { now: context.officeNow, by: signedIn(context), newId: uuidv7 };
}
