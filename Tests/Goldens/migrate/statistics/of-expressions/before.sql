create table towns (id integer primary key, zip text, town text, at timestamp);
