create table bookings (id integer primary key, begins date, ends date, constraint apart exclude using gist (daterange(begins, ends) with &&));
