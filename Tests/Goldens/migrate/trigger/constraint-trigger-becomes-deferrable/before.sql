create table lines (id integer primary key, amount numeric not null);
create function balanced() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger balanced after insert or update on lines for each row execute function balanced();
