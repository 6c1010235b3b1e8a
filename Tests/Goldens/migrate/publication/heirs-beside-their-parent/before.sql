create table works (id integer primary key, title text);
create table books (isbn text) inherits (works);
create publication catalog for table books;
create publication everything for table works;
