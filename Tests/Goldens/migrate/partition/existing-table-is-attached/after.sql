create table readings (device integer not null, at timestamp not null, value real) partition by range (at);
create table readings_2024 (device integer not null, at timestamp not null, value real);
create index readings_2024_device on readings_2024 (device);
alter table readings attach partition readings_2024 for values from ('2024-01-01') to ('2025-01-01');
