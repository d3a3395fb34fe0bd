/** Told of each statement sent, so that a test can count them. */
export type StatementListener = (sql: string) => void;

/** Over ten seconds a statement is cancelled; a transaction that waits five seconds for us is ended. */
export const connectionLimits = {
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 5_000,
  connectionTimeoutMillis: 5_000,
} as const;
