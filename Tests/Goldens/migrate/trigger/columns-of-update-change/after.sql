create table sales (id integer primary key, amount numeric, state text, note text);
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger audit before insert or update of state, note on sales for each row execute function audit();
