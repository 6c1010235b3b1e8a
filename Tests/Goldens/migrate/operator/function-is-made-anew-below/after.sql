create table readings (id integer primary key, a integer, b integer);
create function apart(x integer, y integer) returns bigint language sql immutable as $$ select abs(x::bigint - y) $$;
create operator <-> (leftarg = integer, rightarg = integer, function = apart, commutator = <->);
create view distances as select id, (a <-> b)::bigint as distance from readings;
