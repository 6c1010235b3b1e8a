create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create foreign table orders (id integer) server elsewhere;
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
