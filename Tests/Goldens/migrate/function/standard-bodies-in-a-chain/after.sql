create table keep (id integer primary key);
create function c() returns bigint language sql immutable return 1::bigint;
create function b() returns bigint language sql immutable return c() + 1;
create function a() returns bigint language sql immutable return b() + 1;
