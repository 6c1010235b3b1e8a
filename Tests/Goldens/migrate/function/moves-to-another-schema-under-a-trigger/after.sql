create schema internal;
create table notes (id integer primary key, touched timestamptz);
create function internal.touch() returns trigger language plpgsql as $$ begin new.touched := now(); return new; end $$;
create trigger touch before update on notes for each row execute function internal.touch();
