create table keep (id integer primary key);
create type mood as enum ('a');
create function f(m mood, ms mood[] default '{}') returns mood language sql as $$ select m $$;
