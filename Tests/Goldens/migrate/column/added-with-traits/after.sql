-- postgresql: 14
create table t (a int, b text compression pglz collate "C");
alter table t alter b set storage main;
alter table t alter b set statistics 50;
create table u (a text collate "C" not null);
alter table u alter a set (n_distinct = 7);
