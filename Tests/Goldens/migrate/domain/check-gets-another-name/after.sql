create domain size as integer constraint above_zero check (value > 0) constraint small check (value < 10);
comment on constraint above_zero on domain size is 'more than nothing';
create table boxes (sizes size[], width size);
