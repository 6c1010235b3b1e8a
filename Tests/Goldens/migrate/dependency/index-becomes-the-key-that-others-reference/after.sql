create table customers (code text not null, name text);
create table orders (id integer primary key, customer text);
create unique index customers_code on customers (code);
alter table customers add constraint customers_code primary key using index customers_code;
alter table orders add foreign key (customer) references customers (code) on update cascade;
