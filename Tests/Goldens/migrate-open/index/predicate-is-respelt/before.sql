create table events (id integer primary key, kind varchar(9), gone boolean);
create index a on events (id) where kind in ('x', 'y');
create index b on events (id) where not gone;
