create table people (id integer primary key);
create table events (id integer not null, person_id integer references people (id)) partition by list (id);
create table events_1 (id integer not null, person_id integer);
create table events_2 (id integer not null, person_id integer references people (id));
