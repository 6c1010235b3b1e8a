create table people (id integer, name text, primary key (id), unique (name));
create table notes (person integer, foreign key (person) references people (id));
