create table people (id integer primary key, email text unique);
create table orders (id integer primary key, employee integer);
create table employees (salary numeric, primary key (id), unique (email)) inherits (people);
alter table orders add foreign key (employee) references employees (id);
