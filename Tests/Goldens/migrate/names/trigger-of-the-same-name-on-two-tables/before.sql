create table a (id integer primary key);
create table b (id integer primary key);
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger "T" before insert on a for each row execute function f();
