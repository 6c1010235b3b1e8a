create table a(id int, z int default 1);
create table h(u a);
