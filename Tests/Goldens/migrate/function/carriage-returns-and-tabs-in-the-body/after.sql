create table keep (id integer primary key);
create function f() returns text language sql as E'select \'b\'\r\n\t';
