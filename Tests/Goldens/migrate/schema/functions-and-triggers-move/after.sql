create schema internal;
create table notes (id integer primary key, owner text);
alter table notes enable row level security;
create function internal.who() returns text language sql stable as $$ select current_user::text $$;
create function internal.touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch before insert on notes for each row execute function internal.touch();
create policy own on notes using (owner = internal.who());
alter table notes alter owner set default internal.who();
