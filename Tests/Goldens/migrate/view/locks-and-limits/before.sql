create table jobs (id integer primary key, state text);
create view next_jobs as select id from jobs where state = 'new' order by id limit 10;
