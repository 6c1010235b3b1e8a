create table shifts (id integer primary key, name text);
