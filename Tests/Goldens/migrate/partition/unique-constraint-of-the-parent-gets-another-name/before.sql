create table seats (show integer, seat text, constraint seats_once unique (show, seat)) partition by list (show);
create table seats_1 partition of seats for values in (1);
