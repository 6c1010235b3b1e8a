create table boxes (w integer, h integer, area integer generated always as (w * h) stored);
