import { decisionKindWords } from '@concordat/app-frame/decision-notice';

/** The kinds of decisions for a list to choose from. */
export const decisionKindChoices = Object.entries(decisionKindWords).map(([value, label]) => ({
  value,
  label,
}));
