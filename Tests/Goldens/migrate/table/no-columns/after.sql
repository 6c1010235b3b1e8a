create table keep (id integer primary key);
create table nothing ();
