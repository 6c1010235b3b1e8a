create domain size as integer constraint positive check (value > 0) constraint small check (value < 10);
comment on constraint positive on domain size is 'more than nothing';
create table boxes (sizes size[], width size);
