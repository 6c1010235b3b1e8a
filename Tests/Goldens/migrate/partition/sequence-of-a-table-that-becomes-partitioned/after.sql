create table visits (id serial, day date not null) partition by range (day);
create table visits_2020 partition of visits for values from ('2020-01-01') to ('2021-01-01');
grant usage on sequence visits_id_seq to app_reader;
