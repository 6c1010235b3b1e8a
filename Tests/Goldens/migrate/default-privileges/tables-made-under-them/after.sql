create table keep (id integer primary key);
alter default privileges in schema public grant select on tables to app_reader;
alter default privileges in schema public grant usage on sequences to app_reader;
create table orders (id serial primary key);
create table hidden (id integer primary key);
revoke all on hidden from app_reader;
create view listed as select id from orders;
