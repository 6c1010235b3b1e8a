create table boxes (w integer, h integer, area bigint generated always as (w * h) stored);
