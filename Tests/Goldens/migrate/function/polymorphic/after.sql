create table keep (id integer primary key);
create function first_of(list anycompatiblearray, otherwise anycompatible default null) returns anycompatible language sql immutable as $$ select coalesce(list[1], otherwise) $$;
