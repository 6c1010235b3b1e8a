create table events (id bigint not null, day date not null, constraint sane check (id > 0)) partition by range (day);
create table events_2020 (id bigint not null, day date not null, constraint sane check (id > 0));
