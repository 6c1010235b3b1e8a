create table keep (id integer primary key);
create aggregate total(integer) (sfunc = int4_sum, stype = bigint);
comment on aggregate total(integer) is 'It''s new';
revoke all on function total(integer) from public;
grant execute on function total(integer) to app_reader;
