create table events (id bigint not null, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create function log_it() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger counting after insert on events referencing new table as added for each statement execute function log_it();
create rule no_delete as on delete to events do instead nothing;
