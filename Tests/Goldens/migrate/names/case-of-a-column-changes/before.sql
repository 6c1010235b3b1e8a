create table people (id integer primary key, "firstName" text not null);
create index people_first on people ("firstName");
