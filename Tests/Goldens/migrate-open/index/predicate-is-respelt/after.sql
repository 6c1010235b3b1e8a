create table events (id integer primary key, kind varchar(9), gone boolean);
create index a on events (id) where kind = 'x' or kind = 'y';
create index b on events (id) where gone = false;
