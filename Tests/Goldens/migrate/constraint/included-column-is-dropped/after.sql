create table people (id integer, email text, constraint people_key primary key (id) include (email));
