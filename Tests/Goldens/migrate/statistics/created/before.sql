create table items (id int primary key, a int, b int, name text);
