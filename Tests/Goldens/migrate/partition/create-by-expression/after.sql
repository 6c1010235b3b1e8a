create table keep (id integer primary key);
create table users (id integer not null, email text not null) partition by hash (lower(email));
create table users_0 partition of users for values with (modulus 2, remainder 0);
create table users_1 partition of users for values with (modulus 2, remainder 1);
create table sales (id integer, at timestamp) partition by range ((extract(year from at)), (id % 10));
create table sales_old partition of sales for values from (minvalue, minvalue) to (2020, 5);
