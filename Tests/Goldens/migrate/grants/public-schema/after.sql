create table keep (id integer primary key);
revoke usage on schema public from public;
grant usage on schema public to app_reader, app_writer;
