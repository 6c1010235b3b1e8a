create table keep (id integer primary key);
create type address as (street text, number integer, town varchar(40), tags text[]);
create type nothing as ();
