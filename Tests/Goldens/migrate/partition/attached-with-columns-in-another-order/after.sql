create table readings (device integer not null, at timestamp not null, value real) partition by range (at);
create table readings_old (value real, at timestamp not null, device integer not null);
alter table readings attach partition readings_old default;
