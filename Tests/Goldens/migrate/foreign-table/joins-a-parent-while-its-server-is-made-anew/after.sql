create foreign data wrapper w; create server s type 'b' foreign data wrapper w;
create table p(a int); create foreign table f2(a int) server s; alter foreign table f2 inherit p;
