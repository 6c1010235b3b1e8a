create table boxes (w integer, h integer, area numeric(12,2) generated always as (w * h) stored);
create index boxes_area on boxes (area);
