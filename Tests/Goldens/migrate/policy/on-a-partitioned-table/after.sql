create table events (at date not null, tenant integer) partition by range (at);
create table events_now partition of events default;
alter table events enable row level security;
alter table events_now enable row level security;
create policy tenant on events using (tenant = 2);
create policy tenant on events_now using (false);
