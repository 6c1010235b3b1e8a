create type a as enum ('p', 'q');
create type b as enum ('x', 'y');
create table t (id integer primary key, a b default 'x', b a default 'p');
