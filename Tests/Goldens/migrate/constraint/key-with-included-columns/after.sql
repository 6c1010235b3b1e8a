create table people (id integer, email text, name text, primary key (id) include (name), unique (email) include (id, name));
