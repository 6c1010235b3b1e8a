create type colour as enum ('red', 'green');
create type paint as (name text, colour colour);
create table walls (id integer primary key, paint paint);
