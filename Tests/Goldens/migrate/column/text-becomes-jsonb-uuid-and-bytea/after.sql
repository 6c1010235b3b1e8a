create table t (id integer primary key, a jsonb default '{}', b uuid, c bytea);
