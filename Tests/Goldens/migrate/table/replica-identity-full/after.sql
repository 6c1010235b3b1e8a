create table users (id integer primary key, name text);
create table logs (line text);
alter table users replica identity nothing;
alter table logs replica identity full;
