export type { InterestCommands } from './interest-forms.tsx';
export { interestText, runningInterestsOf, type ShownInterests } from './interest-words.ts';
export { PersonInterests } from './person-interests.tsx';
export { ReturnStanding } from './return-standing.tsx';
