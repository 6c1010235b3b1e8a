create table t (stored text, squeezed text, counted int, optioned int, own text, folded text collate "C");
alter table t alter own set storage plain;
alter table t alter own set statistics 5;
