import { createHash } from 'node:crypto';
import { setViewerInTransaction } from './viewer-settings.ts';

/** One value as text, found by the same statement at the same moment as what is read; its own `$1 …` count from one. */
export interface Alongside {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A read that tells the database who reads: one statement, under one name, so that a connection plans it once. */
export interface ReadAsViewer {
  readonly name: string;
  readonly text: string;
}

const known = new Map<string, Map<string, ReadAsViewer>>();

/**
 * Puts the viewer's settings, a read of one value and what stands alongside it into one statement. Its values are the
 * four settings, then the read's, then the other's.
 *
 * The settings hold for this statement alone. CASE has PostgreSQL set them before it reads; were it ever otherwise,
 * nobody would be set, and nobody sees nothing.
 */
export function readAsViewer(sql: string, paramCount: number, alongside: string | null): ReadAsViewer {
  const reads = known.get(alongside ?? '') ?? new Map<string, ReadAsViewer>();
  known.set(alongside ?? '', reads);
  const made = reads.get(sql) ?? make(sql, paramCount, alongside);
  reads.set(sql, made);
  return made;
}

function make(sql: string, paramCount: number, alongside: string | null): ReadAsViewer {
  const settings = 4;
  const text = `with told as materialized (${setViewerInTransaction})
    select case when told is not null then (${numberedFrom(settings, sql)}) end as json
    ${alongside === null ? '' : `, (${numberedFrom(settings + paramCount, alongside)}) as alongside`} from told`;
  return { text, name: createHash('sha256').update(text).digest('base64url').slice(0, 24) };
}

function numberedFrom(before: number, sql: string): string {
  return sql.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`);
}
