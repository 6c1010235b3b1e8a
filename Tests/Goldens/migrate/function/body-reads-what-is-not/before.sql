create schema tools;
create table orders (id integer primary key);
