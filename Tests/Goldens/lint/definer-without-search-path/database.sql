create function public.close_goal(goal uuid) returns void language sql security definer
  as $$ select $$;
revoke execute on function public.close_goal(uuid) from public;

-- cure
alter function public.close_goal(uuid) set search_path = '';
