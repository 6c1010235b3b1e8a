create table t (id integer primary key, tags text[], n integer[]);
alter table t add constraint has check ('x' = any (tags)), add constraint within check (tags <@ array['x', 'y']), add constraint filled check (cardinality(n) > 0);
