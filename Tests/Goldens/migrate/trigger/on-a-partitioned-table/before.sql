create table events (at date not null, what text) partition by range (at);
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create function audit() returns trigger language plpgsql as $$ begin return null; end $$;
