create table codes (id integer primary key, a varchar(20), b char(4), c "char", d bpchar, e text);
