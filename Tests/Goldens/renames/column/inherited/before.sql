create table things (id integer primary key, name text check (name <> ''));
create table books (pages integer) inherits (things);
insert into things values (1, 'a');
insert into books values (2, 'b', 3);
