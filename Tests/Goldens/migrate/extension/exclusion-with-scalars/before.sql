create table bookings (room integer, during tsrange);
select 1;
