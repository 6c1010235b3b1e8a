-- postgresql: 14
create table keep (id integer primary key);
create function half(value numeric) returns numeric language sql immutable return value / 2;
