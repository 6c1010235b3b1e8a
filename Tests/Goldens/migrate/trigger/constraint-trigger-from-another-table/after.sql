create table orders (id integer primary key);
create table lines (id integer primary key, order_id integer);
create function has_order() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger has_order after insert or update of order_id on lines from orders deferrable for each row when (new.order_id is not null) execute function has_order();
comment on trigger has_order on lines is 'Like a key';
