create table docs (id integer primary key, owner text);
