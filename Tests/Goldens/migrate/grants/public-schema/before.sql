create table keep (id integer primary key);
grant create on schema public to app_writer;
