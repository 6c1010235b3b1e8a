create table keep (id integer primary key, person_id integer);
