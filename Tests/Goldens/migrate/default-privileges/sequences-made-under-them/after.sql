create table keep (id integer primary key);
alter default privileges grant usage, select on sequences to app_writer;
alter default privileges in schema public revoke select on sequences from app_writer;
create sequence b;
create table orders (id integer generated always as identity primary key);
revoke all on sequence b from app_writer;
