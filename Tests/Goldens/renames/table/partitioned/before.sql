create table events (id integer, at date not null, primary key (id, at)) partition by range (at);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
insert into events values (1, '2020-05-05');
