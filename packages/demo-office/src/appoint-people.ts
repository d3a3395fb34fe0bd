import type { PersonId, PostId } from '@concordat/domain/bodies';
import { appointToPost, establishPost, registerPerson } from '@concordat/use-cases';
import { type DemoPerson, demoPeople } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

export type AppointedPerson = DemoPerson & { readonly personId: PersonId; readonly postId: PostId };

/** First day after the election of May 2016. */
const IN_POST_FROM = '2016-05-12';
const AT = '2016-05-12T09:00:00Z';

/** Chapter two: the posts, and a person in each, known by the post alone. */
export async function appointPeople(teller: Teller, bodyIdOf: BodyIds): Promise<readonly AppointedPerson[]> {
  const appointed: AppointedPerson[] = [];
  for (const person of demoPeople) appointed.push(await appoint(teller, bodyIdOf, person));
  return appointed;
}

async function appoint(teller: Teller, bodyIdOf: BodyIds, demo: DemoPerson): Promise<AppointedPerson> {
  const bodyId = bodyIdOf(demo.body);
  const opening = teller.opening(AT, 'first', bodyId);
  const post = come(
    await establishPost(opening, { bodyId, title: demo.post }),
    `establish the post ${demo.post}`,
  );
  const person = come(
    await registerPerson(opening, { bodyId, name: demo.post }),
    `register the ${demo.post}`,
  );
  const appointment = {
    personId: person.id,
    postId: post.id,
    from: IN_POST_FROM,
    isDeputising: false,
    expectedVersion: 1,
  };
  come(await appointToPost(opening, appointment), `appoint the ${demo.post}`);
  return { ...demo, personId: person.id, postId: post.id };
}
