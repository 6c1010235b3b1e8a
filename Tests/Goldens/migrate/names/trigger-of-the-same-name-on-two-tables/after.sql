create table a (id integer primary key);
create table b (id integer primary key);
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t before insert on a for each row execute function f();
create trigger "T" before update on b for each row execute function f();
create policy t on a using (true);
create policy t on b using (true);
create rule t as on delete to a do instead nothing;
create rule t as on delete to b do instead nothing;
