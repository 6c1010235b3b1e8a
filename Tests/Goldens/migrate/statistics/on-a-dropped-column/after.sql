create table towns (id integer primary key, zip text, town text);
create statistics b on zip, town from towns;
