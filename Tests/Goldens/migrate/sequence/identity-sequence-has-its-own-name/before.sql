create table orders (id integer generated always as identity (sequence name order_numbers start with 5) primary key);
