create table a (x integer, y integer, constraint a_key unique (y));
create table b (x integer, constraint b_a foreign key (x) references a (y));
