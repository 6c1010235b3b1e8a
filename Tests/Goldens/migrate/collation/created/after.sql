create collation german (provider = icu, locale = 'de', deterministic = false);
create collation plain (lc_collate = 'C', lc_ctype = 'POSIX');
comment on collation german is 'Words';
