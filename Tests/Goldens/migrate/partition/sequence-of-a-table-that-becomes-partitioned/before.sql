create table visits (id serial, day date not null);
grant usage on sequence visits_id_seq to app_reader;
