create table base (a bigint); create table snap (r base);
