create table towns (id integer primary key, zip text, town text, land text);
create statistics a on zip, town from towns;
create statistics b on zip, land from towns;
comment on statistics b is 'Old';
