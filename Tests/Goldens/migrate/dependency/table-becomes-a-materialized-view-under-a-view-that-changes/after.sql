create table src (id int, t text);
create materialized view post as select id, t from src; create view feed as select id, t from post;

