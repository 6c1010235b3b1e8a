create table people (id integer primary key, firstname text not null);
create index people_first on people (firstname);
