import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { type PersonSummaryJson, personSummaryJson } from '../bodies/person-json.ts';
import { globalId } from '../read-model/global-id.ts';
import { clearanceName, instantText, row } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

/** The record behind a user or grant, from which the domain says what may be done with it; never sent on. */
export interface UserRecordJson {
  readonly userId: string;
  readonly personId: string | null;
  readonly bodyId: string;
  readonly name: string;
  readonly email: string;
  readonly status: 'invited' | 'active' | 'left';
  readonly clearance: 'official' | 'officialSensitive';
  readonly seesBodyIds: readonly string[];
}

export interface RoleGrantRecordJson {
  readonly id: string;
  readonly userId: string;
  readonly role: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly revokedBy: string | null;
  readonly revokedAt: string | null;
}

export interface RoleGrantJson {
  readonly __typename: 'RoleGrant';
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly role: string;
  readonly requestedByName: string;
  readonly requestedAt: string;
  readonly confirmedByName: string | null;
  readonly confirmedAt: string | null;
  readonly revokedAt: string | null;
  readonly version: number;
  readonly record: { readonly grant: RoleGrantRecordJson; readonly user: UserRecordJson };
}

export interface UserJson {
  readonly __typename: 'User';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly status: string;
  readonly clearance: string;
  readonly person: PersonSummaryJson | null;
  readonly body: BodySummaryJson;
  readonly seesBodies: readonly BodySummaryJson[];
  readonly roleGrants: readonly RoleGrantJson[];
  readonly version: number;
  readonly record: UserRecordJson;
}

/** Whoever an account belongs to, as far as the viewer may know; the office's own hands have no account. */
export function userNameText(userId: string): Sql<AskedBy> {
  return sql`case when ${userId} = 'system' then 'The office system'
    when ${userId} like 'office-opening-%' then 'The office at its opening'
    else coalesce((select n.name from user_access n where n.user_id = ${userId} and ${readable('n')}),
      'Somebody of another body') end`;
}

function userRecordJson(user: string): Sql<unknown> {
  return row(sql`select ${user}.user_id as "userId", ${user}.person_id as "personId", ${user}.body_id as "bodyId",
    ${user}.name as "name", ${user}.email as "email", ${user}.status as "status",
    ${clearanceName(`${user}.clearance`)} as "clearance", ${user}.sees_body_ids as "seesBodyIds"`);
}

/** The grant `g` of the user in the row named `user`. */
export function roleGrantJson(user: string): Sql<AskedBy> {
  return row(sql`select 'RoleGrant' as "__typename", g.id as "id", ${globalId('User', 'g.user_id')} as "userId",
    ${user}.name as "userName", g.role as "role", ${userNameText('g.requested_by')} as "requestedByName",
    ${instantText('g.requested_at')} as "requestedAt",
    case when g.confirmed_by is not null then ${userNameText('g.confirmed_by')} end as "confirmedByName",
    ${instantText('g.confirmed_at')} as "confirmedAt", ${instantText('g.revoked_at')} as "revokedAt",
    g.version as "version",
    json_build_object('grant', ${row(sql`select g.id as "id", g.user_id as "userId", g.role as "role",
      g.requested_by as "requestedBy", ${instantText('g.requested_at')} as "requestedAt",
      g.confirmed_by as "confirmedBy", ${instantText('g.confirmed_at')} as "confirmedAt",
      g.revoked_by as "revokedBy", ${instantText('g.revoked_at')} as "revokedAt"`)},
      'user', ${userRecordJson(user)}) as "record"`);
}

export function userJson(user: string): Sql<AskedBy> {
  return row(sql`select 'User' as "__typename", ${globalId('User', `${user}.user_id`)} as "id",
    ${user}.name as "name", ${user}.email as "email", ${user}.status as "status",
    ${clearanceName(`${user}.clearance`)} as "clearance", ${personSummaryJson(`${user}.person_id`)} as "person",
    ${bodySummaryJson(`${user}.body_id`)} as "body",
    (select coalesce(json_agg(${bodySummaryJson('s.id')} order by s.nth), '[]'::json)
      from unnest(${user}.sees_body_ids) with ordinality as s(id, nth)) as "seesBodies",
    (select coalesce(json_agg(${roleGrantJson(user)} order by g.requested_at, g.id), '[]'::json)
      from role_grant g where g.user_id = ${user}.user_id and ${readable('g')}) as "roleGrants",
    ${user}.version as "version", ${userRecordJson(user)} as "record"`);
}
