-- postgresql: 15
create table orders (id integer primary key, total integer);
create publication big for table orders where (id > 1000) with (publish = 'insert, update');
