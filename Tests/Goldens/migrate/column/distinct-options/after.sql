create table events (id integer primary key, kind text, place text);
alter table events alter column kind set (n_distinct = -0.5);
alter table events alter column place set (n_distinct = 7);
