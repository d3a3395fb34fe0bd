import { may, type Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';
import type { NoticeStatus, PublicationChoice } from './decision-notice.ts';

/** As much of a notice as says what may be done with it. */
export type NoticeStanding = {
  readonly bodyId: BodyId;
  readonly status: NoticeStatus;
  readonly hasCondition: boolean;
  readonly isConditionMet: boolean;
  readonly publication: PublicationChoice | null;
  /** Whether the viewer's person does the work of the post that is asked to sign, today. */
  readonly isForMe: boolean;
};

/** What the viewer may do with a notice now, by the names of the commands. */
export function allowedNoticeCommands(viewer: Viewer, notice: NoticeStanding): readonly string[] {
  if (viewer.via === 'apiKey' || !viewer.bodyIds.includes(notice.bodyId)) return [];
  const drafts = may(viewer, 'decision:draft');
  const { status } = notice;
  const checks: readonly (readonly [string, boolean])[] = [
    ['SignNotice', status === 'ready' && notice.isForMe && may(viewer, 'decision:sign')],
    ['ReturnNotice', status === 'ready' && (drafts || (notice.isForMe && may(viewer, 'decision:sign')))],
    ['WriteNotice', status === 'draft' && drafts],
    ['MakeNoticeReady', status === 'draft' && drafts],
    ['WithdrawNotice', (status === 'draft' || status === 'ready') && drafts],
    ['RecordConditionMet', status === 'signed' && notice.hasCondition && !notice.isConditionMet && drafts],
    ['DecidePublication', status === 'signed' && notice.publication !== 'full' && drafts],
  ];
  return checks.filter(([, isAllowed]) => isAllowed).map(([command]) => command);
}
