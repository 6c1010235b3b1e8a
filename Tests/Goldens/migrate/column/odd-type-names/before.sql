create schema "a.b";
create type "a.b"."c[] ""d"" (e)" as enum ('x');
create type "text" as enum ('y');
create table t (a int);
