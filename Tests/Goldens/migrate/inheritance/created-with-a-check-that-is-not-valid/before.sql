create table visits (id integer);
