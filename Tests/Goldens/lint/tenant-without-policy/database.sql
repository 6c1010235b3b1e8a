create schema internal;
create table internal.goals (id uuid primary key, tenant_id uuid not null);
grant select on internal.goals to authenticated;

-- cure
alter table internal.goals enable row level security;
create policy own on internal.goals to authenticated using (tenant_id = (select auth.uid()));
