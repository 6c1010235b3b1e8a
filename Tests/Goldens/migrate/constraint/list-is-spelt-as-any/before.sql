create table t (id integer primary key, a text, b varchar(10), c integer, d text[]);
