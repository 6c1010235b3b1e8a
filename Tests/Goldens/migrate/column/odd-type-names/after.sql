create schema "a.b";
create type "a.b"."c[] ""d"" (e)" as enum ('x');
create type "text" as enum ('y');
create table t (a int, b "a.b"."c[] ""d"" (e)", c "a.b"."c[] ""d"" (e)"[], d public.text, e text);
create function f("a.b"."c[] ""d"" (e)") returns int language sql as 'select 1';
