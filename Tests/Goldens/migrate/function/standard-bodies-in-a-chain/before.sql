-- postgresql: 14
create table keep (id integer primary key);
create function c() returns integer language sql immutable return 1;
create function b() returns integer language sql immutable return c() + 1;
create function a() returns integer language sql immutable return b() + 1;
