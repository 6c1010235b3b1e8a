create table person (id int, email text);
create table student (grade int, email text) inherits (person);
