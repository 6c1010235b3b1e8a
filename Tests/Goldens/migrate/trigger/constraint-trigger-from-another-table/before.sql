create table orders (id integer primary key);
create table lines (id integer primary key, order_id integer);
create function has_order() returns trigger language plpgsql as $$ begin return null; end $$;
