create table events (id integer primary key, kind text, place text);
alter table events alter column kind set statistics 1000;
alter table events alter column place set statistics 0;
