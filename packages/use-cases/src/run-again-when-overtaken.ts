import { Prisma } from '@concordat/database/prisma';
import { StaleWrite } from '@concordat/database/stores';

const timesAtMost = 3;

/**
 * Runs the work again when a writer of another body came in between load and save: it then finds what that one wrote,
 * and says so as a refusal or a conflict. What happens every time is a fault, and thrown.
 */
export async function runAgainWhenOvertaken<T>(work: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times += 1) {
    try {
      return await work();
    } catch (error) {
      if (!wasOvertaken(error) || times >= timesAtMost) throw error;
    }
  }
}

function wasOvertaken(error: unknown): boolean {
  const isDuplicate = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  return error instanceof StaleWrite || isDuplicate;
}
