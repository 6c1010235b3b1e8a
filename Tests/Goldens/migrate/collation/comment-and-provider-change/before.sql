create table keep (id integer primary key);
create collation sorted (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
comment on collation sorted is 'By bytes';
