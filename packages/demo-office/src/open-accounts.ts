import { confirmRoleGrant, openUserAccess, requestRoleGrant } from '@concordat/use-cases';
import type { AppointedPerson } from './appoint-people.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const AT = '2016-05-13T09:00:00Z';

/** Chapter three: the accounts. Each role is asked for by one hand and confirmed by another, as it is ever after. */
export async function openAccounts(
  teller: Teller,
  bodyIdOf: BodyIds,
  people: readonly AppointedPerson[],
): Promise<void> {
  for (const person of people) {
    if (person.persona !== undefined) await openAccount(teller, bodyIdOf, person, person.persona);
  }
}

async function openAccount(
  teller: Teller,
  bodyIdOf: BodyIds,
  { post, body, personId }: AppointedPerson,
  { id, role, clearance, alsoSees = [] }: NonNullable<AppointedPerson['persona']>,
) {
  const bodyId = bodyIdOf(body);
  const seesBodyIds = [bodyId, ...alsoSees.map(bodyIdOf)];
  const [first, second] = (['first', 'second'] as const).map((hand) =>
    teller.opening(AT, hand, ...seesBodyIds),
  ) as [ReturnType<Teller['opening']>, ReturnType<Teller['opening']>];
  const userId = userIdOf(id);
  const account = {
    userId,
    name: post,
    email: `${id}@demo.example`,
    bodyId,
    personId,
    clearance,
    seesBodyIds,
    isDemoPersona: true,
  };
  come(await openUserAccess(first, account), `open the account of the ${post}`);
  const grant = come(await requestRoleGrant(first, { userId, role }), `ask for the role of the ${post}`);
  come(
    await confirmRoleGrant(second, { grantId: grant.id, expectedVersion: 1 }),
    `confirm the role of the ${post}`,
  );
}
