create table base (id integer primary key, at timestamp not null);
create table logs (line text) inherits (base);
create index logs_at on logs (at);
create view recent as select id, at from base where at > '2025-01-01';
create view recent_logs as select line, at from logs;
