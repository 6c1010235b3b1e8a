create table src (id int, t text);
create table post (id int, t text); create view feed as select id from post;
