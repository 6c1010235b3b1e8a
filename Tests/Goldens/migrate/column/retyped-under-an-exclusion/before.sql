create table bookings (id integer primary key, during tsrange, constraint apart exclude using gist (during with &&) where (during is not null));
