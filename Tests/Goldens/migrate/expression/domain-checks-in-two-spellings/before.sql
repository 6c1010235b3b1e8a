create domain percentage as numeric(5, 2) default 0 constraint percentage_range check (value >= 0 and value <= 100);
create domain kind as text constraint kind_known check (value in ('a', 'b'));
