import type { ActionsAsked } from '@concordat/database/reads';
import { allowedActionCommands } from '@concordat/domain/meetings';
import type { RequestContext } from '../request-context.ts';
import { officeToday, signedIn } from '../signed-in.ts';

/** What reading actions depends on: who asks, on which day, and what they may do with an action of their body's or their own. */
export function askedActions(context: RequestContext): ActionsAsked {
  const viewer = signedIn(context);
  const commands = (isOfTheirBody: boolean, isTheirs: boolean) =>
    allowedActionCommands(viewer, { isOfTheirBody, isTheirs });
  return {
    viewer,
    today: officeToday(context),
    actionCommands: {
      ofTheirBody: commands(true, false),
      theirs: commands(false, true),
      both: commands(true, true),
    },
  };
}
