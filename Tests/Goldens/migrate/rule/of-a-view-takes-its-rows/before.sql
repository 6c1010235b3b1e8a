create table works (id integer);
