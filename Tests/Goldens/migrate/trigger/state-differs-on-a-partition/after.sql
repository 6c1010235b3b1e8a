create table events (at date not null, what text) partition by range (at);
create table events_now partition of events default;
create function audit() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger audit after insert on events for each row execute function audit();
alter table events_now disable trigger audit;
