import { returnInterests } from '@concordat/use-cases';
import type { AppointedPerson } from './appoint-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

/** Within 28 days of taking up the posts. */
const AT = '2016-06-06T09:00:00Z';

/** No paper names an interest, and one post has not answered yet. */
const notReturnedYet = 'Director of Estates';

/** Nil returns of everybody in post but one. */
export async function returnNilInterests(
  teller: Teller,
  bodyIdOf: BodyIds,
  newId: () => string,
  people: readonly AppointedPerson[],
): Promise<void> {
  for (const { body, post, personId } of people) {
    if (post === notReturnedYet) continue;
    const themself = teller.as(
      AT,
      { userId: `person-${personId}`, name: post, role: 'budgetHolder', personId },
      bodyIdOf(body),
    );
    come(
      await returnInterests(themself, { personId, isNil: true, idempotencyKey: newId() }),
      `return the interests of the ${post}`,
    );
  }
}
