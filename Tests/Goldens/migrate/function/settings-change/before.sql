create table keep (id integer primary key);
create schema "My Schema";
create function slow() returns void language plpgsql set statement_timeout = '5s' set search_path = public, pg_temp as $$ begin perform 1; end $$;
