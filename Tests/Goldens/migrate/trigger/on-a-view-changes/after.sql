create table people (id integer primary key, name text not null);
create view names as select name from people;
create function add_name() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger add_name instead of insert or update on names for each row execute function add_name('twice');
comment on trigger add_name on names is 'Writes through';
