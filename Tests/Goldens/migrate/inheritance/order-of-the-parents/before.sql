create table named (name text);
create table dated (made date);
create table goods (name text, made date, price numeric);
alter table goods inherit named;
alter table goods inherit dated;
