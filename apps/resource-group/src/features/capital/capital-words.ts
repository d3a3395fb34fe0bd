import type { StatusWords } from '@concordat/ui';
import type {
  CapitalApprovalKind,
  CapitalApprovalStanding,
  CapitalAuthority,
  SchemeRating,
} from '../../generated/graphql.ts';

export const approvalKindWords: Readonly<Record<CapitalApprovalKind, string>> = {
  broughtForward: 'Brought forward',
  original: 'Original programme',
  addition: 'Addition',
  technical: 'Technical addition',
  virement: 'Virement',
  deletion: 'Deletion',
};

export const authorityWords: Readonly<Record<CapitalAuthority, string>> = {
  policingBody: 'Local policing body',
  chiefConstable: 'Chief Constable, within the delegation',
};

export const standingWords: StatusWords<CapitalApprovalStanding> = {
  notYet: ['Not yet put forward', 'quiet'],
  proposed: ['Proposed', 'caution'],
  authorised: ['Authorised', 'good'],
  withdrawn: ['Withdrawn', 'quiet'],
};

export const ratingWords: StatusWords<SchemeRating> = {
  green: ['To plan', 'good'],
  amber: ['At risk', 'caution'],
  red: ['Off plan', 'alarm'],
};
