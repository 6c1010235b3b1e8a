create table a (id integer primary key);
create table b (id integer primary key, a_id integer, c_id integer references a (id));
alter table b add constraint b_a foreign key (a_id) references a (id) on delete cascade;
