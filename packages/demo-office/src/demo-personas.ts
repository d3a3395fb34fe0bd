import { demoBodies } from './demo-bodies.ts';
import { demoPeople, userIdOf } from './demo-people.ts';

/** A person of the demo office as the sign-in page offers them. */
export type DemoPersona = {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly post: string;
  readonly body: string;
  readonly about: string;
};

export const demoPersonas: readonly DemoPersona[] = demoPeople.flatMap(({ post, body, persona }) => {
  if (persona === undefined) return [];
  const bodyName = demoBodies.find(({ key }) => key === body)?.shortName ?? '';
  return [
    { id: persona.id, userId: userIdOf(persona.id), name: post, post, body: bodyName, about: persona.about },
  ];
});
