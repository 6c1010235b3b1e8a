create table orders (id integer primary key, net integer, gross integer generated always as (net * 3) stored);
create function audit() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger audit after update on orders for each row when (new.gross > old.gross) execute function audit();
