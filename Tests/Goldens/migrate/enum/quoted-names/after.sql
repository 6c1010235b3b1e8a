create table keep (id integer primary key);
create schema "S";
create type "S"."Mood x" as enum ('A b');
create table t (m "S"."Mood x", n "S"."Mood x"[]);
