create table people (id integer primary key, email text unique);
create view emails as select email from people;
