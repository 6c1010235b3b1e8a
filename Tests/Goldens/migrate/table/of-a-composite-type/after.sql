create type person as (id integer, name text, born date);
create table people of person;
create table members of person (id with options primary key, name not null default 'nobody', check (born > '1900-01-01'));
