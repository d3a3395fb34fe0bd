import type { InterestCommands } from '@concordat/app-frame/interests';
import {
  endInterestMutation,
  registerInterestMutation,
  returnInterestsMutation,
} from './interests.graphql.ts';

/** The commands of the register, and the queries that show what they change. */
export const interestCommands: InterestCommands = {
  register: registerInterestMutation,
  end: endInterestMutation,
  returned: returnInterestsMutation,
  refetch: ['InterestsRegister', 'InterestsOf', 'InterestsPresent'],
};
