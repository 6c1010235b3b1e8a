create type colour as enum ('red', 'green', 'grey');
create domain warm as colour check (value <> 'green');
create type paint as (name text, colour colour);
create table walls (id integer primary key, w warm, p paint);
