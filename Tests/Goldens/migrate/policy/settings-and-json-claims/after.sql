create table docs (id integer primary key, tenant uuid, roles text[]);
alter table docs enable row level security;
create policy tenant on docs using (tenant = (select nullif(current_setting('app.claims', true)::json ->> 'tenant', '')::uuid)) with check ((current_setting('app.claims', true)::jsonb -> 'roles') ?| roles);
