create domain amount as integer default 1;
