create table person (id int);
create table student (grade int) inherits (person);
