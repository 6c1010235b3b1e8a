create table boxes (w bigint, h bigint, area bigint generated always as (w * h) stored);
