import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { sql } from '../read-model/sql.ts';
import { type AskedBy, readable, viewerUser } from '../read-model/viewer-predicate.ts';
import { ownerInWords, readableActions } from './action-json.ts';
import type { ForumSummaryJson } from './meeting-json.ts';

export interface SavedViewJson {
  readonly id: string;
  readonly name: string;
  readonly filters: string;
}

export interface ActionDeskJson {
  readonly forums: readonly ForumSummaryJson[];
  readonly owners: readonly string[];
  readonly savedViews: readonly SavedViewJson[];
}

/** What the log of actions may be narrowed by, and the views of it the viewer keeps. */
export const actionDeskRead = readModel<AskedBy>(
  row(sql`select 'ActionDesk' as "__typename",
  ${rows(sql`select 'ForumSummary' as "__typename", ${globalId('Forum', 'f.id')} as "id", f.name as "name" from forum f
    where ${readable('f')} and f.id in (select a.forum_id ${readableActions('a')}) order by f.name, f.id`)} as "forums",
  (select coalesce(json_agg(named.owner order by named.owner), '[]'::json) from (
    select distinct ${ownerInWords('a')} as owner ${readableActions('a')}) named where named.owner <> '') as "owners",
  ${rows(sql`select 'SavedView' as "__typename", v.id as "id", v.name as "name", v.filters as "filters"
    from saved_view v where v.user_id = ${viewerUser} and ${readable('v')} and v.list = 'actions'
    order by lower(v.name), v.id`)} as "savedViews"`),
);
