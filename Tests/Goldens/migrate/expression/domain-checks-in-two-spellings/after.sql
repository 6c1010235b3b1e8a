create domain percentage as decimal(5, 2) default 0.0 constraint percentage_range check (value between 0 and 100);
create domain kind as text not null constraint kind_known check (value = any (array['a', 'b']));
