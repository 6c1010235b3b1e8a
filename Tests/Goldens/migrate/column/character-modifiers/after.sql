create table codes (id integer primary key, a varchar(10), b char(2), c char, d char(7), e varchar);
