create table seats (show integer, hall integer, seat text) partition by list (show);
create table seats_1 (show integer, hall integer, seat text, constraint matinee_once unique (show, seat));
alter table seats attach partition seats_1 for values in (1);
create table seats_2 partition of seats for values in (2);
alter table seats add constraint seats_once unique (show, seat);
