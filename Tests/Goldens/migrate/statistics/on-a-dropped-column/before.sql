-- postgresql: 14
create table towns (id integer primary key, zip text, town text, land text);
create statistics a on zip, land from towns;
create statistics b on zip, town, lower(land) from towns;
