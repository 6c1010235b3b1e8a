create table bookings (id integer primary key, during daterange, constraint apart exclude using gist (during with &&) where (during is not null));
