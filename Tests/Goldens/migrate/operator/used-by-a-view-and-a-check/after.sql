create schema ops;
create table readings (id integer primary key, a numeric, b numeric);
create function ops.roughly(x numeric, y numeric) returns boolean language sql immutable as $$ select abs(x - y) < 1 $$;
create operator ops.~= (leftarg = numeric, rightarg = numeric, function = ops.roughly);
create view near as select id from readings where a operator(ops.~=) b;
alter table readings add constraint alike check (a operator(ops.~=) b);
