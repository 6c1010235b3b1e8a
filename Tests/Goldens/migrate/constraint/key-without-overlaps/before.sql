-- postgresql: 18
create table rooms (id int4range not null, valid_at daterange not null);
create table bookings (id int4range, room_id int4range, valid_at daterange);
