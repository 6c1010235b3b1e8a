create table base (id integer primary key, amount timestamp with time zone);
