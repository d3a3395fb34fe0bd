-- The words every record is found by, kept by triggers as the records are written, in a schema of its own. The working
-- role cannot look into it: row-level security on the records themselves would keep PostgreSQL from using an index for
-- words (only a leakproof operator may come before a policy). It asks search_matches(), which tells no more than which
-- records of the viewer's are meant; what they say is then read from the records, behind both walls.
create schema search;

create table search.entry (
  record_id uuid not null,
  place text not null,
  words tsvector not null,
  reader_body_ids uuid[] not null,
  clearance smallint not null,
  named_reader_ids uuid[] not null,
  primary key (record_id, place)
);
create index entry_words on search.entry using gin (words, reader_body_ids);

-- Every word there is, so that a slip of the finger finds the word that was meant. Not unique: two transactions that
-- bring the same new word need not wait for one another.
create table search.word (word text not null);
create index word_itself on search.word (word);
do $$ begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    create index word_alike on search.word using gin (word public.gin_trgm_ops);
  end if;
end $$;

-- What is searched: the heading counts for more than the rest. The text of a row `f` as SQL.
create function search.searched() returns table (table_name text, place text, heading text, passage text)
language sql immutable as $$ values
  ('meeting', 'meeting',
    '(select concat_ws('' '', o.name, array_to_string(o.aliases, '' '')) from public.forum o where o.id = f.forum_id)',
    'concat_ws('' '', to_char(f.held_on, ''FMDD FMMonth YYYY''), f.venue, f.theme)'),
  ('agenda_item', 'agendaItem', 'f.title', 'concat_ws('' '', array_to_string(f.sub_items, '' ''), f.lead)'),
  ('paper', 'paper', 'f.title', 'f.author'),
  ('paper_paragraph', 'paragraph', 'null', 'f.text'),
  ('paper_table', 'table', 'f.caption',
    '(select string_agg(concat_ws('' '', r->>''label'', r->>''reference''), '' '') from jsonb_array_elements(f.rows) r)'),
  ('minutes_paragraph', 'minutes', 'null', 'f.text'),
  ('resolution', 'resolution', 'null', 'f.text'),
  ('action', 'action', 'null', 'concat_ws('' '', f.text, f.owner_post, f.due_printed)'),
  ('decision_notice', 'decision', 'concat_ws('' '', f.reference, f.text->>''title'')',
    'concat_ws('' '', f.text->>''decision'', f.text->>''reasons'', f.text->>''condition'')')
$$;

