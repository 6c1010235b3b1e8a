create table bookings (id integer primary key, room integer, during tsrange, code text);
