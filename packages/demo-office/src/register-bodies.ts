import type { BodyId } from '@concordat/domain/bodies';
import { idOf } from '@concordat/domain/kernel';
import { registerBody } from '@concordat/use-cases';
import { type DemoBody, demoBodies } from './demo-bodies.ts';
import { come, type StoryParts, type Teller } from './teller.ts';

export type BodyIds = (key: string) => BodyId;

/** Chapter one: the areas and bodies, as they stood when the Board met. */
export async function registerBodies(teller: Teller, { newId }: StoryParts): Promise<BodyIds> {
  const ids = new Map(demoBodies.map(({ key }) => [key, idOf<'Body'>(newId())]));
  const idOfBody: BodyIds = (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The demo office has no body ${key}.`);
    return id;
  };
  for (const body of demoBodies) await register(teller, body, idOfBody(body.key));
  return idOfBody;
}

async function register(teller: Teller, { key: _, ...described }: DemoBody, bodyId: BodyId) {
  const opening = teller.opening('2016-05-12T08:00:00Z', 'first', bodyId);
  come(await registerBody(opening, { bodyId, ...described }), `register ${described.shortName}`);
}
