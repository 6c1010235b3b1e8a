create type a as enum ('x', 'y');
create type b as enum ('p', 'q');
create table t (id integer primary key, a a default 'x', b b default 'p');
