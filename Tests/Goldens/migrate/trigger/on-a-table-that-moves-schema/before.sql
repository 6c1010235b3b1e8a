create schema archive;
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
create table notes (id integer primary key, body text);
create trigger audit before update of body on notes for each row when (new.body is not null) execute function audit('notes');
comment on trigger audit on notes is 'Sees';
alter table notes enable always trigger audit;
