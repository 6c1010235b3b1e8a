create table orders (id integer generated always as identity primary key);
grant select on sequence orders_id_seq to app_reader;
