import type { StatusWords } from '@concordat/ui';
import type { ForumPageQuery } from '../../generated/graphql.ts';

export type ShownForum = NonNullable<ForumPageQuery['forum']>;
export type ShownChange = ShownForum['changes'][number];
export type OfferedForum = ForumPageQuery['forums']['edges'][number]['node'];
export type OfferedPost = ForumPageQuery['posts']['edges'][number]['node'];

export type ForumStatus = 'proposed' | 'active' | 'merged' | 'terminated';

export const forumStatusWords: StatusWords<ForumStatus> = {
  proposed: ['Proposed', 'caution'],
  active: ['Active', 'active'],
  merged: ['Merged', 'quiet'],
  terminated: ['Terminated', 'quiet'],
};

export const openBusinessWords: Readonly<Record<ShownForum['openBusiness'][number]['kind'], string>> = {
  action: 'Open action',
  standingItem: 'Standing item',
  planEntry: 'Forward plan',
  power: 'Delegated power',
  reportingForum: 'Reports to it',
  escalationAsked: 'Matter it escalated',
  escalationToAnswer: 'Matter it is asked about',
};

/** "merge Finance Sub-Group and Estates Sub-Group into Resource Group". */
export function changeInWords({ kind, forums, into }: Pick<ShownChange, 'kind' | 'forums' | 'into'>): string {
  const names = forums.map(({ name }) => name);
  const named = names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  if (kind === 'establish') return `establish ${named}`;
  if (kind === 'terminate') return `end ${named}`;
  return `merge ${named} into ${into?.name ?? 'another forum'}`;
}
