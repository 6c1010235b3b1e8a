create table sales (id integer primary key, amount numeric);
create function audit() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger audit after update on sales referencing old table as gone new table as come for each statement execute function audit();
