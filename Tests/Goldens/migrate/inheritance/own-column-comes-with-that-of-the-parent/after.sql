create table person (id integer, email text, since date default '2020-01-01');
create table student (grade integer, email text default 'none') inherits (person);
create table tutor (hours integer, email text not null check (email <> '')) inherits (student);
create table guest (since date default '2024-01-01') inherits (tutor);
comment on column tutor.email is 'of the school';
create view tutors as select id, hours, email from tutor;
