create table people (id integer primary key, age integer constraint grown check (age > 20), email text constraint one_email unique deferrable);
comment on constraint grown on people is 'The law';
comment on constraint one_email on people is 'One each';
