create table jobs (id integer primary key, done boolean not null default false);
create procedure finish_all(batch integer default 100) language plpgsql as $$
begin
  loop
    update jobs set done = true where id in (select id from jobs where not done limit batch);
    exit when not found;
    commit;
  end loop;
end
$$;
