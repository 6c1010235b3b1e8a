create table places (id integer primary key);
create table visits (day date, place integer constraint visits_place references places)
  partition by range (day);
create table old_visits (day date, place integer constraint old_place references places);
alter table visits attach partition old_visits for values from ('2000-01-01') to ('2010-01-01');
