create table keep (id integer primary key);
create table a (id integer primary key, b_id integer);
create table b (id integer primary key, c_id integer);
create table c (id integer primary key, a_id integer references a (id) on delete cascade deferrable);
alter table b add constraint b_to_c foreign key (c_id) references c (id);
alter table a add constraint a_to_b foreign key (b_id) references b (id) on delete set null;
