-- How like a passage's nearest words are to the words looked for, 0 to 1; without pg_trgm only the very words count.
do $$ begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    create function word_likeness(words text, passage text) returns real language sql immutable parallel safe strict as
    'select public.word_similarity(words, passage)';
  else
    create function word_likeness(words text, passage text) returns real language sql immutable parallel safe strict as
    'select case when position(words in passage) > 0 then 1 else 0 end::real';
  end if;
end $$;
