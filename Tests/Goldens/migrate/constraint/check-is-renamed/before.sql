create table people (id integer primary key, age integer check (age > 0));
comment on constraint people_age_check on people is 'Born';
