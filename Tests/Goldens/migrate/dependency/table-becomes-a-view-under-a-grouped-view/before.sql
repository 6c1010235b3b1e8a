create table post (id int primary key, t text);
create view feed as select id, t, count(*) from post group by id;
