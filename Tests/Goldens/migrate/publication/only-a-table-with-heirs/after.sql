-- postgresql: 15
create table works (id integer primary key, title text, pages integer);
create table books (isbn text) inherits (works);
create publication catalog for table only works (id, pages);
