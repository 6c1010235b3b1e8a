create table people (id integer primary key, last_visit integer);
create table visits (id integer not null, person_id integer references people) partition by range (id);
create table visits_1 partition of visits for values from (1) to (1000);
alter table visits_1 add primary key (id);
alter table people add foreign key (last_visit) references visits_1 deferrable;
create table notes (id integer);
