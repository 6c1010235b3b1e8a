create type day as enum ('mon', 'tue');
create function work_days(more day[] default '{mon}', variadic others day[] default null) returns day[] language sql immutable as $$ select more || others $$;
create function day_facts(d day, out label text, inout days day[]) language plpgsql as $$ begin label := d; end $$;
revoke execute on function day_facts(day, day[]) from public;
comment on function work_days(day[], day[]) is 'When';
