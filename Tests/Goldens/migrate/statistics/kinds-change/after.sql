create table towns (id integer primary key, zip text, town text);
create statistics towns_stats (ndistinct, dependencies) on zip, town from towns;
