create table person (id integer);
create table student (grade integer) inherits (person);
create table tutor (hours integer) inherits (student);
create table guest () inherits (tutor);
create view tutors as select id, hours from tutor;
