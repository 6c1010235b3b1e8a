create table bookings (id integer primary key, during tstzrange);
