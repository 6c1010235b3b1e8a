create table people (id integer not null, tenant integer);
