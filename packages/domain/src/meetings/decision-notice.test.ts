import { expect, it } from 'vitest';
import { policingBody } from '../../test/notices.ts';
import { otherBody, ownBody, viewerWith } from '../../test/viewers.ts';
import { unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { allowedNoticeCommands } from './allowed-notice-commands.ts';
import { noticeMoves, noticeTransitions } from './decision-notice.ts';

const _body = policingBody;

it('moves a notice only where the table says, each move by a command', () => {
  expect(unreachableStates(noticeTransitions, 'draft')).toEqual([]);
  expect(unmatchedMoves(noticeTransitions, noticeMoves)).toEqual({ withoutCommand: [], forbidden: [] });
});

it('offers what may be done now, and to nobody of another body', () => {
  const standing = {
    bodyId: ownBody,
    status: 'ready',
    hasCondition: false,
    isConditionMet: false,
    publication: null,
    isForMe: true,
  } as const;
  const of = viewerWith('head', ['policingBodyHead']);
  expect(allowedNoticeCommands(of, standing)).toEqual(['SignNotice', 'ReturnNotice']);
  expect(allowedNoticeCommands({ ...of, bodyIds: [otherBody] }, standing)).toEqual([]);
  const writer = viewerWith('officer', ['governanceOfficer']);
  expect(allowedNoticeCommands(writer, { ...standing, status: 'draft' })).toEqual([
    'WriteNotice',
    'MakeNoticeReady',
    'WithdrawNotice',
  ]);
  expect(allowedNoticeCommands(writer, { ...standing, status: 'signed', hasCondition: true })).toEqual([
    'RecordConditionMet',
    'DecidePublication',
  ]);
});
