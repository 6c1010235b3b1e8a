create domain email as text constraint mail check (value like '%@%');
create table people (id integer primary key, email email not null);
