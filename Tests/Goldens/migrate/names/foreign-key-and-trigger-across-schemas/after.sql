create schema a;
create schema b;
create table a.t (id integer primary key);
create table b.t (id integer primary key, a_id integer constraint t_t references a.t (id));
create function a.touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t before insert on b.t for each row execute function a.touch();
create view a.v as select x.id as x_id, y.id as y_id from a.t x join b.t y on y.a_id = x.id;
