create table a (id integer primary key, n serial);
create table b (id integer primary key, n integer not null default nextval('a_n_seq'));
