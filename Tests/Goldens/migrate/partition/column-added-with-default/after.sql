create table events (id bigint not null, day date not null, source text not null default 'web') partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_rest partition of events default;
