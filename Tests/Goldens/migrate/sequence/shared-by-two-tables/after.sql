create table keep (id integer primary key);
create sequence numbers;
create table a (id bigint default nextval('numbers'));
create table b (id bigint default nextval('numbers') + 1);
