create type address as (street text, number bigint);
create table people (id integer primary key, home address, constraint numbered check ((home).number > 0));
create index people_number on people (((home).number));
