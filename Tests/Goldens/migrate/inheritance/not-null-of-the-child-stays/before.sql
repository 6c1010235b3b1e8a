create table people (id integer not null, name text not null);
create table employees (salary numeric, primary key (id)) inherits (people);
alter table employees alter column name set default 'nobody';
