create table t (id integer primary key, a character varying, b numeric(4, 1), c boolean, d double precision, e timestamp without time zone, f character(3), g smallint, h varbit(3), i time(3) without time zone, j character varying(3) array, k int8);
create function f(a integer, b double precision) returns boolean language sql as $$ select false $$;
