-- postgresql: 15
create table people (id integer primary key, email text not null, tenant integer not null);
create publication people for table people where (email <> 'x');
create unique index people_email on people (email);
alter table people replica identity using index people_email;
