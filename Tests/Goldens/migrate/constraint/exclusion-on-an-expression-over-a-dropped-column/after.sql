create table bookings (id integer primary key, days daterange, constraint apart exclude using gist (days with &&));
