create table towns (id integer primary key, zip text, town text, land text);
create statistics a on zip, town from towns;
alter statistics a set statistics 1000;
create statistics b on zip, land from towns;
