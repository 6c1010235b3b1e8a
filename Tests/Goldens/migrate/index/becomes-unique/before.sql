create table people (id integer primary key, email text, age integer);
create index people_email on people (lower(email));
create unique index people_age on people (age);
