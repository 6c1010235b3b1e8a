create extension citext; create extension pg_trgm; create extension "uuid-ossp";
create table users(id uuid primary key default uuid_generate_v4(), email citext not null unique, name text, tags citext[],
 check (email <> ''), check (char_length(email::text) > 2));
create index users_name on users using gin (name gin_trgm_ops);
create view v as select id, email from users where email = 'x';
create view w as select similarity(name,'a') as s from users;
create function f(e citext) returns setof users language sql stable as $$ select * from users where email = e $$;
create function g(a text) returns real language sql immutable as $$ select similarity(a, 'x') $$;
create policy p on users using (email = current_user::citext);
create domain em as citext check (value ~ '@');
create type ct as (a citext, b int);
