create table keep (id integer primary key);
alter default privileges grant usage, select on sequences to app_writer;
alter default privileges in schema public revoke select on sequences from app_writer;
create sequence a;
