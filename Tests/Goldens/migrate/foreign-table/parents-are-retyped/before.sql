create foreign data wrapper elsewhere;
create server other foreign data wrapper elsewhere;
create table readings (at date, value integer);
create foreign table old_readings () inherits (readings) server other;
create table days (at date, value integer) partition by range (at);
create foreign table days_2020 partition of days
  for values from ('2020-01-01') to ('2021-01-01') server other;
