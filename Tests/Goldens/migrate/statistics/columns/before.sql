create table items (id int primary key, a int, b int, name text);
create statistics s (mcv) on a, b from items;
