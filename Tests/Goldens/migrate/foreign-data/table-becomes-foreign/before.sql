create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create table orders (id integer not null, note text);
create view notes as select note from orders;
