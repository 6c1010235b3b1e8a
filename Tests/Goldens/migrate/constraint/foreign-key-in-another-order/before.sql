create table a (x integer, y integer, unique (x, y));
create table b (p integer, q integer, constraint b_a foreign key (p, q) references a (x, y));
