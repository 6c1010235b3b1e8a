create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create user mapping for app_reader server elsewhere options (user 'reader');
create user mapping for public server elsewhere;
