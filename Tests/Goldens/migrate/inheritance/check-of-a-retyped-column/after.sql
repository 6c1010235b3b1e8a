create table a(t varchar(10));
create table b() inherits(a);

alter table a alter t type text;
alter table a add constraint ck check(length(t)>3);
