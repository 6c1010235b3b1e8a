-- postgresql: 15
create table keep (id integer primary key);
create schema zoo;
create publication animals for tables in schema zoo;
