create table towns (id integer primary key, zip text, town text, land text);
create statistics towns_stats on zip, town from towns;
comment on statistics towns_stats is 'Go together';
