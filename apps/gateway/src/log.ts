import { type DestinationStream, pino } from 'pino';

/** The only names a log line may carry besides its message. What people type is under none of them. */
const allowed = [
  'requestId',
  'method',
  'route',
  'status',
  'ms',
  'userId',
  'operation',
  'code',
  'error',
  'sqlState',
  'stack',
  'step',
  'count',
  'port',
  'mode',
] as const;

export type LogFacts = { readonly [Name in (typeof allowed)[number]]?: string | number };

export type Log = {
  readonly info: (message: string, facts?: LogFacts) => void;
  readonly warn: (message: string, facts?: LogFacts) => void;
  readonly error: (message: string, facts?: LogFacts) => void;
};

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** Writes one JSON object a line to the error stream, so that results on the output stay clean. */
export function openLog(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Log {
  const lines = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (message, facts) => lines.info(onlyAllowed(facts), message),
    warn: (message, facts) => lines.warn(onlyAllowed(facts), message),
    error: (message, facts) => lines.error(onlyAllowed(facts), message),
  };
}

/**
 * What may be kept of an error: its kind, the database's code and where it was thrown. Its message may quote a
 * value that somebody typed, so it is left out.
 */
export function factsOf(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const sqlState = (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(typeof sqlState === 'string' && /^[A-Z0-9_]{2,40}$/.test(sqlState) ? { sqlState } : {}),
    stack: frames
      .slice(0, 12)
      .map((frame) => frame.trim())
      .join(' | '),
  };
}

function onlyAllowed(facts: LogFacts = {}): LogFacts {
  const kept: Record<string, string | number> = {};
  for (const name of allowed) {
    const value = facts[name];
    if (typeof value === 'string' || typeof value === 'number') kept[name] = value;
  }
  return kept;
}
