create table events (id bigint not null, day date not null, body text);
create index events_body on events (body);
create view recent as select id, body from events where day > '2020-06-01';
comment on table events is 'What happened';
grant select on events to app_reader;
