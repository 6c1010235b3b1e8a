create table keep (id integer primary key);
create schema "My Schema";
create function slow() returns void language plpgsql set lock_timeout = '250ms' set search_path = "My Schema", public as $$ begin perform 1; end $$;
