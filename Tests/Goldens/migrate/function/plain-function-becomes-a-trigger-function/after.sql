create table notes (id integer primary key, touched timestamptz);
create function touch() returns trigger language plpgsql as $$ begin new.touched := now(); return new; end $$;
create trigger touch before update on notes for each row execute function touch();
