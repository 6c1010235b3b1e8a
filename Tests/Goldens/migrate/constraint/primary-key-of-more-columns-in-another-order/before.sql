create table lines (order_id integer, n integer, note text, primary key (order_id, n));
