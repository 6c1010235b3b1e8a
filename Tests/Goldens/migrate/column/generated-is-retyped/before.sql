create table boxes (w integer, h integer, area integer generated always as (w * h) stored);
create index boxes_area on boxes (area);
