import { useQuery } from '@apollo/client/react';
import { DateText, Link, longMonth, PageNotice, Tag } from '@concordat/ui';
import { returnsDueQuery } from './returns-due.graphql.ts';

/** The forecasts the reader is asked for, on the home page of whoever answers for a budget line. */
export function ReturnsDue() {
  const { data } = useQuery(returnsDueQuery);
  return (data?.myReturns.waiting ?? []).map(({ id, month, postTitle, dueOn, isLate }) => (
    <PageNotice
      key={id}
      tone={isLate ? 'caution' : 'plain'}
      title={`Your forecast for ${longMonth(month)} is asked for.`}
      action={<Link href={`/resource-group/returns/${encodeURIComponent(id)}`}>Sign the return</Link>}
    >
      {postTitle}, due <DateText date={dueOn} /> {isLate && <Tag tone="alarm">Late</Tag>}
    </PageNotice>
  ));
}
