create extension postgres_fdw;
create server elsewhere version '15' foreign data wrapper postgres_fdw options (host 'new.example', port '5432', use_remote_estimate 'true');
create foreign table orders (id integer) server elsewhere;