-- Enters the rows of `source` under the words they are found by. A text longer than any paper is searched by its start.
create function search.entering(of_table text, source text) returns text language sql stable as $$
  select format('insert into search.entry as e (record_id, place, words, reader_body_ids, clearance, named_reader_ids)
      select f.id, %L, setweight(to_tsvector(''english'', public.folded(left(coalesce(%s, ''''), 100000))), ''A'')
          || to_tsvector(''english'', public.folded(left(coalesce(%s, ''''), 100000))), f.reader_body_ids, %s from %s f
      on conflict (record_id, place) do update set words = excluded.words, reader_body_ids = excluded.reader_body_ids,
        clearance = excluded.clearance, named_reader_ids = excluded.named_reader_ids',
    s.place, s.heading, s.passage,
    case of_table when 'meeting' then '0, ''{}''::uuid[]' else 'f.clearance, f.named_reader_ids' end, source)
  from search.searched() s where s.table_name = of_table
$$;

create function search.keep() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before constant text := coalesce(current_setting('concordat.maintenance', true), '');
begin
  if tg_op = 'DELETE' then
    delete from search.entry e using gone g where e.record_id = g.id;
    return null;
  end if;
  -- A meeting is found by the name of its forum, which is behind the owner's policies too.
  perform set_config('concordat.maintenance', 'on', true);
  if tg_table_name = 'forum' then
    execute search.entering('meeting', '(select m.* from public.meeting m join fresh n on n.id = m.forum_id)');
  else
    execute search.entering(tg_table_name, 'fresh');
  end if;
  perform set_config('concordat.maintenance', before, true);
  return null;
end $$;

create function search.keep_words() returns trigger language plpgsql as $$
begin
  insert into search.word (word)
    select distinct t.lexeme from fresh f cross join unnest(f.words) t
     where t.lexeme ~ '^[[:alpha:]].{2,39}$' and not exists (select from search.word w where w.word = t.lexeme);
  return null;
end $$;

create trigger keep_words_of_new after insert on search.entry referencing new table as fresh
  for each statement execute function search.keep_words();
create trigger keep_words_of_changed after update on search.entry referencing new table as fresh
  for each statement execute function search.keep_words();

-- Enters every row there is: what was written before there were triggers, or past them.
create function search.fill() returns void language plpgsql as $$
declare t text;
begin
  for t in select table_name from search.searched() loop
    execute search.entering(t, format('public.%I', t));
  end loop;
end $$;

do $$
declare
  t text;
  before constant text := coalesce(current_setting('concordat.maintenance', true), '');
begin
  for t in select table_name from search.searched() loop
    execute format('create trigger search_inserted after insert on public.%I referencing new table as fresh
      for each statement execute function search.keep()', t);
    execute format('create trigger search_updated after update on public.%I referencing new table as fresh
      for each statement execute function search.keep()', t);
    execute format('create trigger search_deleted after delete on public.%I referencing old table as gone
      for each statement execute function search.keep()', t);
  end loop;
  perform set_config('concordat.maintenance', 'on', true);
  perform search.fill();
  -- A restore goes on as the owner after it.
  perform set_config('concordat.maintenance', before, true);
end $$;
-- A restore may bring the meetings before their forums.
create trigger search_inserted after insert on public.forum referencing new table as fresh
  for each statement execute function search.keep();
create trigger search_updated after update on public.forum referencing new table as fresh
  for each statement execute function search.keep();

-- Which of the viewer's records say this; what they say is read from the records themselves.
create function search_matches(query tsquery) returns table (record_id uuid, place text, rank real)
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select e.record_id, e.place, ts_rank(e.words, $1) from search.entry e
   where e.words @@ $1 and e.reader_body_ids && viewer_body_ids() and e.clearance <= viewer_clearance()
     and (e.named_reader_ids = '{}' or viewer_person_id() = any (e.named_reader_ids))
$$;

-- The same among some records only, which are found by their ids.
create function search_matches_among(query tsquery, ids uuid[]) returns table (record_id uuid, place text)
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select e.record_id, e.place from search.entry e
   where e.record_id = any ($2) and e.words @@ $1 and e.reader_body_ids && viewer_body_ids()
     and e.clearance <= viewer_clearance()
     and (e.named_reader_ids = '{}' or viewer_person_id() = any (e.named_reader_ids))
$$;

-- As typed; the last word may be no more than the beginning of one.
create function search_query(words text, is_last_word_begun boolean) returns tsquery language sql immutable strict as $$
  select case when is_last_word_begun and q::text ~ '''$' then (q::text || ':*')::tsquery else q end
    from websearch_to_tsquery('english', folded(words)) q
$$;

-- The words most like those typed, of those the viewer may read; null when one of them is like none.
do $$ begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    create function search_alike(words text) returns tsquery
    language sql stable strict security definer set search_path = public, pg_temp as $f$
      select case when bool_and(meant is not null) then string_agg('(' || meant || ')', ' & ')::tsquery end
        from (select (select string_agg(quoted, ' | ') from (
            select '''' || replace(replace(w.word, '\', '\\'), '''', '''''') || '''' as quoted
              from (select distinct word from search.word where word % t.lexeme) w
             where exists (select from search_matches(
               ('''' || replace(replace(w.word, '\', '\\'), '''', '''''') || '''')::tsquery))
             order by similarity(w.word, t.lexeme) desc, w.word limit 3) likest) as meant
          from unnest(to_tsvector('english', folded(words))) t) of_each
    $f$;
  else
    create function search_alike(words text) returns tsquery language sql immutable strict as 'select null::tsquery';
  end if;
end $$;

-- Records that are not entered: nothing but a restore or a hand on the database can bring that about.
create function search.missing() returns table (broken text) language plpgsql stable as $$
declare s record;
begin
  for s in select * from search.searched() loop
    return query execute format('select %L || f.id from public.%I f where not exists
      (select from search.entry e where e.record_id = f.id and e.place = %L)',
      'the ' || replace(s.table_name, '_', ' ') || ' ', s.table_name, s.place);
  end loop;
end $$;
