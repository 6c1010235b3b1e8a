create table docs (id integer primary key, parent integer, owner text);
alter table docs enable row level security;
create function may_see(d docs) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return d.owner = current_user or exists (select 1 from public.docs p where p.id = d.parent and p.owner = current_user);
end
$$;
create policy own on docs using (may_see(docs));
