create table events (id bigint not null, note text, day date not null) partition by range (day);
create index events_note on events (note);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
