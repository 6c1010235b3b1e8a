create table sales (id integer primary key, amount numeric);
create function audit() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger audit after insert or delete on sales for each statement execute function audit('rows');
