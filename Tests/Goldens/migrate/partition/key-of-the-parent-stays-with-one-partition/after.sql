create table readings (meter integer not null, day date not null) partition by range (day);
create table readings_2020 partition of readings for values from ('2020-01-01') to ('2021-01-01');
create table readings_2021 partition of readings for values from ('2021-01-01') to ('2022-01-01');
alter table readings_2020 add primary key (meter, day);
