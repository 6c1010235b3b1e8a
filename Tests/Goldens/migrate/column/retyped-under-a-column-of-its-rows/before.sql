create table base (a int); create table snap (r base);
