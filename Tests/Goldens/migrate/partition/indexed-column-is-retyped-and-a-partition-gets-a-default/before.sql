create table parcels (day date not null, code varchar(10)) partition by range (day);
create table parcels_2020 partition of parcels for values from ('2020-01-01') to ('2021-01-01')
  partition by range (day);
create table parcels_2020_first partition of parcels_2020
  for values from ('2020-01-01') to ('2020-07-01');
create index parcels_code on parcels (code);
