create domain a as integer;
create domain b as timestamptz default now();
