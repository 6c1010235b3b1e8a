create table readings (meter integer not null, day date not null, watts integer constraint sane check (watts >= 0), primary key (meter, day)) partition by range (day);
create table readings_2020 partition of readings for values from ('2020-01-01') to ('2021-01-01');
create index readings_watts on readings (watts);
