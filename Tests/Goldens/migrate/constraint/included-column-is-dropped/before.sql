create table people (id integer, email text, name text, constraint people_key primary key (id) include (name));
