create function audit() returns trigger language plpgsql as $$ begin return null; end $$;
create table events (id bigint not null, at date not null, what text);
create index events_at on events (at);
create trigger audit after insert on events for each row execute function audit();
alter table events enable row level security;
create policy recent on events using (at > '2025-01-01');
create view what as select distinct what from events;
grant select on events, what to app_reader;
comment on table events is 'What was';
