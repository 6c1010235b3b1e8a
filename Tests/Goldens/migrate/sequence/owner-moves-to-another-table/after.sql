create table a (id bigint);
create table b (id bigint);
create sequence numbers owned by b.id;
alter table b alter id set default nextval('numbers');
