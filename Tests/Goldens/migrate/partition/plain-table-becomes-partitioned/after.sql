create table events (id bigint not null, day date not null, body text) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_rest partition of events default;
create index events_body on events (body);
create view recent as select id, body from events where day > '2020-06-01';
comment on table events is 'What happened';
grant select on events to app_reader;
