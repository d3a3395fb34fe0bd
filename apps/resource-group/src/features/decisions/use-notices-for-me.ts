import { useQuery } from '@apollo/client/react';
import type { NoticesForMeQuery } from '../../generated/graphql.ts';
import { noticesForMeQuery } from './sign-notice.graphql.ts';

export type NoticeForMe = NoticesForMeQuery['decisionNotices']['edges'][number]['node'];

/** The decisions that wait for the reader's own signature, at most five; none until they are known. */
export function useNoticesForMe(): readonly NoticeForMe[] {
  const { data } = useQuery(noticesForMeQuery, { fetchPolicy: 'cache-and-network' });
  return data?.decisionNotices.edges.map(({ node }) => node) ?? [];
}
