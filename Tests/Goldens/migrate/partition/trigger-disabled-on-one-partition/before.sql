create table events (id bigint not null, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create function log_it() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger logging after insert on events for each row execute function log_it();
