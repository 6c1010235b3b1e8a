-- postgresql: 15
create table orders (id integer primary key, region text not null, total numeric);
alter table orders replica identity full;
create publication north for table orders where (region = 'north');
