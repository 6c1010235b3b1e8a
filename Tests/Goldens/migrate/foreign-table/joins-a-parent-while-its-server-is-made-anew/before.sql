create foreign data wrapper w; create server s type 'a' foreign data wrapper w;
create table p(a int); create foreign table f2(a int) server s;
