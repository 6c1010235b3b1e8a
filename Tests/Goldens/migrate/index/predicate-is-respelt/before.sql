create table events (id integer primary key, gone boolean);
create index b on events (id) where not gone;
