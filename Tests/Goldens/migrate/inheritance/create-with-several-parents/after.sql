create table keep (id integer primary key);
create table named (name text not null);
create table dated (made timestamptz default now(), changed timestamptz);
create table documents (id integer primary key, body text) inherits (named, dated);
