create table towns (id integer primary key, zip text, town text, land text);
create statistics towns_zip on zip, town from towns;
