create type mood as enum ('a', 'b', 'c');
revoke usage on type mood from public;
grant usage on type mood to app_reader;
create table people (id integer primary key, mood mood);
create view moods as select mood from people;
grant select (mood) on moods to app_reader;
create function likes(m mood) returns boolean language sql immutable as $$ select true $$;
revoke execute on function likes(mood) from public;
grant execute on function likes(mood) to app_writer;
