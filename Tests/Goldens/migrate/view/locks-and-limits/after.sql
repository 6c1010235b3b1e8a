create table jobs (id integer primary key, state text);
create view next_jobs as select id from jobs where state = 'new' order by id desc nulls last limit 10 offset 2 for no key update of jobs skip locked;
