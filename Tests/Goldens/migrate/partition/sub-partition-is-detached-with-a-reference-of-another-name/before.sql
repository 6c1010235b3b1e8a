create table places (id integer primary key);
create table visits (day date, place integer constraint visits_place references places)
  partition by range (day);
create table old_visits (day date, place integer constraint old_place references places) partition by list (place);
create table old_visits_1 (day date, place integer constraint first_place references places);
create table old_visits_2 partition of old_visits for values in (2);
alter table old_visits attach partition old_visits_1 for values in (1);
alter table visits attach partition old_visits for values from ('2000-01-01') to ('2010-01-01');
