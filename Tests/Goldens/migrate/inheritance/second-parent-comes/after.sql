create table named (name text);
create table dated (made date);
create table goods (made date, price numeric) inherits (named);
alter table goods inherit dated;
