create table jobs (id integer primary key, done boolean not null default false);
create function finish(job integer) returns void language sql as $$ update jobs set done = true where id = job $$;
grant execute on function finish(integer) to app_writer;
