create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create foreign table orders (id integer not null, note text) server elsewhere;
create view notes as select note from orders;
