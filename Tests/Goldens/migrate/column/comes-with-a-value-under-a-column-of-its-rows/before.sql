create table a(id int);
create table h(u a);
