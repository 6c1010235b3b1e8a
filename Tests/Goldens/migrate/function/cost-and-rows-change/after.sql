create table orders (id integer primary key, customer integer not null);
create function orders_of(customer integer) returns setof orders language sql stable as $$ select * from orders o where o.customer = $1 $$;
create function weigh(n integer) returns integer language plpgsql cost 5000 as $$ begin return n; end $$;
