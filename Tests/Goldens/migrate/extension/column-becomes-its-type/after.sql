create extension citext;
create table people (id integer primary key, email citext not null);
create unique index people_email on people (email);
