create table seats (show integer, seat text) partition by list (show);
create table seats_1 partition of seats for values in (1);
alter table seats_1 add unique (show, seat);
alter table seats add constraint seats_sold_once unique (show, seat);
