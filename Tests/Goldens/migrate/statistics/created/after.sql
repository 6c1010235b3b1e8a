-- postgresql: 14
create table items (id int primary key, a int, b int, name text);
create statistics items_ab (ndistinct, mcv) on a, b from items;
create statistics "Odd one" on (lower(name)), (a + b) from items;
alter statistics items_ab set statistics 50;
comment on statistics items_ab is 'Both';
