create table places (id integer primary key);
create table visits (day date, place integer constraint visits_place references places)
  partition by range (day);
create table old_visits (day date, place integer constraint old_place references places);
