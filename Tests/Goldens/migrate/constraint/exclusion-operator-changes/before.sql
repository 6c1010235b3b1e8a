create table bookings (during tsrange, place circle, constraint apart exclude using gist (during with &&, place with &&));
