create table keep (id integer primary key);
create function f() returns text language sql as E'select \'a\'\r\n\t\r\n';
