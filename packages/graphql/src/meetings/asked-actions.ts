import type { ActionsAsked } from '@concordat/database/reads';
import { may } from '@concordat/domain/access';
import type { RequestContext } from '../request-context.ts';
import { officeToday, signedIn } from '../signed-in.ts';

/** What reading actions depends on: who asks, on which day, and what they may do to an action of each status. */
export function askedActions(context: RequestContext): ActionsAsked {
  const viewer = signedIn(context);
  const commands = may(viewer, 'action:update') ? ['UpdateAction'] : [];
  return {
    viewer,
    today: officeToday(context),
    actionCommands: { open: commands, ongoing: commands, closed: commands },
  };
}
