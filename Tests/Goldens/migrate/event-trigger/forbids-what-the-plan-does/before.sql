create table keep (id integer primary key);
create table goes (id integer primary key, note text);
