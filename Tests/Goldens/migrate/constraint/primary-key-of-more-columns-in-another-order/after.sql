create table lines (order_id integer, n integer, note text not null, primary key (n, note, order_id));
