create function public.close_goal(goal uuid) returns void language sql security definer
  set search_path = '' as $$ select $$;
revoke execute on function public.close_goal(uuid) from public;
grant execute on function public.close_goal(uuid) to authenticated;

-- cure
alter function public.close_goal(uuid) security invoker;
