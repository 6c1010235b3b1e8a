create function public.count_goals() returns bigint language sql set search_path = ''
  as $$ select 1::bigint $$;

-- cure
revoke execute on function public.count_goals() from public;
