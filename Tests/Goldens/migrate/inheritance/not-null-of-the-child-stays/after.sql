create table people (id integer not null, name text default 'somebody');
create table employees (salary numeric, primary key (id)) inherits (people);
alter table employees alter column name set not null;
alter table employees alter column name set default 'nobody';
