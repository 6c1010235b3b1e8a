create table bookings (room integer, during tsrange);
