import type { ForumsAsked } from '@concordat/database/reads';
import { allowedForumCommands, allowedPaperCommands } from '@concordat/domain/meetings';
import type { RequestContext } from '../request-context.ts';
import { officeToday, signedIn } from '../signed-in.ts';

/** What reading forums depends on: who asks, on which day, and what they may do with a forum of their body's. */
export function askedForums(context: RequestContext): ForumsAsked {
  const viewer = signedIn(context);
  return {
    viewer,
    today: officeToday(context),
    forumCommands: allowedForumCommands(viewer),
    paperCommands: allowedPaperCommands(viewer),
  };
}
