create table people (id integer primary key, age integer constraint born check (age > 0));
comment on constraint born on people is 'Born';
