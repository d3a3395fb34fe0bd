/** What a decision is about; the scheme of delegation speaks of these. */
export const decisionKinds = [
  'policy',
  'budget',
  'virement',
  'reserveDraw',
  'capitalAddition',
  'technicalCapitalAddition',
  'contract',
  'singleTender',
  'agreement',
  'sharedOffice',
  'grant',
  'estate',
  'service',
  'other',
] as const;

export type DecisionKind = (typeof decisionKinds)[number];

const inWords: { readonly [Kind in DecisionKind]: string } = {
  policy: 'Policy',
  budget: 'Budget and precept',
  virement: 'Virement between budget lines',
  reserveDraw: 'Draw on reserves',
  capitalAddition: 'Addition to the capital programme',
  technicalCapitalAddition: 'Technical addition to the capital programme',
  contract: 'Contract',
  singleTender: 'Single tender action',
  agreement: 'Collaboration agreement',
  sharedOffice: 'Shared office agreement',
  grant: 'Grant',
  estate: 'Land and buildings',
  service: 'Service change',
  other: 'Other',
};

/** As a notice and the scheme print it. */
export function writtenDecisionKind(kind: DecisionKind): string {
  return inWords[kind];
}
