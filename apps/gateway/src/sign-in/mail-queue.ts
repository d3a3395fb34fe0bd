import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock.ts';
import type { SignInPool } from './sign-in-pool.ts';

export type Mail = { readonly to: string; readonly subject: string; readonly body: string };

/** Messages wait in the database until they are sent, so that none is lost with the process. */
export class MailQueue {
  readonly #pool: SignInPool;
  readonly #clock: Clock;

  constructor(pool: SignInPool, clock: Clock) {
    this.#pool = pool;
    this.#clock = clock;
  }

  async add({ to, subject, body }: Mail): Promise<void> {
    await this.#pool.ask(
      'insert into auth_mail (id, recipient, subject, body, created_at) values ($1, $2, $3, $4, $5)',
      [uuidv7(), oneLine(to), oneLine(subject), body, this.#clock.now()],
    );
  }
}

/** A line break in a header would begin another header. */
function oneLine(text: string): string {
  return [...text].map((character) => (character < ' ' ? ' ' : character)).join('');
}
