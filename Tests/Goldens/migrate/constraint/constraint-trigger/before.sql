create table people (id integer primary key, name text);
create function judge() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger judging after insert on people for each row execute function judge();
