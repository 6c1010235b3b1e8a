create table m(id int, t text);
