-- postgresql: 14
create table t (stored text, squeezed text compression pglz, counted int, optioned int, own text, folded text);
alter table t alter stored set storage external;
alter table t alter counted set statistics 100;
alter table t alter optioned set (n_distinct = -0.5, n_distinct_inherited = 3);
