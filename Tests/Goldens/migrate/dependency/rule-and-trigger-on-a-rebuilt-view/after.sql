create table people (id integer primary key, name text);
create table log (line text);
create function write() returns trigger language plpgsql as $$ begin return new; end $$;
create view names as select id, name from people;
create trigger write instead of insert on names for each row execute function write();
create rule logged as on update to names do also insert into log values (new.name);
create view few as select name from names limit 3;
comment on rule logged on names is 'Logs';
