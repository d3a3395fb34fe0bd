import { useQuery } from '@apollo/client/react';
import { ReturnStanding } from '@concordat/app-frame/interests';
import { Link } from '@concordat/ui';
import { interestsDueQuery } from './interests-due.graphql.ts';

/** The reader's own part of the register of interests, with what is due. */
export function InterestsDue() {
  const part = useQuery(interestsDueQuery).data?.interestsRegister.edges[0]?.node;
  if (part === undefined || part.returnDueOn === null) return null;
  return (
    <p className="govuk-body">
      <Link href="/resource-group/my-interests">My interests</Link>: <ReturnStanding {...part} />
    </p>
  );
}
