import type { ReadPool } from '../read/read-pool.ts';
import { nobody } from '../read/viewer-context.ts';

/** The server must not start: each reason is one plain sentence. */
export class UnsafeToServe extends Error {
  override readonly name = 'UnsafeToServe';
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(`Concordat will not serve from this database. ${reasons.join(' ')}`);
    this.reasons = reasons;
  }
}

interface Standing {
  role: string;
  is_superuser: boolean;
  bypasses: boolean;
  owned: string[];
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
}

interface Guard {
  table_name: string;
  /** The policies without which it is not guarded. */
  needed: string[];
  is_enabled: boolean;
  is_forced: boolean;
  policies: string[];
  has_revision: boolean;
}

/** Asked through the pool that would serve. Throws `UnsafeToServe` with every reason found. */
export async function assertSafeToServe(pool: Pick<ReadPool, 'readAs'>): Promise<void> {
  const reasons = [
    ...standingReasons(await pool.readAs<Standing>(nobody, standing)),
    ...guardReasons(await pool.readAs<Guard>(nobody, guards)),
  ];
  if (reasons.length > 0) throw new UnsafeToServe(reasons);
}

const standing = `
  select current_user::text as role, r.rolsuper as is_superuser, r.rolbypassrls as bypasses,
         coalesce((select array_agg(c.relname::text order by c.relname) from pg_class c
           where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
             and pg_has_role(r.oid, c.relowner, 'MEMBER')), '{}') as owned,
         current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
         current_setting('synchronous_commit') as synchronous_commit
    from pg_roles r where r.rolname = current_user`;

const guards = `
  with guarded as (
    select table_oid, table_name, is_enabled, is_forced,
           array['viewer_reads', 'viewer_inserts', 'viewer_updates', 'viewer_deletes'] as needed,
           table_name = any (tables_without_revision()) or exists (select from pg_trigger g
             where g.tgrelid = table_oid and g.tgname = 'bump_revision' and g.tgenabled in ('O', 'A')) as has_revision
      from body_scoped_table
    union all
    select oid, relname::text, relrowsecurity, relforcerowsecurity, array['viewer_reads', 'viewer_inserts'], true
      from pg_class where oid = to_regclass('public.stored_file'))
  select g.*, coalesce((select array_agg(p.policyname::text) from pg_policies p
           where p.schemaname = 'public' and p.tablename = g.table_name), '{}') as policies
    from guarded g order by g.table_name`;

function standingReasons([found]: readonly Standing[]): string[] {
  if (found === undefined) return ['The role of the connection could not be told.'];
  const reasons: string[] = [];
  if (found.is_superuser)
    reasons.push(`The role "${found.role}" is a superuser, so it would see every body's records.`);
  if (found.bypasses) reasons.push(`The role "${found.role}" may bypass row-level security.`);
  if (!found.is_superuser && found.owned.length > 0) {
    reasons.push(
      `The role "${found.role}" owns tables (${found.owned.slice(0, 3).join(', ')}), so it could lift their policies.`,
    );
  }
  if (found.fsync !== 'on')
    reasons.push('PostgreSQL runs with fsync off: a power cut would lose what was saved.');
  if (found.full_page_writes !== 'on') {
    reasons.push('PostgreSQL runs with full_page_writes off: a power cut could spoil what was saved.');
  }
  if (found.synchronous_commit === 'off') {
    reasons.push('PostgreSQL runs with synchronous_commit off: a power cut would lose the last saves.');
  }
  return reasons;
}

function guardReasons(tables: readonly Guard[]): string[] {
  if (tables.length === 0) return ['The database has no tables yet: run the migration first.'];
  return tables.flatMap((table) => {
    const missing = table.needed.filter((policy) => !table.policies.includes(policy));
    if (missing.length > 0)
      return [`The table "${table.table_name}" lacks its policy ${missing.join(', ')}.`];
    if (!table.is_enabled || !table.is_forced) {
      return [`Row-level security is not enabled and forced on the table "${table.table_name}".`];
    }
    if (!table.has_revision) return [`The table "${table.table_name}" does not move the revision counter.`];
    return [];
  });
}
