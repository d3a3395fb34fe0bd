export { type EndInterest, endInterest } from './end-interest.ts';
export type { InterestsEvent, InterestsEventOf } from './interests-events.ts';
export type { InterestsReturnId, RegisteredInterestId } from './interests-ids.ts';
export {
  allowedInterestCommands,
  type InterestsInHand,
  mayKeepInterestsOf,
  returnDueOn,
  runningInterests,
} from './interests-in-hand.ts';
export { type InterestsRefusal, sentenceForInterestsRefusal } from './interests-refusals.ts';
export { type RegisterInterest, registerInterest } from './register-interest.ts';
export {
  type InterestKind,
  type InterestsReturn,
  interestKinds,
  type RegisteredInterest,
} from './registered-interest.ts';
export { type ReturnInterests, returnInterests } from './return-interests.ts';
