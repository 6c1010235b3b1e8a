-- postgresql: 14
create table towns (id integer primary key, zip integer, town text);
create statistics towns_stats (mcv) on (zip / 1000), town from towns;
alter statistics towns_stats set statistics 500;
