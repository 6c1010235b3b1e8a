create table people (id integer primary key, age integer constraint grown check (age > 17));
