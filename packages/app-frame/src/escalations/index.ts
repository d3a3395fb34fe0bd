export { escalationColumns } from './escalation-columns.tsx';
export { EscalationList } from './escalation-list.tsx';
export {
  type EscalationSearch,
  escalationFilter,
  escalationsHref,
  readEscalationSearch,
} from './escalation-search.ts';
export { EscalationView } from './escalation-view.tsx';
export { sourceWords } from './escalation-words.ts';
