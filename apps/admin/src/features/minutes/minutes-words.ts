import { isQuorate } from '@concordat/domain/meetings';
import type { StatusWords } from '@concordat/ui';
import type { AttendanceKind, MinutedOutcome, MinutesStatus } from '../../generated/graphql.ts';
import type { ShownMinutes } from './shown-minutes.ts';

export const outcomeWords: Readonly<Record<MinutedOutcome, string>> = {
  noted: 'Noted',
  approved: 'Approved',
  agreed: 'Agreed',
  agreedInPart: 'Agreed in part',
  deferred: 'Deferred',
  tookAssurance: 'Took assurance',
  escalated: 'Escalated',
  noneDeclared: 'None declared',
  welcomed: 'Welcomed',
  refused: 'Refused',
  referredBack: 'Referred back',
};

export const attendanceWords: Readonly<Record<AttendanceKind, string>> = {
  member: 'Member',
  inAttendance: 'In attendance',
  apologies: 'Apologies',
};

export const minutesStatusWords: StatusWords<MinutesStatus> = {
  draft: ['Draft', 'caution'],
  approved: ['Approved', 'good'],
  signed: ['Signed', 'good'],
};

/** "5 members are present, a quorum is 3". */
export function presenceInWords({ attendance, quorum }: ShownMinutes): string {
  const members = attendance.filter(({ kind }) => kind === 'member').length;
  const present = `${members} ${members === 1 ? 'member is' : 'members are'} present`;
  const quorate = isQuorate(attendance, quorum);
  if (quorate === null) return `${present}; the terms of reference give no quorum`;
  return quorate ? `${present}, a quorum is ${quorum}` : `${present}: no quorum, which is ${quorum}`;
}

/** "2 resolutions, 1 action". */
export function countsInWords({ items }: ShownMinutes): string {
  const resolutions = items.reduce((sum, item) => sum + item.resolutions.length, 0);
  const actions = items.reduce((sum, item) => sum + item.actions.length, 0);
  return `${resolutions} ${resolutions === 1 ? 'resolution' : 'resolutions'}, ${actions} ${actions === 1 ? 'action' : 'actions'}`;
}

/** How far the words in the box have come: `isKept` where the device keeps them meanwhile. */
export function paragraphStanding(
  { isBusy, isChanged, hasFailed }: { isBusy: boolean; isChanged: boolean; hasFailed: boolean },
  isKept: boolean,
): string {
  if (isBusy) return 'Saving';
  if (hasFailed && isChanged) return notSavedYet(isKept);
  return isChanged ? 'Typing' : 'Saved';
}

export function notSavedYet(isKept: boolean): string {
  return isKept ? 'Not saved yet: kept on this device until it is' : 'Not saved yet';
}
