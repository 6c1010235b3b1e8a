create table logs (id integer primary key, line text);
