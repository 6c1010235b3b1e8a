create table events (id bigint not null, day date not null) partition by range (day);
create function log_it() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger logging after insert on events for each row when (new.id > 0) execute function log_it();
comment on trigger logging on events is 'Audit';
