create table docs (id integer primary key, tenant uuid, roles text[]);
alter table docs enable row level security;
create policy tenant on docs using (tenant = current_setting('app.tenant')::uuid);
