create table people (id integer not null, state text default 'fresh');
create table employees (salary numeric) inherits (people);
alter table employees alter column state set default 'hired';
alter table employees alter column state set storage external;
alter table employees alter column state set statistics 300;
grant select (state) on employees to app_reader;
comment on column employees.state is 'At work';
