create table people (id integer, name text);
create table firms (id integer, name text);
create table customers (id integer, name text, since date);
alter table customers inherit firms;
