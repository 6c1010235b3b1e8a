create table readings (id integer primary key, value integer);
create function total(integer) returns bigint language sql immutable as $$ select $1::bigint $$;
create view totals as select id, total(value) as total from readings group by id;
