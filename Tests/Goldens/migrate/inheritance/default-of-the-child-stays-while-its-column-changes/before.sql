create table people (id integer not null, state text default 'new');
create table employees (salary numeric) inherits (people);
alter table employees alter column state set default 'hired';
