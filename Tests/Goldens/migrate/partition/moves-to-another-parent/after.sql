create table hot (id bigint not null, day date not null) partition by range (day);
create table cold (id bigint not null, day date not null) partition by range (day);
create table events_2020 partition of cold for values from ('2020-01-01') to ('2021-01-01');
