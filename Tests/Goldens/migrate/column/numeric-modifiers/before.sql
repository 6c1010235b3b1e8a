create table sums (id integer primary key, a numeric, b numeric(5), c numeric(6,2));
