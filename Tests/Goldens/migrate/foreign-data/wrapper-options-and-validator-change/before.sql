create table keep (id integer primary key);
create foreign data wrapper nothing options (debug 'true', level '1');
