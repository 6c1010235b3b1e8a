create domain a as integer default 1;
create domain b as timestamptz;
