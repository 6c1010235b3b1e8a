-- equal
create table t (id integer primary key, a text constraint known check (a = 'x' or a = 'y'), b varchar(10) constraint also_known check (b = any (array['y', 'x']::text[])));
