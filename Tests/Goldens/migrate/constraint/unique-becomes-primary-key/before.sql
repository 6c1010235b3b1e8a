create table people (id integer unique, email text primary key);
create table notes (person integer references people (id));
