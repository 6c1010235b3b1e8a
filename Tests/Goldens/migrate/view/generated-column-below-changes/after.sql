create table items (id integer primary key, price integer, double integer generated always as (price + price + 1) stored);
create view doubles as select id, double from items;
