-- postgresql: 14
create table towns (id integer primary key, zip text, town text);
create statistics towns_stats on lower(town) from towns;
