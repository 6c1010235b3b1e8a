create table keep (id integer primary key);
create table events (id bigserial, day date not null, primary key (id, day)) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
