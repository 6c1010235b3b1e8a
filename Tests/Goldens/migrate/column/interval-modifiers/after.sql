create table plans (id integer primary key, a interval day to second(2), b interval, c interval hour, d interval(0) default '1 day', e interval minute to second);
