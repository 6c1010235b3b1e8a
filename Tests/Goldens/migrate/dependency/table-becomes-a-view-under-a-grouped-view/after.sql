create table post_all (id int, t text, del bool);
create view post as select id, t from post_all where not del;
create view feed as select id, t, count(*) from post group by id, t;

