create table times (id integer primary key, a timestamp(3), b timestamptz(0), c time, d timetz(1), e timestamp(6)[]);
