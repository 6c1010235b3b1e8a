create extension citext;
create table people (id integer primary key, email citext unique);
create view emails as select email from people;
