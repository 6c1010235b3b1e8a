create table events (id integer primary key, kind text, place text);
alter table events alter column place set (n_distinct = 5, n_distinct_inherited = -0.1);
