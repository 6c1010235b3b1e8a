create table people (id integer primary key, email text not null unique);
create table notes (person integer references people (id));
