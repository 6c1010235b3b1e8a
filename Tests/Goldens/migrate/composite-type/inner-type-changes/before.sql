create type town as (zip integer, name text);
create type address as (street text, town town);
create table people (id integer primary key, home address);
