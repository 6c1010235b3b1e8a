create table users (id integer primary key, name text);
create table logs (line text);
