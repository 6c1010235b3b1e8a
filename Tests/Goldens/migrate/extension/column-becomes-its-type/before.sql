create table people (id integer primary key, email text not null);
create unique index people_email on people (lower(email));
