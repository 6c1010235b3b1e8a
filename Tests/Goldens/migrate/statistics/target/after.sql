create table items (id int primary key, a int, b int, name text);
create statistics s on a, b from items;
alter statistics s set statistics 50;
