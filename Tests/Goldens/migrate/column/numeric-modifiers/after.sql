-- postgresql: 15
create table sums (id integer primary key, a numeric(5,-2), b numeric(3,5), c numeric(10,2), d numeric(7,0)[]);
