create table keep (id integer primary key);
