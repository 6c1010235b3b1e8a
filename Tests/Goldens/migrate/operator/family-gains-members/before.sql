create table keep (id integer primary key);
create function cross_cmp(a integer, b numeric) returns integer language sql immutable as $$ select sign(a - b)::integer $$;
create function cross_lt(a integer, b numeric) returns boolean language sql immutable as $$ select a < b $$;
create operator <<< (leftarg = integer, rightarg = numeric, function = cross_lt);
create operator family crossing using btree;
