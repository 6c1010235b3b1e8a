create table people (id integer not null, name text not null, age integer default 3);
create table employees (id integer not null, name text not null, age integer default 3, salary numeric);
create table guests (id integer not null, name text not null, age integer);
alter table guests inherit people;
alter table employees inherit people;
