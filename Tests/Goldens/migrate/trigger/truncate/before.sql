create table orders (id integer primary key);
create function audit() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger audit before truncate on orders for each statement execute function audit();
