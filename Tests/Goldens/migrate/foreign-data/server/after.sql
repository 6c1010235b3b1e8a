create extension postgres_fdw;
create server elsewhere type 'replica' version '15.2' foreign data wrapper postgres_fdw options (host 'db.example', dbname 'sales', port '5433');
grant usage on foreign server elsewhere to app_reader;
comment on server elsewhere is 'Over there';
