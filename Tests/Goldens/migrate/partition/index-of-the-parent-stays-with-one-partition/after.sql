create table parcels (id bigint, depot text, day date) partition by range (day);
create table parcels_2020 partition of parcels for values from ('2020-01-01') to ('2021-01-01');
create table parcels_2021 partition of parcels for values from ('2021-01-01') to ('2022-01-01');
create index on parcels_2020 (depot);
comment on index parcels_2020_depot_idx is 'Where they are';
