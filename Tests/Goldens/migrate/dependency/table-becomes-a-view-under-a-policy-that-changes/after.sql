create table src (id int, t text);
create view post as select id, t from src; create table c (i int); alter table c enable row level security; create policy p on c using (exists (select from post where id = i and t <> ''));

