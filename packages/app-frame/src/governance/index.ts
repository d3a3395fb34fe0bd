export { GovernanceChecklist } from './governance-checklist.tsx';
export { dutiesInWords, type ShownGovernance, type ShownGoverningDocument } from './governance-words.ts';
