create schema a;
create schema b;
create table b.orders (id integer primary key);
create publication shop for table b.orders;
