/** Every code an answer of the gateway may carry; a client may rely on the list being closed. */
export const codes = [
  'UNAUTHENTICATED',
  'STEP_UP_REQUIRED',
  'FORBIDDEN',
  'NOT_FOUND',
  'VALIDATION',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'RATE_LIMITED',
  'COST_EXCEEDED',
  'STORAGE_FULL',
  'UNAVAILABLE',
] as const;

export type Code = (typeof codes)[number];

export type LimitBreach = { readonly limit: string; readonly allowed: number; readonly measured: number };

type Particulars = {
  readonly status?: number;
  readonly field?: string;
  readonly retryAfterSeconds?: number;
  readonly breach?: LimitBreach;
  readonly cause?: unknown;
};

const usualStatus: Record<Code, number> = {
  UNAUTHENTICATED: 401,
  STEP_UP_REQUIRED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  VALIDATION: 400,
  CONFLICT: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  RATE_LIMITED: 429,
  COST_EXCEEDED: 400,
  STORAGE_FULL: 507,
  UNAVAILABLE: 503,
};

/** Thrown to answer a request with a code and a sentence fit for the person who sent it. */
export class Refusal extends Error {
  readonly code: Code;
  readonly status: number;
  readonly particulars: Particulars;

  constructor(code: Code, sentence: string, particulars: Particulars = {}) {
    super(sentence, { cause: particulars.cause });
    this.name = 'Refusal';
    this.code = code;
    this.status = particulars.status ?? usualStatus[code];
    this.particulars = particulars;
  }
}

/** What a caller is told when the fault is ours; the reference finds it in the log. */
export function faultOfOurs(requestId: string, cause?: unknown): Refusal {
  return new Refusal(
    'UNAVAILABLE',
    `Something went wrong on our side. Try again; if it goes on, give us the reference ${requestId}.`,
    { status: 500, cause },
  );
}
