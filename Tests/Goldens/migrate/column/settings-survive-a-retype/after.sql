create table events (id integer primary key, kind text);
alter table events alter column kind set statistics 300, alter column kind set (n_distinct = 12);
comment on column events.kind is 'Which';
grant select (kind) on events to app_reader;
