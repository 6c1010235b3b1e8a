create table keep (id integer primary key);
create aggregate total(integer) (sfunc = int4_sum, stype = bigint);
comment on aggregate total(integer) is 'Old';
