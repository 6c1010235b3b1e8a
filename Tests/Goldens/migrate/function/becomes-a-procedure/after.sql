create table jobs (id integer primary key, done boolean not null default false);
create procedure finish(job integer) language sql as $$ update jobs set done = true where id = job $$;
grant execute on procedure finish(integer) to app_writer;
