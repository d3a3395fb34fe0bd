import { inTransaction } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import { bodyStore, forumStore } from '@concordat/database/stores';
import type { Body } from '@concordat/domain/bodies';
import { commandLineContext } from './command-line-context.ts';
import { Failure } from './failure.ts';

/** The body by its short name; without a name the only one that runs a forum. Throws `Failure` with the choice there is. */
export async function chooseBody(prisma: PrismaClient, shortName: string | undefined): Promise<Body> {
  const nobody = commandLineContext(prisma, []);
  const bodies = await inTransaction(prisma, nobody.viewer, (tx) => bodyStore.all(tx));
  const { viewer } = commandLineContext(
    prisma,
    bodies.map(({ id }) => id),
  );
  return inTransaction(prisma, viewer, async (tx) => {
    if (shortName !== undefined) {
      const named = bodies.find((body) => body.shortName.toLowerCase() === shortName.toLowerCase());
      if (named !== undefined) return named;
      throw new Failure(`No body is called "${shortName}". There are: ${namesOf(bodies)}.`);
    }
    const running: Body[] = [];
    for (const body of bodies) if ((await forumStore.ofBody(tx, body.id)).length > 0) running.push(body);
    const [only] = running;
    if (only !== undefined && running.length === 1) return only;
    throw new Failure(
      `Say whose it is with --body. There are: ${namesOf(running.length > 0 ? running : bodies)}.`,
    );
  });
}

function namesOf(bodies: readonly Body[]): string {
  return bodies.length === 0 ? 'none yet' : bodies.map(({ shortName }) => shortName).join(', ');
}
