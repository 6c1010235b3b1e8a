create table events (id bigint not null, at date not null, kind varchar(20)) partition by range (at);
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create index events_kind on events (kind);
create view kinds as select distinct kind from events;
create function audit() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger audit after insert on events for each row execute function audit();
