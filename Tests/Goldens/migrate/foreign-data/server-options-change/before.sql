create extension postgres_fdw;
create server elsewhere version '14' foreign data wrapper postgres_fdw options (host 'old.example', port '5432', fetch_size '50');
create foreign table orders (id integer) server elsewhere;
