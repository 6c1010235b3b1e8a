create table sales (id integer primary key, amount numeric, state text);
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger audit before update on sales for each row execute function audit();
