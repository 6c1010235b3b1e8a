create table keep (id integer primary key);
create table named (name text, note text);
create table priced (name text not null, price numeric);
create table goods (name text, price numeric not null default 1, weight real) inherits (named, priced);
