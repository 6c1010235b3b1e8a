create table jobs (id integer primary key, state text, tries integer);
create function note() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger a after update on jobs for each row when (old.state is distinct from new.state and new.tries between 1 and 3) execute procedure note();
create trigger b before insert on jobs for each row when (new.state in ('x', 'y')) execute function note();
