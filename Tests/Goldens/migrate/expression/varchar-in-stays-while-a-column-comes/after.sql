create table orders (id integer primary key, state character varying(10) default 'new'::character varying not null, note text, constraint state_known check ((state in ('new', 'paid'))));
create index orders_open on orders (id) where ((state)::text <> 'paid'::text);
create view open as select orders.id from orders where (state in ('new', 'held'));
