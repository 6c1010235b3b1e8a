-- postgresql: 15
create table people (id integer primary key, name text);
grant select on people to app_reader, app_writer, pg_monitor, pg_read_all_stats, pg_signal_backend, pg_checkpoint;
grant insert, update, delete on people to app_writer, pg_monitor with grant option;
grant update (name) on people to pg_read_all_stats, pg_signal_backend;
grant references on people to public;
