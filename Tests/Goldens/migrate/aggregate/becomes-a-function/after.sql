create table keep (id integer primary key);
create function total(integer) returns bigint language sql immutable as $$ select $1::bigint $$;
