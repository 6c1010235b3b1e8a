create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
grant usage on foreign server elsewhere to app_reader;
