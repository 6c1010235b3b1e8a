create table boxes (w integer, h integer, area integer);
