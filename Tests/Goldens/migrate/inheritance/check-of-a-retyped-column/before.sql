create table a(t varchar(10));
create table b() inherits(a);

alter table a add constraint ck check(length(t)>2);
