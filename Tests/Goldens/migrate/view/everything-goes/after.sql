create table rest (id integer);
