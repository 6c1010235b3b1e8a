create table a(id int not null) partition by hash(id); create table a0 partition of a for values with (modulus 1, remainder 0);

alter table a add constraint u2 primary key(id); create table c(i int, constraint f foreign key(i) references a(id) on delete set null);
