import type { Response } from 'express';

/** Alive from the first moment; ready once known operations have been run, and no longer once stopping. */
export class Health {
  #state: 'starting' | 'ready' | 'stopping' = 'starting';
  readonly #askDatabase: () => Promise<unknown>;

  constructor(askDatabase: () => Promise<unknown>) {
    this.#askDatabase = askDatabase;
  }

  markReady(): void {
    if (this.#state === 'starting') this.#state = 'ready';
  }

  markStopping(): void {
    this.#state = 'stopping';
  }

  answerAlive(response: Response): void {
    response.setHeader('Cache-Control', 'no-store');
    response.json({ status: 'alive' });
  }

  async answerReady(response: Response): Promise<void> {
    const database = await this.#askDatabase().then(
      () => 'answers' as const,
      () => 'silent' as const,
    );
    const isReady = this.#state === 'ready' && database === 'answers';
    response.setHeader('Cache-Control', 'no-store');
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : this.#state, database });
  }
}
