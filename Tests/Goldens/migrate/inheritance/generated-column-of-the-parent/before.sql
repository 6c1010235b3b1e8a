create table boxes (w integer, h integer);
create table crates (wood text) inherits (boxes);
