create table t (a int, b text);
create index t_a on t (a) with (deduplicate_items = off);
create index t_b on t (a, lower(b));
alter index t_b alter column 2 set statistics 300;
comment on index t_b is 'new';
create index t_c on t ((a + 1));
alter index t_c alter column 1 set statistics 10;
