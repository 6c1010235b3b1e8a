create sequence things;
create table others (id integer primary key);
create view more as select id from others;
