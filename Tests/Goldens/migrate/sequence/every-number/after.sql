create table keep (id integer primary key);
create sequence numbers as integer increment by -2 minvalue -100 maxvalue -1 start with -1 cache 10 cycle;
