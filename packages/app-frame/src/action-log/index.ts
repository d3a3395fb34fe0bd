export { ActionDue, ActionStanding } from './action-log-cells.tsx';
export { actionStatusWords } from './action-status-words.ts';
export { type SavedAction, savedActionColumns } from './saved-action-columns.ts';
