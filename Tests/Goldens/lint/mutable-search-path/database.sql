create function public.count_goals() returns bigint language sql as $$ select 1::bigint $$;
revoke execute on function public.count_goals() from public;

-- cure
alter function public.count_goals() set search_path = '';
