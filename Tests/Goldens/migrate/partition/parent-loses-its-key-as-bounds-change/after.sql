create table readings (meter integer not null, day date not null, watts integer) partition by range (day);
create table readings_2020 partition of readings for values from ('2020-01-01') to ('2020-07-01');
