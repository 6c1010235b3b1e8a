create table towns (id integer primary key, zip text, town text);
create statistics towns_stats on upper(town) from towns;
