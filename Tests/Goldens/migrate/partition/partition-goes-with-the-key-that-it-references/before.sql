create table people (id integer primary key, name text);
create table visits (id integer not null, person_id integer references people) partition by range (id);
create table visits_1 partition of visits for values from (1) to (1000);
