-- postgresql: 14
create table towns (id integer primary key, zip text, town text, at timestamp);
create statistics lower_town on lower(town) from towns;
create statistics months (mcv) on date_trunc('month', at), zip, (id % 10), (lower(town) || zip) from towns;
