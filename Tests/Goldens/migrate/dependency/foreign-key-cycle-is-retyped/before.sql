create table a (id integer primary key, b_id integer);
create table b (id integer primary key, a_id integer references a (id));
alter table a add constraint a_to_b foreign key (b_id) references b (id) deferrable initially deferred;
