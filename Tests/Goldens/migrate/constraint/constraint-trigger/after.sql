create table people (id integer primary key, name text);
create function judge() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger judging after insert or update on people deferrable initially deferred for each row when (new.name is not null) execute function judge();
