-- What was read is kept until a counter moves. Areas and bodies belong to no body whose counter they could move, and
-- change next to never: they move the counter of who everybody is.
create trigger bump_access_revision after insert or update or delete or truncate on area
  for each statement execute function bump_access_revision();
create trigger bump_access_revision after insert or update or delete or truncate on body
  for each statement execute function bump_access_revision();
