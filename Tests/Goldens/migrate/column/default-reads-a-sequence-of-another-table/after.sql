create table a (id serial primary key);
create table b (id integer primary key default nextval('a_id_seq'));
