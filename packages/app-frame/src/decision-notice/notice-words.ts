import type { DecisionKind } from '@concordat/domain/meetings';

export { publicationWords } from '@concordat/domain/printed';

import { exactMoney, type StatusWords } from '@concordat/ui';

export type NoticeStatus = 'draft' | 'ready' | 'signed' | 'withdrawn';

export const noticeStatusWords: StatusWords<NoticeStatus> = {
  draft: ['Draft', 'quiet'],
  ready: ['Waits to be signed', 'caution'],
  signed: ['Signed', 'active'],
  withdrawn: ['Withdrawn', 'quiet'],
};

export const adviceWords = {
  legal: 'Legal advice',
  finance: 'Financial advice',
  equality: 'Equality advice',
} as const;

/** The domain's own words (a test holds them to it): its rules would weigh more than the page that shows these. */
export const decisionKindWords: Readonly<Record<DecisionKind, string>> = {
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

/** Whole pence as a notice writes them: pence only where there are some. */
export function noticeMoney(pence: number): string {
  return exactMoney(pence).replace(/\.00$/, '');
}
