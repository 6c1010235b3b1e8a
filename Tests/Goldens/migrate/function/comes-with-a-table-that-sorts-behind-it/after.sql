create table keep (id integer primary key);
create table zones (id integer primary key, name text not null);
create function a_zone() returns zones language sql stable as $$ select * from zones limit 1 $$;
create function b_zone(z zones) returns text language sql stable as $$ select z.name $$;
create view a_names as select b_zone(z) as name from zones z;
