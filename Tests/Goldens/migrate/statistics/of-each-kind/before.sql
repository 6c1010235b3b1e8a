create table towns (id integer primary key, zip text, town text, land text);
