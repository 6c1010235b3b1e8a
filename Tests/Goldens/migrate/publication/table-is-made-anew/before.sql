create schema a;
create schema b;
create table a.orders (id integer primary key);
create publication shop for table a.orders;
