import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { MailStanding } from '../mail/mail-queue.ts';
import type { Call } from './call.ts';

/** What `/metrics` tells: how the process does, and how many requests of which kind took how long. */
export class Figures {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'route' | 'method' | 'status'>;
  readonly #operations: Counter<'operation' | 'code'>;

  constructor(mailStanding: () => Promise<MailStanding>) {
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: 'concordat_request_seconds',
      help: 'Time from the first byte of a request to the last of its answer',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 1, 2, 5, 10],
      registers: [this.#registry],
    });
    this.#operations = new Counter({
      name: 'concordat_operations_total',
      help: 'Operations of the API by name and by the code they were refused with',
      labelNames: ['operation', 'code'],
      registers: [this.#registry],
    });
    const mails = new Gauge({
      name: 'concordat_mails',
      help: 'Mails that are not sent yet: waiting, and of those the ones that were tried and failed',
      labelNames: ['state'],
      registers: [this.#registry],
      // Without the database the last counts stand; its own figures tell that it is away.
      collect: () =>
        mailStanding().then(
          ({ waiting, failing }) => {
            mails.set({ state: 'waiting' }, waiting);
            mails.set({ state: 'failing' }, failing);
          },
          () => {},
        ),
    });
  }

  record(call: Call, status: number, seconds: number): void {
    this.#requests.observe({ route: call.route, method: call.method, status: String(status) }, seconds);
    if (call.operation) this.#operations.inc({ operation: call.operation, code: call.code ?? 'none' });
  }

  async text(): Promise<{ contentType: string; text: string }> {
    return { contentType: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}
