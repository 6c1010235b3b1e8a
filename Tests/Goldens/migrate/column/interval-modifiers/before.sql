create table plans (id integer primary key, a interval, b interval(3), c interval year to month);
