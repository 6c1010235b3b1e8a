create table sales (id integer primary key, amount numeric, state text);
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger audit before update of amount, state on sales for each row when (new.state = 'paid') execute function audit();
